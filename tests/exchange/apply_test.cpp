// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/apply.h"

#include "content/folder.h"
#include "content/origin.h"
#include "exchange/collect.h"
#include "exchange/formats.h"
#include "support/catch.h"
#include "support/small_site.h"

#include <random>

using namespace parvis;
using namespace parvis::exchange;
using content::BlockId;
using content::Origin;
using content::TranslationFile;

namespace {

BlockId const title{"ame|title", "Se soigner"};
BlockId const wont{"ame|wont", "Elle ne paie **pas** tout."};
BlockId const who{"ame|for_whom", "Vous gagnez moins de {fact:plafond}."};
BlockId const outdated{"ame|for_whom", "Vous vivez ici."};

/// The small site, exported into English, and what comes back.
class Journey {
public:
    Journey()
    {
        testing::write_small_site(m_place);
        reread();
        sent = collect(m_folder, english(), *m_file, {});
    }

    Document sent;

    /// The unit of a block in what was sent, to be translated.
    Unit& unit(BlockId const& block)
    {
        for (auto& unit : sent.units)
            if (unit.id.context == block.context && unit.french == block.french) return unit;
        throw std::runtime_error("not exported: " + block.french);
    }

    [[nodiscard]] TranslationFile& file() { return *m_file; }
    [[nodiscard]] content::Folder const& folder() const { return m_folder; }
    [[nodiscard]] content::Language const& english() const { return m_folder.languages[1]; }

    void replace(std::string const& name, std::string const& before, std::string const& after)
    {
        auto text = read_file(m_place.path() / name);
        m_place.write(name, text.replace(text.find(before), before.size(), after));
        reread();
    }

    Applied take(Origin origin = Origin::Human)
    {
        refusals.clear();
        std::vector<content::Finding> findings;
        auto const applied = apply(sent, m_folder, *m_file, origin, "en.csv", findings);
        for (auto const& finding : findings)
            refusals.push_back(finding.what + " [" + std::string(finding.check) + "]");
        return applied;
    }

    std::vector<std::string> refusals;

private:
    void reread()
    {
        m_folder = content::read_folder(m_place.path()).folder;
        m_file.emplace(m_folder, english());
    }

    testing::TemporaryFolder m_place;
    content::Folder m_folder;
    std::optional<TranslationFile> m_file;
};

using Lines = std::vector<std::string>;

}

TEST_CASE("an export has each text with words once, and only what is asked for", "[exchange]")
{
    Journey journey;
    CHECK(journey.sent.language == "en");
    CHECK(journey.sent.units.size() == 20);
    CHECK(journey.unit(who).hint == "{fact:plafond} = 847.5");
    CHECK(journey.unit(outdated).previous_french == "Vous habitez ici.");
    CHECK(journey.unit(outdated).unfinished == true);

    auto const count = [&](Selection const& selection) {
        return collect(journey.folder(), journey.english(), journey.file(), selection).units.size();
    };
    CHECK(count({.theme = "", .only = Selection::Only::Missing}) == 17);
    CHECK(count({.theme = "", .only = Selection::Only::Outdated}) == 1);
    CHECK(count({.theme = "logement", .only = Selection::Only::Everything}) == 3);
    CHECK(count({.theme = "places", .only = Selection::Only::Missing}) == 2);
}

TEST_CASE("what a translator left alone stays exactly as it was", "[exchange]")
{
    Journey journey;
    auto const before = journey.file().text();
    auto const applied = journey.take();
    CHECK(journey.file().text() == before);
    CHECK(applied.changed == 0);
    CHECK(applied.unchanged == 3);
    CHECK(applied.empty == 17);
}

TEST_CASE("what a translator changed is a person's, current, and to be checked", "[exchange]")
{
    Journey journey;
    journey.unit(title).text = "Getting treatment";
    journey.unit(wont).text = "It does **not** pay for all.";
    CHECK(journey.take().changed == 2);
    CHECK(journey.file().find(title)->comments == Lines{"origin: human"});
    CHECK(journey.file().find(wont)->forms.front() == "It does **not** pay for all.");

    Journey by_program;
    by_program.unit(wont).text = "It does **not** pay for all.";
    CHECK(by_program.take(Origin::Machine).changed == 1);
    CHECK(by_program.file().find(wont)->comments == Lines{"origin: machine"});
}

TEST_CASE("an outdated text becomes current when its translator confirms it, and only then", "[exchange]")
{
    Journey journey;
    journey.unit(outdated).unfinished = std::nullopt; // a spreadsheet cannot say
    CHECK(journey.take().changed == 0);
    CHECK(journey.file().find(outdated)->fuzzy());
    journey.unit(outdated).unfinished = false;
    CHECK(journey.take().changed == 1);
    CHECK_FALSE(journey.file().find(outdated)->fuzzy());
    CHECK(journey.file().find(outdated)->comments == Lines{"origin: human"});
}

TEST_CASE("a text that its translator is not done with comes in as outdated", "[exchange]")
{
    Journey journey;
    journey.unit(wont).text = "It does **not** ...";
    journey.unit(wont).unfinished = true;
    CHECK(journey.take().changed == 1);
    CHECK(journey.file().find(wont)->fuzzy());
}

