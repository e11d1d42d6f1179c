// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "content/folder.h"
#include "content/origin.h"
#include "exchange/collect.h"
#include "exchange/formats.h"
#include "support/shell.h"
#include "support/temporary_folder.h"

#include <sstream>

using namespace parvis;
using namespace parvis::exchange;
using testing::shell;

/// What other people's programs make of our files.
namespace {

content::Folder const& nantes()
{
    static auto const folder = content::read_folder(PARVIS_SOURCE_DIR "/content/nantes").folder;
    return folder;
}

/// The demonstration's texts for one language, some of them outdated and with notes.
Document exported(content::Language const& language)
{
    content::TranslationFile translations(nantes(), language);
    auto document = collect(nantes(), language, translations, {});
    for (std::size_t i = 0; i < document.units.size(); i += 7) {
        document.units[i].unfinished = true;
        document.units[i].previous_french = "Avant : " + document.units[i].french;
        document.units[i].notes = {"origin: machine", "une note"};
    }
    return document;
}

std::vector<content::Language> translated_languages()
{
    std::vector<content::Language> languages;
    for (auto const& language : nantes().languages)
        if (language.code.value != "fr") languages.push_back(language);
    return languages;
}

std::string lines_without(std::string_view words, std::string const& output)
{
    std::istringstream lines(output);
    std::string rest;
    for (std::string line; std::getline(lines, line);)
        if (line.find(words) == std::string::npos) rest += line + "\n";
    return rest;
}

std::string quoted(std::filesystem::path const& path)
{
    return "'" + path.string() + "'";
}

/// The schema with its import found on this machine, not at w3.org.
std::filesystem::path schema_in(testing::TemporaryFolder const& place)
{
    std::filesystem::path const installed = PARVIS_XLIFF_SCHEMA;
    constexpr std::string_view remote = "http://www.w3.org/2001/xml.xsd";
    auto schema = read_file(installed);
    schema.replace(schema.find(remote), remote.size(), "xml.xsd");
    place.write("xml.xsd", read_file(installed.parent_path() / "xml.xsd"));
    return place.write("xliff.xsd", schema);
}

}

TEST_CASE("gettext accepts an exported PO file of every language", "[exchange]")
{
    testing::TemporaryFolder const place;
    for (auto const& language : translated_languages()) {
        CAPTURE(language.code.value);
        auto const file = place.write(language.code.value + ".po", write_po(exported(language)));
        auto const checked = shell("msgfmt --check --output-file=/dev/null " + quoted(file));
        CHECK(checked.exit_code == 0);
        // It misses who translated last, and when; it must miss nothing else.
        CHECK(lines_without("header field", checked.output).empty());
    }
}

TEST_CASE("msgcat writes our PO files as we do", "[exchange]")
{
    testing::TemporaryFolder const place;
    for (auto const& language : translated_languages()) {
        CAPTURE(language.code.value);
        auto const ours = write_po(exported(language));
        auto const theirs = shell("msgcat --no-wrap " + quoted(place.write("ours.po", ours)));
        CHECK(theirs.output == ours);
        content::TranslationFile const kept(nantes(), language);
        CHECK(kept.text() == read_file(kept.path()));
        CHECK(shell("msgcat --no-wrap " + quoted(place.write("kept.po", kept.text()))).output == kept.text());
    }
}

TEST_CASE("origins and notes survive msgmerge with a changed French, and so does the previous French", "[exchange]")
{
    testing::TemporaryFolder const place;
    auto const header = std::string("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n");
    auto const old = place.write("old.po", header + "# origin: checked, Équipe, 2026-11-23\n# une note\n"
                                                    "msgctxt \"ame|title\"\nmsgid \"Se soigner sans papiers\"\n"
                                                    "msgstr \"Get care without papers\"\n");
    auto const pot =
        place.write("new.pot", header + "msgctxt \"ame|title\"\nmsgid \"Se soigner sans les papiers\"\nmsgstr \"\"\n");
    auto const merged = place.path() / "merged.po";
    REQUIRE(shell("msgmerge --quiet --previous --output-file=" + quoted(merged) + " " + quoted(old) + " " + quoted(pot))
                .exit_code == 0);
    std::vector<content::Finding> findings;
    auto const po = content::read_po(read_file(merged), merged, findings);
    CHECK(findings.empty());
    REQUIRE(po.entries.size() == 2);
    auto const& entry = po.entries[1];
    CHECK(provenance_of(entry, merged, findings).origin == content::Origin::Checked);
    CHECK(notes_of(entry) == std::vector<std::string>{"une note"});
    CHECK(entry.fuzzy());
    CHECK(entry.previous_id == "Se soigner sans papiers");
}

TEST_CASE("pofilter reads an exported PO file, and finds a fact that is missing and none that is there", "[exchange]")
{
    testing::TemporaryFolder const place;
    auto const found_in = [&](Document const& document) {
        auto const file = place.write("x.po", write_po(document));
        auto const output = place.path() / "found.po";
        auto const filtered = shell("pofilter --progress=none --test=pythonbraceformat --test=newlines --test=escapes "
                                    "--input=" +
                                    quoted(file) + " --output=" + quoted(output));
        CHECK(filtered.exit_code == 0);
        CHECK(filtered.output.empty());
        return exists(output) ? read_file(output) : "";
    };
    for (auto const& language : translated_languages()) {
        CAPTURE(language.code.value);
        CHECK(found_in(exported(language)).empty());
    }
    auto spoilt = exported(translated_languages()[1]);
    for (auto& unit : spoilt.units)
        if (auto const at = unit.text.find("{fact:"); at != std::string::npos) unit.text.erase(at, 6);
    CHECK(found_in(spoilt).find("{fact:") != std::string::npos);
}

TEST_CASE("an exported XLIFF file obeys the schema of XLIFF 1.2", "[exchange]")
{
    testing::TemporaryFolder const place;
    auto const schema = schema_in(place);
    for (auto const& language : translated_languages()) {
        CAPTURE(language.code.value);
        Findings findings;
        auto const file = place.write(language.code.value + ".xlf", write_xliff(exported(language), findings));
        CHECK(findings.empty());
        auto const checked = shell("xmllint --nonet --noout --schema " + quoted(schema) + " " + quoted(file));
        CAPTURE(checked.output);
        CHECK(checked.exit_code == 0);
    }
}
