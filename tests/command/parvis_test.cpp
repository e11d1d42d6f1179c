// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/run.h"

using namespace parvis;
using testing::parvis_command;
using testing::Sources;

TEST_CASE("check accepts a folder without errors, and counts what is missing", "[command]")
{
    Sources const sources;
    auto const outcome = parvis_command("check " + sources.site);
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.output.find("advice: 17 of 21 texts are not translated") != std::string::npos);
    CHECK(outcome.output.find(" error: ") == std::string::npos);
}

TEST_CASE("check shows an error with its file, line and column, and exits with 1", "[command]")
{
    Sources const sources;
    sources.spoil();
    auto const outcome = parvis_command("check " + sources.site);
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.output.find(sources.site + "/pages/sante/ame.toml:1:8: error: `icon` is a number; ") !=
          std::string::npos);
    auto const json = parvis_command("check --json " + sources.site);
    CHECK(json.exit_code == 1);
    CHECK(json.output.starts_with("[\n  {\"file\": \""));
    CHECK(json.output.find("\"line\": 1, \"column\": 8, \"severity\": \"error\", \"what\": \"`icon` is a number\"") !=
          std::string::npos);
    CHECK(json.output.ends_with("}\n]\n"));
}

TEST_CASE("each finding names its check, and the list explains it", "[command]")
{
    Sources const sources;
    auto const today = parvis_command("check --day 2026-03-04 " + sources.site).output;
    auto const later = parvis_command("check --day 2026-03-05 " + sources.site).output;
    CHECK(today.find("[overdue]") == std::string::npos);
    CHECK(later.find("/pages/sante/ame.toml:19:13: warning: to be reviewed since 2026-03-04; ") != std::string::npos);
    CHECK(later.find("[overdue]") != std::string::npos);
    CHECK(parvis_command("check --json --day 2026-03-05 " + sources.site).output.find("\"check\": \"overdue\"}") !=
          std::string::npos);
    auto const list = parvis_command("check --list");
    CHECK(list.exit_code == 0);
    CHECK(list.output.find("\noverdue           warning  Pages and facts are reviewed") != std::string::npos);
    auto const never = parvis_command("check --day soon " + sources.site);
    CHECK(never.exit_code == 1);
    CHECK(never.output.find("\"soon\" is no day") != std::string::npos);
}

TEST_CASE("build makes the same bytes twice, and nothing from a folder with errors", "[command]")
{
    Sources const sources;
    CHECK(parvis_command("build " + sources.site + " -o " + sources.pack + " --version 42").exit_code == 0);
    auto const first = read_file(sources.pack);
    CHECK(parvis_command("build " + sources.site + "/ -o " + sources.pack + " --version 42").exit_code == 0);
    CHECK(read_file(sources.pack) == first);
    sources.spoil();
    auto const outcome = parvis_command("build " + sources.site + " -o " + sources.pack);
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.output.find("`icon` is a number") != std::string::npos);
    CHECK(read_file(sources.pack) == first);
}

TEST_CASE("build refuses each error that check finds", "[command]")
{
    Sources const sources;
    auto const page = sources.site + "/pages/sante/ame.toml";
    auto text = read_file(page);
    REQUIRE(text.find("review_by = 2026-03-04") != std::string::npos);
    write_file(page, text.replace(text.find("review_by = 2026-03-04"), 22, "review_by = 2001-03-04"));
    auto const outcome = parvis_command("build " + sources.site + " -o " + sources.pack);
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.output.find("/pages/sante/ame.toml:19:13: error: to be reviewed before it was checked; correct one "
                              "of the dates [date-order]\n") != std::string::npos);
    CHECK(outcome.output.ends_with("parvis: no pack was made; \"parvis check\" shows warnings too\n"));
    CHECK_FALSE(std::filesystem::exists(sources.pack));
}

TEST_CASE("after each edit, a pack is built over the last one as it is from scratch", "[command]")
{
    Sources const sources;
    auto const fresh = (sources.folder.path() / "fresh.pack").string();
    std::string last;
    auto const check_both = [&] {
        CHECK(parvis_command("build " + sources.site + " -o " + sources.pack).exit_code == 0);
        CHECK(parvis_command("build " + sources.site + " -o " + fresh).exit_code == 0);
        auto const bytes = read_file(sources.pack);
        CHECK((bytes == read_file(fresh)));
        CHECK((bytes != last));
        last = bytes;
        std::filesystem::remove(fresh);
    };
    auto const edit = [&](std::string const& name, std::string_view before, std::string_view after) {
        auto const file = sources.folder.path() / name;
        auto text = read_file(file);
        REQUIRE(text.find(before) != std::string::npos);
        write_file(file, text.replace(text.find(before), before.size(), after));
        INFO(name);
        check_both();
    };
    check_both();
    edit("content/ville/pages/sante/ame.toml", "Un passeport.", "Un passeport, ou une carte.");
    edit("content/ville/facts.toml", "847.5", "862");
    edit("content/ville/translations/en.po", "Health", "Care");
    edit("content/ville/translations/en.po", "checked, Équipe, 2026-11-23", "human");
    edit("content/ville/places/maison.toml", "Mo-Fr", "Mo-Th");
    edit("content/ville/site.toml", "\"en\", \"ar\"", "\"ar\"");
    sources.folder.write("locales/ar.po", "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
                                          "# origin: machine\nmsgctxt \"bar.home\"\nmsgid \"Accueil\"\n"
                                          "msgstr \"الرئيسية\"\n");
    edit("locales/parvis.pot", "\\n\"", "\\n\"\n\nmsgctxt \"bar.home\"\nmsgid \"Accueil\"\nmsgstr \"\"");
    std::filesystem::remove(sources.site + "/rounds/bus.toml");
    check_both();
}

TEST_CASE("what fails is said in one line that says what to do", "[command]")
{
    Sources const sources;
    auto const unwritable = parvis_command("build " + sources.site + " -o /nowhere/x.pack");
    CHECK(unwritable.exit_code == 1);
    CHECK(unwritable.output.starts_with("parvis: cannot write /nowhere/x.pack: "));
    auto const elsewhere = parvis_command("check " + sources.site + " --locales /nowhere");
    CHECK(elsewhere.exit_code == 1);
    CHECK(elsewhere.output == "parvis: there are no messages in /nowhere: say where they are with --locales\n");
    CHECK(parvis_command("check /nowhere --locales " + sources.folder.path().string() + "/locales").exit_code == 1);
}

TEST_CASE("a wrong command line exits with 2, and help with 0", "[command]")
{
    for (auto const* const arguments :
         {"", "chek x", "check", "build x", "build x -o y --version -1", "check x --yaml"})
        CHECK(parvis_command(arguments).exit_code == 2);
    for (auto const* const arguments : {"--help", "check --help", "build --help"}) {
        auto const outcome = parvis_command(arguments);
        CHECK(outcome.exit_code == 0);
        CHECK(outcome.output.find("parvis ") != std::string::npos);
        CHECK(outcome.output.find("Exit code: 0") != std::string::npos);
    }
}
