// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/progress.h"

#include "content/clip_names.h"
#include "content/folder.h"
#include "support/catch.h"
#include "support/small_site.h"

using namespace parvis;
using namespace parvis::content;

TEST_CASE("words are counted as a translator would", "[content]")
{
    CHECK(count_words("") == 0);
    CHECK(count_words("Se soigner") == 2);
    CHECK(count_words("Que faut-il apporter ?") == 3);
    CHECK(count_words("Moins de {fact:plafond}, « très » [peu](page:x)…") == 4);
    CHECK(count_words("**{fact:tel}**") == 0);
    CHECK(count_words("une\u00A0heure, l'été") == 3);
}

TEST_CASE("progress counts each block once, by theme and by where it stands", "[content]")
{
    testing::TemporaryFolder const site;
    testing::write_small_site(site);
    auto const names_of = read_folder(site.path()).folder;
    site.write("clips/en/" + ClipNames(names_of).file_name("ame|title", "Get care"), "OggS");
    site.write("clips/en/ame.title.00000000.ogg", "OggS");
    auto const folder = read_folder(site.path()).folder;

    auto const all = progress_of(folder);
    REQUIRE(all.size() == 2);
    CHECK(all[0].language == "en");
    std::vector<std::string> themes;
    for (auto const& [theme, progress] : all[0].themes)
        themes.push_back(theme);
    CHECK(themes == std::vector<std::string>{"emergency", "sante", "logement", "places", "rounds"});

    auto const& health = all[0].themes[1].second;
    CHECK(health.at(Standing::Human) == Effort{1, 1});    // the theme's title
    CHECK(health.at(Standing::Checked) == Effort{1, 2});  // "Se soigner"
    CHECK(health.at(Standing::Outdated) == Effort{1, 3}); // "Vous vivez ici."
    CHECK(health.at(Standing::Machine) == Effort{});
    CHECK(health.clips == 1);
    CHECK(health.stale_clips == 1);
    CHECK(health.to_write().blocks == health.total().blocks - 2);

    // Arabic is drafted in part: titles, summaries and emergency numbers.
    auto const arabic = all[1].total();
    CHECK(arabic.at(Standing::Machine) == Effort{1, 1});
    CHECK(arabic.total().blocks == 9);
    CHECK(all[0].total().total().blocks > 9);
}
