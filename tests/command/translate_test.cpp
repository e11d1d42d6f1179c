// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/run.h"

using namespace parvis;
using testing::parvis_command;
using testing::Sources;

namespace {

bool has(std::string const& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

std::string english(Sources const& sources)
{
    return read_file(sources.site + "/translations/en.po");
}

void replace_in_page(Sources const& sources, std::string_view before, std::string_view after)
{
    auto const file = sources.site + "/pages/sante/ame.toml";
    auto text = read_file(file);
    write_file(file, text.replace(text.find(before), before.size(), after));
}

}

TEST_CASE("translate status counts texts and words, as a table and as JSON", "[command]")
{
    Sources const sources;
    auto const table = parvis_command("translate status " + sources.site);
    CHECK(table.exit_code == 0);
    CHECK(table.output ==
          R"(texts  all  missing  outdated  machine  human  checked  clips  stale clips  words to write  words to check
en      20       17         1        .      1        1      .            .              55               1
ar       9        8         .        1      .        .      .            .              24               1

words to write  en  ar
emergency        6   6
sante           31   6
logement         9   9
places           6   .
rounds           3   3

words to check  en  ar
emergency        .   .
sante            1   1
logement         .   .
places           .   .
rounds           .   .
)");
    auto const json = parvis_command("translate status --json " + sources.site);
    CHECK(json.exit_code == 0);
    CHECK(has(json.output, "  \"ar\": {\n    \"all\": {\"missing\": {\"blocks\": 8, \"words\": 24}, "));
}

TEST_CASE("a translator's work goes out and comes back", "[command]")
{
    Sources const sources;
    auto const file = (sources.folder.path() / "en.csv").string();
    auto const sent =
        parvis_command("translate export " + sources.site + " --lang en --theme logement --only missing -o " + file);
    CHECK(sent.exit_code == 0);
    CHECK(sent.output == "3 texts in " + file + "\n");
    auto table = read_file(file);
    auto const french = std::string("\"Payer le loyer\",\"");
    REQUIRE(has(table, french));
    write_file(file, table.insert(table.find(french) + french.size(), "Paying the rent"));

    auto const taken = parvis_command("translate import " + sources.site + " " + file);
    CHECK(taken.exit_code == 0);
    CHECK(taken.output == "en: 1 changed, 0 as they were, 2 not translated, 0 refused\n");
    CHECK(has(english(sources),
              "# origin: human\nmsgctxt \"loyer|title\"\nmsgid \"Payer le loyer\"\nmsgstr \"Paying the rent\"\n"));

    auto const again = parvis_command("translate import " + sources.site + " " + file);
    CHECK(again.output == "en: 0 changed, 1 as they were, 2 not translated, 0 refused\n");
}

TEST_CASE("what an import refuses is said with its line, and the rest is taken", "[command]")
{
    Sources const sources;
    auto const file = (sources.folder.path() / "en.po").string();
    REQUIRE(parvis_command("translate export " + sources.site + " --lang en -o " + file).exit_code == 0);
    auto po = read_file(file);
    auto const fill = [&](std::string const& french, std::string const& text) {
        auto const at = po.find("msgstr \"", po.find("msgid \"" + french)) + 8;
        po.insert(at, text);
    };
    fill("C'est gratuit.", "It is free.");
    fill("Vous gagnez moins de", "You earn little.");
    write_file(file, po);
    auto const taken = parvis_command("translate import " + sources.site + " " + file);
    CHECK(taken.exit_code == 1);
    CHECK(has(taken.output, "en.po:"));
    CHECK(has(taken.output, "error: it has nothing where the French has {fact:plafond}; "));
    CHECK(has(taken.output, "1 changed, 3 as they were, 15 not translated, 1 refused"));
    CHECK(has(english(sources), "It is free."));
}

TEST_CASE("translations follow an edit of the French, as its author says", "[command]")
{
    Sources const sources;
    replace_in_page(sources, "\"Se soigner\"", "\"Se faire soigner\"");
    auto const reworded = parvis_command("translate wording " + sources.site + " 'ame|title'");
    CHECK(reworded.exit_code == 0);
    CHECK(reworded.output == "Se soigner\n-> Se faire soigner\n1 language follows\n");
    CHECK(has(english(sources), "msgid \"Se faire soigner\"\nmsgstr \"Get care\""));

    replace_in_page(sources, "\"Se faire soigner\"", "\"Aller chez le médecin\"");
    CHECK(parvis_command("translate meaning " + sources.site + " 'ame|title'").exit_code == 0);
    CHECK(has(english(sources), "#, fuzzy\n#| msgid \"Se faire soigner\"\nmsgctxt \"ame|title\"\n"));

    auto const unclear = parvis_command("translate meaning " + sources.site + " 'ame|title'");
    CHECK(unclear.exit_code == 1);
    CHECK(has(unclear.output, "it is not clear what was edited in \"ame|title\": say it with --from and --to."));
}

TEST_CASE("who has checked a page is written, with the day", "[command]")
{
    Sources const sources;
    auto const checked =
        parvis_command("translate checked " + sources.site + " ame --lang en --by Équipe --date 2026-11-24");
    CHECK(checked.exit_code == 0);
    CHECK(checked.output == "2 checked by Équipe on 2026-11-24; 9 not translated yet\n");
    CHECK(has(english(sources), "# origin: checked, Équipe, 2026-11-24\nmsgctxt \"ame|for_whom\""));
    CHECK(parvis_command("translate checked " + sources.site + " nothing --lang en --by Équipe").exit_code == 1);
    CHECK(parvis_command("translate checked " + sources.site + " ame --lang en --by ' '").exit_code == 1);
    CHECK(parvis_command("translate checked " + sources.site + " ame --lang en --by É --date 2026-13-01").exit_code ==
          1);
}

TEST_CASE("clips says what to record, and under which name", "[command]")
{
    Sources const sources;
    sources.folder.write("locales/ar.po",
                         "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
                         "msgctxt \"home.title\"\nmsgid \"Que cherchez-vous ?\"\nmsgstr \"عمّ تبحث؟\"\n");
    auto const list = parvis_command("clips " + sources.site + " --lang ar");
    CHECK(list.exit_code == 0);
    CHECK(has(list.output, "missing   ui.home.title.ogg\n          عمّ تبحث؟\n"));
    auto const name_at = list.output.find("theme.sante.title.");
    REQUIRE(name_at != std::string::npos);
    auto const name = list.output.substr(name_at, list.output.find('\n', name_at) - name_at);
    sources.folder.write("content/ville/clips/ar/" + name, "OggS");
    CHECK(has(parvis_command("clips " + sources.site + " --lang ar").output, "recorded  " + name));
    CHECK_FALSE(has(parvis_command("clips " + sources.site + " --lang ar --to-record").output, name));
    CHECK(parvis_command("clips " + sources.site + " --lang xx").exit_code == 1);
}

TEST_CASE("translate refuses what it cannot do in words", "[command]")
{
    Sources const sources;
    auto const language = parvis_command("translate export " + sources.site + " --lang xx -o /tmp/x.po");
    CHECK(language.exit_code == 1);
    CHECK(language.output == "parvis: there is no language \"xx\" to translate into; languages.toml has en, ar\n");
    CHECK(has(parvis_command("translate export " + sources.site + " --lang en -o x.ods").output,
              "name the file .po, .xlf or .csv"));
    CHECK(has(parvis_command("translate export " + sources.site + " --lang en --theme x -o x.po").output,
              "there is no theme \"x\"; there are sante, logement, emergency, places, rounds"));
    sources.spoil();
    auto const spoilt = parvis_command("translate status " + sources.site);
    CHECK(spoilt.exit_code == 1);
    CHECK(has(spoilt.output, "ame.toml:1:8: error"));
    CHECK(parvis_command("translate").exit_code == 2);
    CHECK(parvis_command("translate export x --lang en -o y --only some").exit_code == 2);
}