TEST_CASE("a translation of French that has changed since is refused, and the rest is taken", "[exchange]")
{
    Journey journey;
    journey.unit(title).text = "Getting treatment";
    journey.unit(wont).text = "It does **not** pay for all.";
    journey.unit({"loyer|title", "Payer le loyer"}).text = "Paying the rent";
    journey.replace("pages/sante/ame.toml", "\"Se soigner\"", "\"Se faire soigner\"");
    std::filesystem::remove(journey.folder().path / "pages/logement/loyer.toml");
    journey.replace("pages/sante/ame.toml", "voir [le loyer](page:loyer)", "ici");
    auto const applied = journey.take();
    CHECK(applied.changed == 1);
    CHECK(applied.refused == 2);
    CHECK(journey.refusals == Lines{"the site has no text \"loyer|title\" any more [gone]",
                                    "the French of \"ame|title\" has changed since the export [outdated]"});
}

TEST_CASE("a translation must have the facts, links and marks of its French", "[exchange]")
{
    auto const refused = [](BlockId const& block, std::string const& text) {
        Journey journey;
        journey.unit(block).text = text;
        auto const applied = journey.take();
        CHECK(applied.changed == 0);
        REQUIRE(applied.refused == 1);
        auto const* const entry = journey.file().find(block);
        CHECK((!entry || entry->forms.front().empty()));
        return journey.refusals.front();
    };
    CHECK(refused(who, "You earn less than 847 euros.") ==
          "it has nothing where the French has {fact:plafond} [marks]");
    CHECK(refused(who, "Less than {fact:plafond} {fact:delai}.") ==
          "it has {fact:delai} {fact:plafond} where the French has {fact:plafond} [marks]");
    CHECK(refused(wont, "It does not pay for all.") == "its ** are not those of the French [marks]");
    CHECK(refused(wont, "It does **not pay for all.") == "its ** are not those of the French [marks]");
    CHECK(refused(wont, "It does **not** pay\nfor all.") == "a line break, a tab or an invisible character [markup]");
    CHECK(refused(wont, "It does **not** pay <br>") == "what looks like HTML [markup]");
    CHECK(refused(wont, std::string(30'000, '[')) == "a text that is much too long [likeness]");
    CHECK(refused(wont, "It does **not** pay \xE9") == "a text that is not UTF-8 [encoding]");
}

TEST_CASE("a text that was changed at both ends is not overwritten", "[exchange]")
{
    Journey journey;
    journey.unit(title).text = "Getting treatment";
    journey.file().translate(title, "Treatment", Origin::Human);
    CHECK(journey.take().refused == 1);
    CHECK(journey.refusals ==
          Lines{"the translation of \"ame|title\" was changed here too since the export [conflict]"});
    CHECK(journey.file().find(title)->forms.front() == "Treatment");

    // What only changed here stays; what is the same at both ends is no conflict.
    Journey here;
    here.file().translate(title, "Treatment", Origin::Human);
    CHECK(here.take().refused == 0);
    CHECK(here.file().find(title)->forms.front() == "Treatment");
    here.unit(title).text = "Treatment";
    CHECK(here.take().refused == 0);
}

TEST_CASE("a PO file that was never exported is taken too", "[exchange]")
{
    Journey journey;
    std::vector<content::Finding> findings;
    journey.sent = exchange::read_po("msgid \"\"\nmsgstr \"Language: en\\n\"\n\n"
                                     "msgctxt \"ame|title\"\nmsgid \"Se soigner\"\nmsgstr \"Getting treatment\"\n",
                                     "en.po", findings);
    CHECK(journey.take().changed == 1);
    CHECK(journey.file().find(title)->forms.front() == "Getting treatment");
}

TEST_CASE("notes of translators are kept, and never lost again", "[exchange]")
{
    Journey journey;
    journey.unit(title).notes = {"see the law"};
    journey.take();
    journey.unit(title).notes = {"and the decree"};
    journey.take();
    CHECK(notes_of(*journey.file().find(title)) == Lines{"see the law", "and the decree"});
}

TEST_CASE("translations go out and come back in every format without a loss", "[exchange]")
{
    std::mt19937 random(5);
    for (auto const format : {Format::Po, Format::Xliff, Format::Csv}) {
        Journey journey;
        std::map<BlockId, std::string> expected;
        for (auto& unit : journey.sent.units) {
            unit.text = std::string(1, "=+-'@\"x"[random() % 7]) + " <&> \u200F\u2067" + unit.french + "\u2069;,\\n";
            unit.unfinished = false;
            expected[{unit.id.context, unit.french}] = unit.text;
        }
        std::vector<content::Finding> findings;
        auto const text = write(journey.sent, format, findings);
        journey.sent = read(text, format, "x", findings);
        CHECK(findings.empty());
        CHECK(journey.take().changed == static_cast<int>(expected.size()));
        CHECK(journey.refusals.empty());
        journey.file().save();
        auto const folder = content::read_folder(journey.folder().path).folder;
        for (auto const& [block, translation] : expected) {
            auto const* const found = folder.translations.at("en").find(block.context, block.french);
            REQUIRE(found);
            CHECK(found->text == translation);
        }
    }
}
