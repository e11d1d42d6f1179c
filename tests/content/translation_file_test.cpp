// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/translation_file.h"

#include "base/error.h"
#include "content/folder.h"
#include "content/follow_french.h"
#include "support/catch.h"
#include "support/small_site.h"

using namespace parvis;
using namespace parvis::content;

namespace {

constexpr char const* header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n";

/// The small site with some translations into English.
class EditedSite {
public:
    explicit EditedSite(std::string const& english = {})
    {
        testing::write_small_site(m_place);
        if (!english.empty()) m_place.write("translations/en.po", header + english);
        m_folder = read_folder(m_place.path()).folder;
    }

    [[nodiscard]] Folder const& folder() const { return m_folder; }
    [[nodiscard]] TranslationFile file(std::string const& language = "en") const
    {
        for (auto const& known : m_folder.languages)
            if (known.code.value == language) return {m_folder, known};
        throw Error("no language " + language);
    }
    void write(std::string const& name, std::string const& text) const { m_place.write(name, text); }

private:
    testing::TemporaryFolder m_place;
    Folder m_folder;
};

/// Without the header.
std::string entries(TranslationFile const& file)
{
    auto const text = file.text();
    auto const end = text.find("\n\n");
    return end == std::string::npos ? "" : text.substr(end + 1);
}

BlockId const title{"ame|title", "Se soigner"};
BlockId const first_of_list{"ame|for_whom", "Vous vivez ici."};

constexpr char const* checked_title = R"(
# origin: checked, Équipe, 2026-11-23
msgctxt "ame|title"
msgid "Se soigner"
msgstr "Get care"
)";

}

TEST_CASE("a file that nobody edits is written as it was read", "[content]")
{
    std::string const english = R"(
# origin: human
# is this the right word?
#. from the office
msgctxt "theme.sante|title"
msgid "Santé"
msgstr "Health"

# origin: machine
#~ msgctxt "gone|title"
#~ msgid "Parti"
#~ msgstr "Gone"
)";
    CHECK(entries(EditedSite(english).file()) == english);
}

TEST_CASE("a new translation stands behind its neighbour of the folder", "[content]")
{
    EditedSite const site(R"(
# origin: human
msgctxt "ame|title"
msgid "Se soigner"
msgstr "Get care"

# origin: human
msgctxt "ame|cost"
msgid "C'est gratuit."
msgstr "It is free."
)");
    auto file = site.file();
    file.translate(first_of_list, "You live here.", Origin::Machine);
    file.translate({"unknown|title", "Inconnu"}, "Unknown", Origin::Human);
    CHECK(entries(file) == R"(
# origin: human
msgctxt "ame|title"
msgid "Se soigner"
msgstr "Get care"

# origin: machine
msgctxt "ame|for_whom"
msgid "Vous vivez ici."
msgstr "You live here."

# origin: human
msgctxt "ame|cost"
msgid "C'est gratuit."
msgstr "It is free."

# origin: human
msgctxt "unknown|title"
msgid "Inconnu"
msgstr "Unknown"
)");
}

TEST_CASE("a language without a file begins one that can be read", "[content]")
{
    EditedSite const site;
    std::filesystem::remove(site.folder().path / "translations/ar.po");
    auto file = site.file("ar");
    file.translate(title, "العلاج", Origin::Human);
    file.save();
    auto const read = read_folder(site.folder().path);
    CHECK_FALSE(has_errors(read.findings));
    CHECK(read.folder.translations.at("ar").find(title.context, title.french)->origin == Origin::Human);
}

TEST_CASE("a block that is removed leaves the others as they are", "[content]")
{
    std::string const kept = R"(
# origin: human
msgctxt "ame|cost"
msgid "C'est gratuit."
msgstr "It is free."
)";
    EditedSite const site("\nmsgctxt \"unknown|title\"\nmsgid \"Inconnu\"\nmsgstr \"Unknown\"\n" + kept);
    auto file = site.file();
    CHECK(file.remove({"unknown|title", "Inconnu"}));
    CHECK_FALSE(file.remove({"unknown|title", "Inconnu"}));
    CHECK(file.text() == header + kept);
    file.translate(title, "Health care", Origin::Human);
    CHECK(file.text().find("Health care") < file.text().find("It is free."));
}

