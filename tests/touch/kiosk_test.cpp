// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_show.h"
#include "image/paint.h"
#include "image/png.h"
#include "pictograms/font_file.h"
#include "support/catch.h"
#include "touch/on_touch_screen.h"
#include "visit/visit.h"

#include <linux/input-event-codes.h>

#include <algorithm>
#include <thread>

using namespace parvis;
using namespace std::chrono_literals;
using testing::TouchScreen;
using ui::Screen;

namespace {

/// The real program on a touch screen, begun in French, and what its screen must show.
class Kiosk {
public:
    explicit Kiosk(TouchScreen& screen)
        : m_screen(screen), m_program({PARVIS_BINARY_DIR "/bin/parvis-kiosk", "--pack", PARVIS_DEMO_PACK, "--profile",
                                       profile().name, "--language", "fr"},
                                      {{"DISPLAY", screen.name()}})
    {
        feel(visit::Activate{ui::ChooseLanguage{"fr"}});
        REQUIRE(shows_what_it_must());
    }

    static ui::Profile const& profile() { return *ui::find_profile("bus-10"); }

    /// What the reducer makes of it is what the screen must show from now on.
    void feel(visit::Input const& input)
    {
        m_visit = visit::step(m_visit, input, now().instant, m_show.languages(), {}).visit;
        // Attract and the clock apart, a screen is the same at any time of the day.
        m_list = m_show.draw(m_visit.state, m_show.local_time(now().wall));
    }

    bool shows_what_it_must()
    {
        auto const expected = image::paint(m_list, m_atlas);
        auto const deadline = std::chrono::steady_clock::now() + 10s;
        while (e2e::largest_difference(m_screen.screenshot(), expected) > 4) {
            if (std::chrono::steady_clock::now() < deadline) {
                std::this_thread::sleep_for(20ms);
                continue;
            }
            image::write_png(expected, PARVIS_BINARY_DIR "/touch-expected.png");
            image::write_png(m_screen.screenshot(), PARVIS_BINARY_DIR "/touch-shown.png");
            return false;
        }
        return true;
    }

    [[nodiscard]] ui::Point middle_of(ui::Action const& action) const
    {
        auto const found = std::ranges::find_if(
            m_list.nodes, [&](ui::Node const& node) { return node.in_view && node.action == action; });
        REQUIRE(found != m_list.nodes.end());
        return {found->rect.x + found->rect.width / 2, found->rect.y + found->rect.height / 2};
    }

    [[nodiscard]] ui::DisplayList const& list() const { return m_list; }

private:
    TouchScreen& m_screen;
    e2e::ChildProcess m_program;
    app::Stage m_stage{text::Fonts::default_folders(), pictograms::font_file(), profile()};
    app::PackShow m_show{PARVIS_DEMO_PACK, m_stage};
    raster::Atlas m_atlas{m_stage.fonts};
    visit::Visit m_visit = visit::first_screen(now().instant);
    ui::DisplayList m_list;
};

ui::Action const display = ui::GoTo{{Screen::Display, {}}};
ui::Action const help = ui::GoTo{{Screen::Help, {}}};
constexpr std::uint32_t palm = 7;
constexpr std::uint32_t finger = 3;

}

TEST_CASE("a palm that rests on a target blocks no tap, and does not act when it goes", "[touch]")
{
    testing::on_touch_screen([](TouchScreen& screen) {
        Kiosk kiosk(screen);
        auto const under_the_palm = kiosk.middle_of(display);
        screen.down(under_the_palm, palm);
        kiosk.feel(visit::Press{display});
        CHECK(kiosk.shows_what_it_must());
        screen.tap(kiosk.middle_of(help), finger);
        kiosk.feel(visit::Press{help});
        kiosk.feel(visit::Activate{help});
        CHECK(kiosk.shows_what_it_must());
        screen.up(under_the_palm, palm);
        std::this_thread::sleep_for(300ms);
        CHECK(kiosk.shows_what_it_must());
    });
}

TEST_CASE("a target acts when the finger leaves it, and not if it slid off before", "[touch]")
{
    testing::on_touch_screen([](TouchScreen& screen) {
        Kiosk kiosk(screen);
        auto const on_help = kiosk.middle_of(help);
        screen.down(on_help, finger);
        kiosk.feel(visit::Press{help});
        CHECK(kiosk.shows_what_it_must());
        screen.move({on_help.x, 3}, finger);
        kiosk.feel(visit::Press{});
        CHECK(kiosk.shows_what_it_must());
        screen.up({on_help.x, 3}, finger);
        CHECK(kiosk.shows_what_it_must());
        screen.tap(on_help, finger);
        kiosk.feel(visit::Activate{help});
        CHECK(kiosk.shows_what_it_must());
    });
}

TEST_CASE("two people who tap at the same time are both felt", "[touch]")
{
    testing::on_touch_screen([](TouchScreen& screen) {
        Kiosk kiosk(screen);
        auto const on_help = kiosk.middle_of(help);
        auto const on_home = kiosk.middle_of(ui::GoHome{});
        screen.down(on_help, palm);
        screen.down(on_home, finger);
        screen.up(on_help, palm);
        kiosk.feel(visit::Activate{help});
        CHECK(kiosk.shows_what_it_must());
        screen.up(on_home, finger);
        kiosk.feel(visit::Activate{ui::GoHome{}});
        CHECK(kiosk.shows_what_it_must());
    });
}

TEST_CASE("a keypad's keys lead through the real program, without a finger on the screen", "[touch]")
{
    testing::on_touch_screen([](TouchScreen& screen) {
        Kiosk kiosk(screen);
        screen.strike(KEY_F19);
        kiosk.feel(visit::MoveFocus{ui::id_of(kiosk.list(), *ui::find(kiosk.list(), {})), {}});
        CHECK(kiosk.shows_what_it_must());
        screen.strike(KEY_F19);
        auto const next = ui::next_stop(kiosk.list(), *kiosk.list().focus, ui::Way::Forward, ui::Stops::Everything);
        auto const chosen = kiosk.list().nodes[next].action;
        kiosk.feel(visit::MoveFocus{ui::id_of(kiosk.list(), next), {}});
        CHECK(kiosk.shows_what_it_must());
        REQUIRE(chosen);
        screen.strike(KEY_F20);
        kiosk.feel(visit::Activate{*chosen});
        CHECK(kiosk.shows_what_it_must());
    });
}
