// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/key_visitor.h"
#include "pictograms/font_file.h"
#include "support/catch.h"

#include <fmt/format.h>
#include <linux/input-event-codes.h>

#include <set>

using namespace parvis;
using testing::KeyVisitor;

namespace {

#if defined(__SANITIZE_ADDRESS__)
std::vector<std::string> const sample{"ar"};
#else
std::vector<std::string> const sample{"fr", "ar", "ti"};
#endif

/// What is wrong where the keys are now; empty if nothing is.
std::string trouble(KeyVisitor const& visitor)
{
    auto const& node = visitor.list().nodes[visitor.focus()];
    if (node.name.empty()) return "something without a name";
    if (node.language.empty()) return "in no language: " + node.name;
    if (!node.in_view) return "not brought into view: " + node.name;
    return {};
}

/// Strikes a key until it comes round: where it came by, in order.
std::vector<std::size_t> round_trip(KeyVisitor& visitor, std::uint32_t key, std::string& found)
{
    std::vector<std::size_t> order;
    std::set<std::size_t> seen;
    // Page buttons come and go while the content scrolls, and with them the numbers of what follows.
    auto const most = visitor.list().nodes.size() + 4;
    for (std::size_t i = 0; i < most; ++i) {
        visitor.strike(key);
        if (found.empty()) found = trouble(visitor);
        if (!order.empty() && visitor.focus() == order.front()) break;
        order.push_back(visitor.focus());
    }
    return order;
}

std::size_t targets_of(ui::DisplayList const& list)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(list.nodes, [](ui::Node const& node) { return node.action.has_value(); }));
}

/// Goes round a screen by every pair of keys.
std::string walk(KeyVisitor& visitor, ui::Route const& route, std::string const& language)
{
    std::string found;
    visitor.go_to(route, language);
    auto const down = round_trip(visitor, KEY_DOWN, found);
    if (!found.empty()) return found;
    if (down.size() + 1 < visitor.list().nodes.size()) return "not all can be heard";
    auto sorted = down;
    std::ranges::rotate(sorted, std::ranges::min_element(sorted));
    if (!std::ranges::is_sorted(sorted)) return "out of the reading order";

    visitor.go_to(route, language);
    auto const up = round_trip(visitor, KEY_UP, found);
    if (!found.empty()) return found;
    if (up.size() + 1 < visitor.list().nodes.size()) return "a trap on the way back";

    visitor.go_to(route, language);
    auto const tab = round_trip(visitor, KEY_TAB, found);
    if (!found.empty()) return found;
    if (tab.size() + 1 < targets_of(visitor.list())) return "a target that Tab does not find";
    return {};
}

void walk_all(char const* profile, std::vector<std::string> const& languages, bool all)
{
    app::Stage stage(text::Fonts::default_folders(), pictograms::font_file(), *ui::find_profile(profile));
    app::PackShow show(PARVIS_DEMO_PACK, stage);
    KeyVisitor visitor(show);
    auto const routes = all ? testing::all_routes(show.pack()) : testing::some_routes(show.pack());
    for (auto const& language : languages.empty() ? show.languages() : languages) {
        for (auto const& route : routes) {
            auto const found = walk(visitor, route, language);
            if (!found.empty())
                FAIL_CHECK(fmt::format("{} in {} on {}: {}", ui::describe(ui::GoTo{route}), language, profile, found));
        }
    }
}

}

TEST_CASE("on every kind of screen, keys reach all that is there in reading order, and come round", "[access]")
{
    walk_all("bus-10", sample, false);
}

TEST_CASE("on every screen in every language, keys reach all that is there and come round", "[.long]")
{
    for (auto const* profile : {"hall-32", "desk-21", "bus-10"})
        walk_all(profile, {}, true);
}