TEST_CASE("what a person writes is theirs, current, and to be checked anew", "[content]")
{
    auto const file = [] {
        EditedSite const site(R"(
# origin: checked, Équipe, 2026-11-23
# a note
#, fuzzy
#| msgid "Se faire soigner"
msgctxt "ame|title"
msgid "Se soigner"
msgstr "Get care"
)");
        auto edited = site.file();
        edited.translate(title, "Get treatment", Origin::Human);
        return entries(edited);
    }();
    CHECK(file == R"(
# origin: human
# a note
msgctxt "ame|title"
msgid "Se soigner"
msgstr "Get treatment"
)");
}

TEST_CASE("an unfinished translation stays outdated, and an empty one is none", "[content]")
{
    EditedSite const site;
    auto file = site.file();
    file.translate(title, "Get care?", Origin::Human, Currency::Outdated);
    REQUIRE(file.find(title));
    CHECK(file.find(title)->fuzzy());
    file.translate(title, "", Origin::Human);
    CHECK_FALSE(file.find(title)->fuzzy());
    CHECK(file.find(title)->comments.empty());
    CHECK_FALSE(file.approve(title, {"Équipe", Date{}}));
}

TEST_CASE("who approves a translation is written with the day, and ends its being outdated", "[content]")
{
    using namespace std::chrono_literals;
    EditedSite const site;
    auto file = site.file();
    REQUIRE(file.approve(first_of_list, {"Dupont, Marie", 2026y / 11 / 23}));
    auto const* const entry = file.find(first_of_list);
    CHECK(entry->comments == std::vector<std::string>{"origin: checked, Dupont, Marie, 2026-11-23"});
    CHECK_FALSE(entry->fuzzy());
    CHECK_FALSE(entry->previous_id);
    CHECK_FALSE(file.approve({"nothing|title", "Rien"}, {"Équipe", 2026y / 11 / 23}));
    CHECK(file.approve({"theme.sante|title", "Santé"}, {"Deux\nlignes", 2026y / 11 / 23}));
    file.save();
    auto const read = read_folder(site.folder().path).folder;
    auto const* const translation = read.translations.at("en").find(first_of_list.context, first_of_list.french);
    CHECK(translation->approval == Approval{"Dupont, Marie", 2026y / 11 / 23});
    auto const* const typed_oddly = read.translations.at("en").find("theme.sante|title", "Santé");
    CHECK(typed_oddly->approval == Approval{"Deux lignes", 2026y / 11 / 23});
}

TEST_CASE("a note cannot claim that someone has checked a translation", "[content]")
{
    EditedSite const site(checked_title);
    auto file = site.file();
    file.set_notes(title, {"one", "origin: checked, Me, 2026-01-01", "two"});
    CHECK(file.find(title)->comments == std::vector<std::string>{"origin: checked, Équipe, 2026-11-23", "one", "two"});
}

TEST_CASE("a reworded French text keeps its translations as they are", "[content]")
{
    EditedSite const site(checked_title);
    auto file = site.file();
    CHECK(file.follow({title, "Se faire soigner", FrenchEdit::WordingOnly}, TranslationFile::Before::Gone));
    CHECK(entries(file) == R"(
# origin: checked, Équipe, 2026-11-23
msgctxt "ame|title"
msgid "Se faire soigner"
msgstr "Get care"
)");
    CHECK_FALSE(file.follow({title, "Autre", FrenchEdit::WordingOnly}, TranslationFile::Before::Gone));
}

TEST_CASE("a French text of another meaning makes its translations outdated, and they remember what they translate",
          "[content]")
{
    EditedSite const site(checked_title);
    auto file = site.file();
    auto const gone = TranslationFile::Before::Gone;
    CHECK(file.follow({title, "Se faire soigner", FrenchEdit::MeaningChanged}, gone));
    CHECK(file.follow({{title.context, "Se faire soigner"}, "Aller à l'hôpital", FrenchEdit::MeaningChanged}, gone));
    CHECK(entries(file) == R"(
# origin: checked, Équipe, 2026-11-23
#, fuzzy
#| msgid "Se soigner"
msgctxt "ame|title"
msgid "Aller à l'hôpital"
msgstr "Get care"
)");
    CHECK(file.follow({{title.context, "Aller à l'hôpital"}, "Se soigner", FrenchEdit::MeaningChanged}, gone));
    CHECK(entries(file) == checked_title);
}

