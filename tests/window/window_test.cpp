// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window.h"

#include "base/error.h"
#include "image/paint.h"
#include "support/catch.h"
#include "support/painters_scene.h"
#include "window/difference.h"
#include "window/fake_user.h"

#include <linux/input-event-codes.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sys/wait.h>
#include <thread>

using namespace parvis;
using namespace std::chrono_literals;
using testing::largest_difference;
using window::Event;
using window::Window;

namespace {

/// Waits until `count` events of the kind have come, or for two seconds.
template <class Kind> std::vector<Kind> wait_for(Window& window, std::size_t count)
{
    std::vector<Kind> result;
    auto const deadline = std::chrono::steady_clock::now() + 2s;
    while (result.size() < count && std::chrono::steady_clock::now() < deadline)
        for (auto const& event : window.wait(100ms))
            if (auto const* const found = std::get_if<Kind>(&event)) result.push_back(*found);
    return result;
}

}

TEST_CASE("without a size, the window covers the screen", "[window]")
{
    Window const window({});
    CHECK(window.size() == ui::Size{1920, 1920});
}

TEST_CASE("the window shows what the CPU painter paints, to 4 of 255", "[window]")
{
    auto const fonts = testing::machine_fonts();
    raster::Atlas atlas(fonts);
    raster::Atlas cpu_atlas(fonts);
    Window window({.size = ui::Size{640, 400}});
    auto const scene = testing::painters_scene(fonts, window.size());
    window.paint(scene, atlas);
    CHECK(largest_difference(window.screenshot(), image::paint(scene, cpu_atlas)) <= 4);
}

TEST_CASE("the window follows the atlas when it grows and when it forgets", "[window]")
{
    auto const fonts = testing::machine_fonts();
    raster::Atlas atlas(fonts, 600);
    raster::Atlas cpu_atlas(fonts);
    Window window({.size = ui::Size{640, 400}});
    auto const scene = testing::painters_scene(fonts, window.size());
    window.paint(scene, atlas);
    for (int radius = 300; radius < 310; ++radius)
        atlas.corner(radius);
    for (int frame = 0; frame < 2; ++frame) {
        window.paint(scene, atlas);
        CHECK(largest_difference(window.screenshot(), image::paint(scene, cpu_atlas)) <= 4);
    }
}

TEST_CASE("the window shows every step of a changing screen", "[window]")
{
    auto const fonts = testing::machine_fonts();
    raster::Atlas atlas(fonts);
    raster::Atlas cpu_atlas(fonts);
    Window window({.size = ui::Size{640, 400}});
    auto scene = testing::painters_scene(fonts, window.size());
    window.paint(scene, atlas);
    for (int step = 0; step < 4; ++step) {
        INFO("step " << step);
        auto& items = scene.layers.front().items;
        std::get<ui::Box>(items[1]).fill = ui::rgb(0xFFE0B0);
        items.emplace_back(ui::Box{.rect = {100 + step * 130, 70, 90, 250}, .fill = {200, 0, 80, 160}, .radius = 30});
        items.emplace_back(testing::letters(fonts, "step", 30, {110 + step * 130, 170}, ui::rgb(0)));
        window.paint(scene, atlas);
        CHECK(largest_difference(window.screenshot(), image::paint(scene, cpu_atlas)) <= 4);
    }
}

TEST_CASE("what is painted ahead is not seen before its time, and does not stay if something else comes", "[window]")
{
    auto const fonts = testing::machine_fonts();
    raster::Atlas atlas(fonts);
    raster::Atlas cpu_atlas(fonts);
    Window window({.size = ui::Size{640, 400}});
    auto const here = testing::painters_scene(fonts, window.size());
    auto const filled = [&](ui::Rect const& rect) {
        auto list = here;
        list.layers.back().items.emplace_back(ui::Box{.rect = rect, .fill = ui::rgb(0x0b5563)});
        return list;
    };
    auto const pressed = filled({20, 20, 60, 30});
    auto const next = filled({0, 100, 640, 300});
    auto const shows = [&](ui::DisplayList const& list) {
        return largest_difference(window.screenshot(), image::paint(list, cpu_atlas)) <= 4;
    };
    window.paint(here, atlas);
    window.paint(pressed, atlas);
    window.paint_ahead(next, atlas);
    CHECK(shows(pressed));
    window.paint(next, atlas);
    CHECK(shows(next));
    window.paint_ahead(here, atlas);
    CHECK(shows(next));
    window.paint(pressed, atlas); // the finger slid off, and came down elsewhere
    CHECK(shows(pressed));
    window.paint_ahead(next, atlas);
    window.paint(pressed, atlas); // nothing has changed
    window.paint(here, atlas);
    CHECK(shows(here));
}

