// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/painted_kiosk.h"
#include "access/pixels.h"
#include "support/catch.h"

using namespace parvis;
using testing::PaintedKiosk;
using ui::Screen;
using ui::ThemeKind;

namespace {

/// Each way of a general flash: a tenth of the largest luminance, the darker state being below this (WCAG 2.2).
constexpr double least_change = 0.1;
constexpr double dark = 0.8;
/// Of an eye's field: a quarter of any 10 degrees. Smaller flashes are allowed.
constexpr double steradians = 0.006;
constexpr int most_flashes = 3; ///< a second
constexpr int taps = 5;         ///< a second, more than which few fingers manage

/// One picture, coarsely.
using Luminances = std::vector<double>;
constexpr int step = 12; ///< pixels

Luminances luminances(raster::Pixels const& pixels)
{
    Luminances result;
    for (auto y = step / 2; y < pixels.size.height; y += step)
        for (auto x = step / 2; x < pixels.size.width; x += step)
            result.push_back(testing::luminance(pixels.at({x, y})));
    return result;
}

/// Square millimetres that flash more often than they may, all these pictures being shown within a second.
double flashing_area(std::vector<Luminances> const& pictures, ui::Profile const& profile)
{
    auto flashing = 0;
    for (std::size_t place = 0; place < pictures.front().size(); ++place) {
        auto changes = 0;
        auto last = 0.0; // way
        auto from = pictures.front()[place];
        for (auto const& picture : pictures) {
            auto const now = picture[place];
            auto const way = now - from;
            if (std::abs(way) >= least_change && std::min(now, from) < dark && way * last <= 0) {
                ++changes;
                last = way;
            }
            if (std::abs(way) >= least_change) from = now;
        }
        flashing += changes > 2 * most_flashes ? 1 : 0;
    }
    return flashing * std::pow(profile.mm(step), 2);
}

/// What a kiosk shows to a finger that drums on one place.
std::vector<Luminances> drum(PaintedKiosk& kiosk, screens::State const& state, ui::Point point)
{
    auto visit = visit::first_screen(Instant{});
    visit.state = state;
    std::vector<Luminances> pictures{luminances(kiosk.paint(visit.state))};
    auto const feel = [&](visit::Input const& input) {
        visit = visit::step(visit, input, Instant{}, kiosk.show.languages(), {}).visit;
        pictures.push_back(luminances(kiosk.paint(visit.state)));
    };
    for (auto i = 0; i < taps; ++i) {
        auto const action = ui::action_at(kiosk.draw(visit.state), point);
        feel(visit::Press{action});
        if (action) feel(visit::Activate{*action});
    }
    return pictures;
}

}

TEST_CASE("a finger that drums on a target makes no more than a small part of the screen flash", "[access]")
{
    PaintedKiosk kiosk;
    auto const& profile = kiosk.stage.profile;
    auto const allowed = steradians * std::pow(profile.distance_mm, 2);
    for (auto const theme : {ThemeKind::Standard, ThemeKind::Contrast}) {
        for (auto const& route : testing::some_routes(kiosk.show.pack())) {
            auto const state = PaintedKiosk::state(route, theme);
            auto const list = kiosk.draw(state);
            // The largest target, and a few of the others.
            auto largest = 0;
            for (std::size_t i = 0; i < list.nodes.size(); ++i) {
                auto const& node = list.nodes[i];
                auto const size = node.rect.width * node.rect.height;
                if (!node.action || !node.in_view || (size <= largest && i % 7 != 0)) continue;
                largest = std::max(largest, size);
                auto const pictures = drum(
                    kiosk, state, ui::Point{node.rect.x + node.rect.width / 2, node.rect.y + node.rect.height / 2});
                auto const flashing = flashing_area(pictures, profile);
                INFO(ui::describe(ui::GoTo{route}) << ": " << node.name << ", " << flashing << " of " << allowed);
                CHECK(flashing <= allowed);
            }
        }
    }
}

TEST_CASE("what flashes under a finger is found, if it flashes", "[access]")
{
    ui::Profile const& profile = *ui::find_profile("bus-10");
    std::vector<Luminances> pictures;
    for (auto i = 0; i <= 2 * taps; ++i)
        pictures.push_back({i % 2 == 0 ? 0.9 : 0.5, i % 2 == 0 ? 0.9 : 0.85, i < 5 ? 0.9 : 0.1});
    CHECK(flashing_area(pictures, profile) == Approx(std::pow(profile.mm(step), 2)));
}
