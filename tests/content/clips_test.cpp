// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/clip_names.h"
#include "content/folder.h"
#include "content/text_hash.h"
#include "support/catch.h"
#include "support/small_site.h"

#include <algorithm>

using namespace parvis;
using namespace parvis::content;

namespace {

std::vector<std::string> findings_about_clips(std::vector<Finding> const& findings)
{
    std::vector<std::string> lines;
    for (auto const& finding : findings)
        if (finding.file.string().find("/clips") != std::string::npos)
            lines.push_back(finding.file.filename().string() + ": " + finding.what);
    return lines;
}

}

TEST_CASE("a text's hash is FNV-1a", "[content]")
{
    CHECK(text_hash("") == "811c9dc5");
    CHECK(text_hash("a") == "e40c292c");
    CHECK(text_hash("foobar") == "bf9cf968");
    CHECK(is_text_hash("bf9cf968"));
    CHECK_FALSE(is_text_hash("BF9CF968"));
    CHECK_FALSE(is_text_hash("bf9cf96"));
}

TEST_CASE("a clip's name follows the words and the facts, and not the marks", "[content]")
{
    testing::TemporaryFolder const site;
    testing::write_small_site(site);
    auto folder = read_folder(site.path()).folder;
    auto const name = [&](std::string_view text) { return ClipNames(folder).file_name("ame|cost", text); };
    auto const before = name("Moins de {fact:plafond}");
    CHECK(name("Moins **de** {fact:plafond}") == before);
    CHECK(name("[Moins](page:loyer) de {fact:plafond}") == before);
    CHECK(name("Plus de {fact:plafond}") != before);
    for (auto& fact : folder.facts)
        if (fact.id == FactId("plafond")) fact.value = Amount{900};
    CHECK(name("Moins de {fact:plafond}") != before);
    CHECK(name("C'est gratuit.").starts_with("ame.cost."));
    CHECK(clip_of_message("home.title") == "ui.home.title.ogg");
}

TEST_CASE("a clip's name says what it speaks", "[content]")
{
    auto const page = parse_clip_name("ame.title.bf9cf968.ogg");
    REQUIRE(page);
    CHECK(page->context == "ame|title");
    CHECK(page->hash == "bf9cf968");
    CHECK(parse_clip_name("theme.sante.title.bf9cf968.ogg")->context == "theme.sante|title");
    CHECK(parse_clip_name("ui.home.title.ogg")->message == "home.title");
    for (auto const* const name : {"ame.title.ogg", "ame.title.bf9cf968.mp3", "bf9cf968.ogg", "title.bf9cf968.ogg",
                                   ".ogg", "ui..ogg", "ui.ogg", ""})
        CHECK_FALSE(parse_clip_name(name));
}

TEST_CASE("a clip is current until its text changes, and a stray one is reported", "[content]")
{
    testing::TemporaryFolder const site;
    testing::write_small_site(site);
    auto const before = read_folder(site.path()).folder;
    ClipNames const names(before);
    auto const french = "clips/fr/" + names.file_name("ame|title", "Se soigner");
    auto const english = "clips/en/" + names.file_name("ame|title", "Get care");
    site.write(french, "OggS");
    site.write(english, "OggS");
    site.write("clips/en/ui.home.title.ogg", "OggS");
    site.write("clips/en/ame.steps.00000000.ogg", "OggS");
    site.write("clips/en/gone.title.00000000.ogg", "OggS");
    site.write("clips/en/notes.txt", "?");
    site.write("clips/xx/ui.home.title.ogg", "OggS");

    auto const [folder, findings] = read_folder(site.path());
    auto const state = [&](std::string const& name) {
        auto const found = std::find_if(folder.clips.begin(), folder.clips.end(),
                                        [&](Clip const& clip) { return clip.file == site.path() / name; });
        return found == folder.clips.end() ? "none" : std::string(name_of(found->state)) + " " + found->block.french;
    };
    CHECK(state(french) == "current Se soigner");
    CHECK(state(english) == "current Se soigner");
    CHECK(state("clips/en/ui.home.title.ogg") == "current ");
    CHECK(state("clips/en/ame.steps.00000000.ogg") == "stale ");
    CHECK(state("clips/en/gone.title.00000000.ogg") == "unknown ");
    CHECK(state("clips/en/notes.txt") == "none");
    CHECK(findings_about_clips(findings) ==
          std::vector<std::string>{"ame.steps.00000000.ogg: the text has changed since this was recorded",
                                   "gone.title.00000000.ogg: no text has this name", "notes.txt: nothing reads this",
                                   "xx: nothing reads this"});
}