TEST_CASE("what another window hid is painted again", "[window]")
{
    auto const fonts = testing::machine_fonts();
    raster::Atlas atlas(fonts);
    raster::Atlas cpu_atlas(fonts);
    Window window({.size = ui::Size{640, 400}});
    auto const scene = testing::painters_scene(fonts, window.size());
    window.paint(scene, atlas);
    {
        Window above({.size = ui::Size{300, 300}});
        raster::Atlas its_atlas(fonts);
        ui::DisplayList nothing;
        nothing.size = above.size();
        above.paint(nothing, its_atlas);
        CHECK(largest_difference(window.screenshot(), image::paint(scene, cpu_atlas)) > 4);
    }
    CHECK(wait_for<window::Exposed>(window, 1).size() == 1);
    window.paint(scene, atlas);
    CHECK(largest_difference(window.screenshot(), image::paint(scene, cpu_atlas)) <= 4);
}

TEST_CASE("the mouse's first button is a contact, and the others are not", "[window]")
{
    Window window({.size = ui::Size{640, 400}});
    testing::FakeUser user;
    user.move({50, 60});
    user.press(3);
    user.release(3);
    user.press();
    user.move({70, 80});
    user.release();
    user.move({90, 100});
    user.press();

    auto const contacts = wait_for<ui::Contact>(window, 4);
    REQUIRE(contacts.size() == 4);
    CHECK(contacts[0] == ui::Contact{window::mouse_id, ui::ContactPhase::Down, {50, 60}});
    CHECK(contacts[1] == ui::Contact{window::mouse_id, ui::ContactPhase::Move, {70, 80}});
    CHECK(contacts[2] == ui::Contact{window::mouse_id, ui::ContactPhase::Up, {70, 80}});
    CHECK(contacts[3] == ui::Contact{window::mouse_id, ui::ContactPhase::Down, {90, 100}});
    user.release();
}

TEST_CASE("keys come by their place, those of keypads too", "[window]")
{
    Window window({.size = ui::Size{640, 400}});
    testing::FakeUser user;
    user.move({50, 60});
    user.type(KEY_F13);
    user.type(KEY_TAB);
    auto const keys = wait_for<ui::Key>(window, 4);
    CHECK(keys == std::vector<ui::Key>{{KEY_F13, true}, {KEY_F13, false}, {KEY_TAB, true}, {KEY_TAB, false}});
}

TEST_CASE("nothing happens to a new window, and waiting ends when the time is over", "[window]")
{
    Window window({.size = ui::Size{640, 400}});
    auto const before = std::chrono::steady_clock::now();
    CHECK(window.wait(50ms).empty());
    auto const waited = std::chrono::steady_clock::now() - before;
    CHECK(waited >= 50ms);
    CHECK(waited < 2s);
}

TEST_CASE("another thread can end the waiting", "[window]")
{
    Window window({.size = ui::Size{640, 400}});
    std::thread other([&] { window.wake(); });
    CHECK(window.wait(std::nullopt).empty());
    other.join();
}

TEST_CASE("without a display there is an error that says what to do", "[window]")
{
    auto const* const variable = std::getenv("DISPLAY");
    REQUIRE(variable != nullptr);
    std::string const display = variable;
    auto const message = [] {
        try {
            Window const window({});
        } catch (Error const& error) {
            return std::string(error.what());
        }
        return std::string("no error");
    };
    unsetenv("DISPLAY");
    CHECK(message() == "there is no display to open a window on: start an X server and set DISPLAY, such as :0");
    setenv("DISPLAY", ":4321", 1);
    CHECK(message() == "cannot open the display :4321: is its X server running, and may this user connect to it?");
    setenv("DISPLAY", display.c_str(), 1);
}

TEST_CASE("a window whose display goes away while it waits", "[.lost-display]")
{
    Window window({.size = ui::Size{640, 400}});
    testing::FakeUser().cut_off_top_window();
    window.wait(5s);
    std::puts("still here");
}

TEST_CASE("a display that goes away ends the program at once, with a message", "[window]")
{
    auto const command = std::filesystem::read_symlink("/proc/self/exe").string() + " '[.lost-display]' 2>&1";
    auto* const program = popen(command.c_str(), "r");
    REQUIRE(program != nullptr);
    std::string said;
    for (int letter = std::fgetc(program); letter != EOF; letter = std::fgetc(program))
        said += static_cast<char>(letter);
    auto const status = pclose(program);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 1);
    CHECK(said.find("the X display went away") != std::string::npos);
    CHECK(said.find("still here") == std::string::npos);
}
