// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_show.h"
#include "pictograms/font_file.h"
#include "visit/visit.h"

#include "support/catch.h"

#include <algorithm>
#include <random>
#include <set>

using namespace parvis;
using namespace parvis::app;
using namespace std::chrono_literals;
using ui::Screen;

namespace {

#ifdef NDEBUG
constexpr int touches = 250; // of each visitor
#else
constexpr int touches = 15; // the sanitizers take their time
#endif

LocalMinute const noon = std::chrono::local_days(std::chrono::year(2026) / 11 / 23) + 12h;

/// Who goes back, home and to the bar's screens as often as elsewhere never gets far.
bool leads_on(ui::Action const& action)
{
    auto const* way = std::get_if<ui::GoTo>(&action);
    auto const on_every_screen =
        way && (way->route.screen == Screen::Languages || way->route.screen == Screen::Display ||
                way->route.screen == Screen::Help || way->route.screen == Screen::Emergency);
    return !on_every_screen && action != ui::Action{ui::GoBack{}} && action != ui::Action{ui::GoHome{}} &&
           action != ui::Action{ui::Finish{}};
}

/// Somebody who touches whatever target there is, and now and then forgets to.
class Crawler {
public:
    Crawler(Show& show, std::string const& language, std::uint32_t seed) : m_show(show), m_random(seed)
    {
        feel(visit::Activate{ui::ChooseLanguage{language}});
    }

    void go_on()
    {
        if (below(60) == 0) return wait();
        std::vector<ui::Action> actions;
        for (auto const& node : list.nodes)
            if (node.action && (below(4) == 0 || leads_on(*node.action))) actions.push_back(*node.action);
        if (actions.empty()) return;
        auto const& action = actions.at(static_cast<std::size_t>(below(static_cast<int>(actions.size()))));
        feel(visit::Press{action});
        feel(visit::Activate{action});
    }

    visit::Visit visit = visit::first_screen({});
    ui::DisplayList list;

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(limit)); }

    void wait()
    {
        m_now += 65s;
        feel(visit::Tick{});
    }

    void feel(visit::Input const& input)
    {
        visit = visit::step(visit, input, m_now, m_show.languages(), {}).visit;
        list = m_show.draw(visit.state, noon);
    }

    Show& m_show;
    std::mt19937 m_random;
    Instant m_now{};
};

/// What is wrong with the screen that the crawler sees; empty if nothing is.
std::string trouble(Crawler const& crawler)
{
    auto const& list = crawler.list;
    auto const& state = crawler.visit.state;
    auto const has = [&](ui::Action const& action) {
        return std::ranges::any_of(list.nodes, [&](ui::Node const& node) { return node.action == action; });
    };
    ui::Rect const screen{0, 0, list.size.width, list.size.height};
    for (auto const& node : list.nodes) {
        if (node.action && (node.rect.empty() || !screen.contains(node.rect))) return "out of reach: " + node.name;
        if (node.action && node.name.empty()) return "a target without a name: " + ui::describe(*node.action);
    }
    if (state.seconds_left) return has(ui::MoreTime{}) && has(ui::Finish{}) ? "" : "the warning cannot be answered";
    if (state.route.screen == Screen::Attract) return has(ui::Begin{}) ? "" : "the first screen cannot be left";
    return has(ui::GoHome{}) && has(ui::Finish{}) ? "" : "no way home, or no end";
}

}

TEST_CASE("fingers that touch only what is there find no dead end in the demonstration pack", "[app]")
{
    auto const* const name = GENERATE("hall-32", "bus-10");
    Stage stage(text::Fonts::default_folders(), pictograms::font_file(), *ui::find_profile(name));
    PackShow show(PARVIS_DEMO_PACK, stage);
    std::set<std::string> troubles; // each is told once
    std::set<Screen> screens;
    std::uint32_t seed = 0;
    for (auto const& language : show.languages()) {
        Crawler crawler(show, language, ++seed);
        for (auto i = 0; i < touches; ++i) {
            crawler.go_on();
            auto const& state = crawler.visit.state;
            screens.insert(state.route.screen);
            auto const found = trouble(crawler);
            if (!found.empty() && troubles.insert(found).second) {
                FAIL_CHECK(name << ", touch " << i << ", " << ui::describe(ui::GoTo{state.route}) << " in "
                                << state.language << " at " << static_cast<int>(state.scale) << " %: " << found);
            }
        }
    }
    // All but the one that is not part of a visit, if there was time for it.
    if (touches > 100) CHECK(screens.size() == static_cast<std::size_t>(Screen::BackSoon));
}
