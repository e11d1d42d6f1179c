// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_show.h"
#include "pictograms/font_file.h"
#include "visit/visit.h"

#include "support/catch.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace parvis;
using namespace parvis::app;
using namespace std::chrono_literals;
using ui::Screen;

namespace {

#ifdef NDEBUG
constexpr int touches = 450; // of each visitor
#else
constexpr int touches = 15; // the sanitizers take their time
#endif

LocalMinute const noon = std::chrono::local_days(std::chrono::year(2026) / 11 / 23) + 12h;

/// Somebody who touches whatever target there is, prefers those that nobody has touched yet, and ways to other
/// screens somewhat longer, and now and then forgets to.
class Crawler {
public:
    explicit Crawler(Show& show) : m_show(show) {}

    void begin_in(std::string const& language)
    {
        visit = visit::first_screen(m_now);
        feel(visit::Activate{ui::ChooseLanguage{language}});
    }

    void go_on()
    {
        if (below(60) == 0) return wait();
        std::vector<ui::Action> actions;
        std::vector<ui::Action> fresh;
        for (auto const& node : list.nodes) {
            if (!node.action || !node.in_view) continue;
            actions.push_back(*node.action);
            if (is_fresh(*node.action)) fresh.push_back(*node.action);
        }
        auto const& choice = fresh.empty() || below(3) == 0 ? actions : fresh;
        auto const action = choice.at(static_cast<std::size_t>(below(static_cast<int>(choice.size()))));
        // There may be more behind a page button each time.
        if (!std::holds_alternative<ui::ScrollTo>(action)) ++m_touched[ui::describe(action)];
        feel(visit::Press{action});
        feel(visit::Activate{action});
    }

    visit::Visit visit = visit::first_screen({});
    ui::DisplayList list;

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(limit)); }

    /// What a screen of its own leads to may only show further down: once is not enough.
    bool is_fresh(ui::Action const& action) const
    {
        auto const* to = std::get_if<ui::GoTo>(&action);
        auto const often = to != nullptr && to->route.id.empty() ? 6 : 1;
        auto const found = m_touched.find(ui::describe(action));
        return found == m_touched.end() || found->second < often;
    }

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
    std::map<std::string, int> m_touched;
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
        if (node.in_view && node.action && (node.rect.empty() || !screen.contains(node.rect)))
            return "out of reach: " + node.name;
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
    Crawler crawler(show);
    std::set<std::string> troubles; // each is told once
    std::set<Screen> screens;
    for (auto const& language : show.languages()) {
        crawler.begin_in(language);
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
    if (touches < 100) return;
    std::string unseen;
    for (auto screen = 0; screen < static_cast<int>(Screen::BackSoon); ++screen)
        if (!screens.contains(static_cast<Screen>(screen)))
            unseen += std::string(ui::name(static_cast<Screen>(screen))) + " ";
    CHECK(unseen == "");
}
