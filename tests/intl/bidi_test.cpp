// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/bidi.h"

#include "support/catch.h"

using namespace parvis::intl;

namespace {

/// Runs as "0-3:0 3-6:1".
std::string describe(std::vector<LevelRun> const& runs)
{
    std::string text;
    for (auto const& run : runs)
        text += (text.empty() ? "" : " ") + std::to_string(run.begin) + "-" + std::to_string(run.end) + ":" +
                std::to_string(run.level);
    return text;
}

}

TEST_CASE("Latin text is one run at level 0", "[intl]")
{
    CHECK(describe(level_runs("vos droits", {}, Direction::LeftToRight)) == "0-10:0");
    CHECK(level_runs("", {}, Direction::LeftToRight).empty());
}

TEST_CASE("levels are told in bytes, also beyond the basic plane", "[intl]")
{
    CHECK(describe(level_runs("a אב", {}, Direction::LeftToRight)) == "0-2:0 2-6:1");
    CHECK(describe(level_runs("a \U0001E922\U0001E923", {}, Direction::LeftToRight)) == "0-2:0 2-10:1");
    CHECK(describe(level_runs("אב a", {}, Direction::RightToLeft)) == "0-5:1 5-6:2");
}

TEST_CASE("an isolate is ordered by itself", "[intl]")
{
    CHECK(describe(level_runs("א 1 2", {}, Direction::RightToLeft)) == "0-3:1 3-4:2 4-5:1 5-6:2");
    Isolate const isolate{.begin = 3, .end = 6, .kind = Isolate::Kind::LeftToRight};
    CHECK(describe(level_runs("א 1 2", {&isolate, 1}, Direction::RightToLeft)) == "0-3:1 3-6:2");
}

TEST_CASE("a first-strong isolate takes the direction of its first letter", "[intl]")
{
    Isolate const isolate{.begin = 0, .end = 4, .kind = Isolate::Kind::FirstStrong};
    CHECK(describe(level_runs("א 1", {&isolate, 1}, Direction::LeftToRight)) == "0-3:1 3-4:2");
}

TEST_CASE("isolates that are cut off or cross do no harm", "[intl]")
{
    Isolate const beyond[]{{.begin = 1, .end = 100}, {.begin = 2, .end = 200}, {.begin = 50, .end = 60}};
    CHECK(level_runs("אבג", beyond, Direction::RightToLeft).back().end == 6);
    Isolate const crossing[]{{.begin = 0, .end = 3}, {.begin = 1, .end = 5}};
    CHECK(level_runs("אבג", crossing, Direction::RightToLeft).back().end == 6);
}

TEST_CASE("runs are reversed from the highest level down", "[intl]")
{
    Level const levels[]{0, 1, 2, 1, 0};
    CHECK(visual_order(levels) == std::vector<std::size_t>{0, 3, 2, 1, 4});
    CHECK(visual_order({}).empty());
}
