// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/painted_kiosk.h"
#include "access/pixels.h"
#include "support/catch.h"

#include <cstdlib>

using namespace parvis;
using namespace std::chrono_literals;
using testing::PaintedKiosk;
using ui::Screen;
using ui::ThemeKind;

namespace {

/// Of 255: what is surely seen side by side.
constexpr int seen_in_grey = 12;

/// Square millimetres of an area that are another grey in the other picture.
double changed_area(ui::Profile const& profile, raster::Pixels const& a, raster::Pixels const& b, ui::Rect area)
{
    auto changed = 0;
    for (auto y = area.y; y < area.bottom(); ++y)
        for (auto x = area.x; x < area.right(); ++x)
            changed += std::abs(testing::grey(a.row(y)[x]) - testing::grey(b.row(y)[x])) >= seen_in_grey ? 1 : 0;
    return changed * profile.mm(1) * profile.mm(1);
}

/// How thick a target's edge is, on its left.
int edge_of(raster::Pixels const& pixels, ui::Rect rect)
{
    auto const y = rect.y + rect.height / 2;
    auto const face = testing::grey(pixels.at({rect.x + 20, y}));
    auto x = rect.x;
    while (std::abs(testing::grey(pixels.at({x, y})) - face) >= seen_in_grey)
        ++x;
    return x - rect.x;
}

/// Something that happened on a screen by itself, and the picture it left, coarsely.
struct Frame {
    Instant time;
    std::vector<double> luminances;
};

Frame frame(Instant time, raster::Pixels const& pixels)
{
    Frame frame{time, {}};
    for (auto y = 4; y < pixels.size.height; y += 16)
        for (auto x = 4; x < pixels.size.width; x += 16)
            frame.luminances.push_back(testing::luminance(pixels.at({x, y})));
    return frame;
}

/// The most changes of luminance by a tenth that any place sees within a second (WCAG 2.2, 2.3.1: two make a flash).
int most_changes_in_a_second(std::vector<Frame> const& frames)
{
    auto most = 0;
    for (std::size_t place = 0; place < frames.front().luminances.size(); ++place) {
        std::vector<Instant> changes;
        for (std::size_t i = 1; i < frames.size(); ++i)
            if (std::abs(frames[i].luminances[place] - frames[i - 1].luminances[place]) >= 0.1)
                changes.push_back(frames[i].time);
        for (std::size_t i = 0; i < changes.size(); ++i) {
            auto const end = std::ranges::lower_bound(changes, changes[i] + 1s);
            most = std::max(most, static_cast<int>(end - changes.begin()) - static_cast<int>(i));
        }
    }
    return most;
}

}

TEST_CASE("without colours, a target under the finger still looks pressed", "[access]")
{
    PaintedKiosk kiosk;
    for (auto const theme : {ThemeKind::Standard, ThemeKind::Contrast}) {
        for (auto const& route : testing::some_routes(kiosk.show.pack())) {
            auto state = PaintedKiosk::state(route, theme);
            auto const list = kiosk.draw(state);
            auto const rest = kiosk.paint(list);
            for (std::size_t i = 0; i < list.nodes.size(); i += 3) {
                auto const& node = list.nodes[i];
                if (!node.action || !node.in_view) continue;
                state.pressed = node.action;
                INFO(ui::describe(ui::GoTo{route}) << ": " << node.name);
                CHECK(changed_area(kiosk.stage.profile, rest, kiosk.paint(state), node.rect) > 100);
            }
        }
    }
}

TEST_CASE("without colours, a chosen target is known by its thicker edge", "[access]")
{
    PaintedKiosk kiosk;
    for (auto const theme : {ThemeKind::Standard, ThemeKind::Contrast}) {
        auto const list = kiosk.draw(PaintedKiosk::state({Screen::Home, {}}, theme));
        auto const pixels = kiosk.paint(list);
        auto chosen = 0;
        auto others = 1000;
        for (auto const& node : list.nodes) {
            if (!node.action || !node.in_view || node.role != ui::Role::Button) continue;
            if (node.rect.y < list.size.height / 2) continue; // the bar only
            (node.selected ? chosen : others) = edge_of(pixels, node.rect);
        }
        CHECK(chosen >= others + 3);
    }
}

TEST_CASE("nothing that happens by itself flashes: no place changes more than once a second", "[access]")
{
    PaintedKiosk kiosk;
    for (auto const theme : {ThemeKind::Standard, ThemeKind::Contrast}) {
        // Home, the warning and its count-down, and the first screen in four languages.
        auto visit = visit::first_screen(Instant{});
        visit.state = PaintedKiosk::state({Screen::Home, {}}, theme);
        Instant now{};
        std::vector<Frame> frames{frame(now, kiosk.paint(visit.state))};
        while (now < Instant(400s)) {
            auto step = visit::step(visit, visit::Tick{}, now, kiosk.show.languages(), {});
            visit = std::move(step.visit);
            for (auto const& effect : step.effects) {
                if (std::holds_alternative<visit::Redraw>(effect))
                    frames.push_back(frame(now, kiosk.paint(visit.state)));
                if (auto const* wake = std::get_if<visit::WakeAt>(&effect)) now = wake->time;
            }
        }
        CHECK(visit.state.route.screen == Screen::Attract);
        CHECK(frames.size() > 20);
        CHECK(most_changes_in_a_second(frames) == 1);
    }
}