TEST_CASE("a text without translation only takes the new French", "[content]")
{
    EditedSite const site(R"(
msgctxt "ame|title"
msgid "Se soigner"
msgstr ""
)");
    auto file = site.file();
    CHECK(file.follow({title, "Autre", FrenchEdit::MeaningChanged}, TranslationFile::Before::Gone));
    CHECK_FALSE(file.find({title.context, "Autre"})->fuzzy());
}

TEST_CASE("of two items of a list that were the same, only the edited one changes", "[content]")
{
    EditedSite const site;
    auto file = site.file();
    CHECK(file.follow({first_of_list, "Vous dormez ici.", FrenchEdit::MeaningChanged},
                      TranslationFile::Before::StillUsed));
    REQUIRE(file.find(first_of_list));
    CHECK(file.find(first_of_list)->forms.front() == "You live here.");
    REQUIRE(file.find({first_of_list.context, "Vous dormez ici."}));
    CHECK(file.find({first_of_list.context, "Vous dormez ici."})->fuzzy());
}

TEST_CASE("a French text that becomes another of its list takes that one's translation, and nothing is lost",
          "[content]")
{
    std::string const two = R"(
# origin: human
msgctxt "ame|steps"
msgid "Attendez."
msgstr "Wait."

# origin: human
msgctxt "ame|steps"
msgid "Attendez la réponse."
msgstr ")";
    FrenchChange const change{{"ame|steps", "Attendez."}, "Attendez la réponse.", FrenchEdit::WordingOnly};

    EditedSite const both(two + "Wait for the answer.\"\n");
    auto file = both.file();
    CHECK(file.follow(change, TranslationFile::Before::Gone));
    CHECK(file.find({"ame|steps", "Attendez la réponse."})->forms.front() == "Wait for the answer.");
    CHECK(entries(file).find("#~ msgstr \"Wait.\"") != std::string::npos);

    EditedSite const only_the_old(two + "\"\n");
    auto moved = only_the_old.file();
    CHECK(moved.follow(change, TranslationFile::Before::Gone));
    CHECK(moved.find({"ame|steps", "Attendez la réponse."})->forms.front() == "Wait.");
}

TEST_CASE("a file with a mistake is not written anew, and the message says where it is", "[content]")
{
    EditedSite const site;
    site.write("translations/en.po", std::string(header) + "\nmsgctxt \"x\"\nmsgid \"a\nmsgstr \"b\"\n");
    try {
        (void)site.file();
        FAIL("the file was accepted");
    } catch (Error const& error) {
        CHECK(std::string(error.what()).find("translations/en.po:5:7: error: a string that is never closed") !=
              std::string::npos);
    }
}

TEST_CASE("a revision date never survives", "[content]")
{
    EditedSite const site;
    site.write("translations/en.po", "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n"
                                     "\"PO-Revision-Date: 2026-11-23\\n\"\n\"X-Generator: Poedit\\n\"\n");
    CHECK(site.file().text() == "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\"X-Generator: Poedit\\n\"\n");
}

TEST_CASE("an edit of the French is followed in every language, and what was edited can be found", "[content]")
{
    EditedSite const site(checked_title);
    site.write("translations/ar.po", std::string(header) + R"(
# origin: machine
msgctxt "ame|title"
msgid "Se soigner"
msgstr "العلاج"
)");
    auto page = read_file(site.folder().path / "pages/sante/ame.toml");
    page.replace(page.find("Se soigner"), std::string("Se soigner").size(), "Se faire soigner");
    site.write("pages/sante/ame.toml", page);

    auto const after = read_folder(site.folder().path).folder;
    auto const unmatched = unmatched_french(after, "ame|title");
    CHECK(unmatched.before == std::vector<std::string>{"Se soigner"});
    CHECK(unmatched.after == std::vector<std::string>{"Se faire soigner"});
    auto const files = follow_french(after, {title, "Se faire soigner", FrenchEdit::MeaningChanged});
    REQUIRE(files.size() == 2);
    for (auto const& file : files)
        file.save();

    auto const followed = read_folder(site.folder().path).folder;
    CHECK(followed.translations.at("ar").find("ame|title", "Se faire soigner")->currency == Currency::Outdated);
    CHECK(followed.translations.at("en").find("ame|title", "Se faire soigner")->origin == Origin::Checked);
    CHECK(unmatched_french(followed, "ame|title").before.empty());
}
