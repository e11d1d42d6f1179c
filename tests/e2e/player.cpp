// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/player.h"

#include "base/error.h"
#include "image/paint.h"
#include "image/png.h"
#include "pictograms/font_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <thread>

namespace parvis::e2e {
namespace {

using namespace std::chrono_literals;

/// Of 255: rounding differs between OpenGL and the CPU.
constexpr int tolerance = 4;

constexpr auto usual_patience = 10s;

std::vector<std::string> kiosk_command(Setting const& setting)
{
    auto const is_installed = !setting.data.empty();
    return {setting.kiosk,
            is_installed ? "--data" : "--pack",
            is_installed ? setting.data : setting.pack,
            "--profile",
            setting.profile.name,
            "--idle",
            std::to_string(setting.times.idle.count()),
            "--warning",
            std::to_string(setting.times.warning.count())};
}

std::string targets_of(ui::DisplayList const& list)
{
    std::string text;
    for (auto const& node : list.nodes)
        if (node.action) text += "\n  " + ui::describe(*node.action) + " (" + node.name + ")";
    return text;
}

std::vector<screens::State> first_screens(std::size_t languages)
{
    std::vector<screens::State> states(languages);
    for (std::size_t turn = 0; turn < languages; ++turn)
        states[turn].turn = static_cast<int>(turn);
    return states;
}

/// The first pictures of the count-down; waiting for all would take too long to compare.
std::vector<screens::State> first_warnings(screens::State state, std::chrono::seconds whole)
{
    std::vector<screens::State> states;
    for (auto left = static_cast<int>(whole.count()); left > 0 && states.size() < 3; --left) {
        state.seconds_left = left;
        states.push_back(state);
    }
    return states;
}

}

Player::Player(Setting setting)
    : m_setting(std::move(setting)), m_screen(m_setting.profile.pixels),
      m_kiosk(kiosk_command(m_setting), {{"DISPLAY", m_screen.name()}, {"LIBGL_ALWAYS_SOFTWARE", "1"}}),
      m_stage(text::Fonts::default_folders(), pictograms::font_file(), m_setting.profile),
      m_show(m_setting.pack, m_stage), m_atlas(m_stage.fonts), m_visit(visit::first_screen(now().instant)),
      m_folder(m_setting.album)
{
    expect_first_screen(usual_patience, "first-screen");
}

void Player::open_album(std::string const& folder)
{
    m_folder = m_setting.album / folder;
    m_pictures = 0;
    // Pictures of an earlier visit would mix with the new ones.
    if (!std::filesystem::exists(m_folder)) return;
    for (auto const& entry : std::filesystem::directory_iterator(m_folder))
        if (entry.path().extension() == ".png") std::filesystem::remove(entry.path());
}

std::optional<ui::Action> Player::find(Wanted const& wanted)
{
    for (;;) {
        std::optional<ui::Action> further;
        for (auto const& node : m_list.nodes) {
            if (!node.action || !node.in_view) continue;
            if (wanted(*node.action)) return node.action;
            auto const* scroll = std::get_if<ui::ScrollTo>(&*node.action);
            if (scroll && scroll->offset > state().offset) further = node.action;
        }
        if (!further) return std::nullopt;
        tap(*further, "scrolled");
    }
}

void Player::tap(ui::Action const& action, std::string const& picture)
{
    find([&](ui::Action const& other) { return other == action; });
    m_screen.press(middle_of(action));
    m_screen.release();
    feel(visit::Press{action});
    feel(visit::Activate{action});
    expect(picture);
}

void Player::press(ui::Action const& action, std::string const& picture)
{
    m_finger = middle_of(action);
    m_screen.press(m_finger);
    feel(visit::Press{action});
    expect(picture);
}

void Player::slide_off(std::string const& picture)
{
    // The very edge belongs to no target.
    m_screen.move({0, m_finger.y});
    feel(visit::Press{std::nullopt});
    expect(picture);
    m_screen.release();
}

void Player::wait_for_warning(std::chrono::seconds patience, std::string const& picture)
{
    expect_one_of(first_warnings(state(), m_setting.times.warning), patience, picture);
}

void Player::expect_first_screen(std::chrono::seconds patience, std::string const& picture)
{
    expect_one_of(first_screens(m_show.languages().size()), patience, picture);
    m_visit.in_session = false;
    for (auto& counting : m_countings)
        counting.session = {};
}

void Player::feel(visit::Input const& input)
{
    auto const felt = now().instant;
    for (auto& counting : m_countings)
        count(counting,
              visit::step(m_visit, input, felt + counting.later, m_show.languages(), m_setting.times).effects);
    m_visit = visit::step(m_visit, input, felt, m_show.languages(), m_setting.times).visit;
}

/// As the kiosk does, if it has somewhere to count.
void Player::count(Counting& counting, std::vector<visit::Effect> const& effects) const
{
    if (m_setting.data.empty()) return;
    for (auto const& effect : effects) {
        if (auto const* counted = std::get_if<visit::Count>(&effect)) counting.session.add(*counted);
        if (!std::holds_alternative<visit::SwapPack>(effect)) continue;
        counting.parting = usage::without_names(counting.session.increments());
        counting.session = {};
    }
}

ui::Point Player::middle_of(ui::Action const& action) const
{
    for (auto const& node : m_list.nodes) {
        if (node.action != action || !node.in_view) continue;
        return {node.rect.x + node.rect.width / 2, node.rect.y + node.rect.height / 2};
    }
    throw Error("no target to " + ui::describe(action) + "; there are" + targets_of(m_list));
}

void Player::expect(std::string const& picture)
{
    expect_one_of({state()}, usual_patience, picture);
}

void Player::expect_one_of(std::vector<screens::State> const& possible, std::chrono::seconds patience,
                           std::string const& picture)
{
    auto const deadline = now().instant + patience;
    for (;;) {
        auto const shown = m_screen.screenshot();
        auto difference = 255;
        for (auto const& candidate : possible) {
            for (auto const& counting : m_countings) {
                auto list = m_show.draw(candidate, m_show.local_time(now().wall), {{}, counting.parting});
                difference = largest_difference(shown, image::paint(list, m_atlas));
                if (difference <= tolerance) {
                    m_visit.state = candidate;
                    m_list = std::move(list);
                    keep(shown, picture);
                    if (m_list.untranslated) feel(visit::Untranslated{});
                    return;
                }
                if (!candidate.leaving) break;
            }
        }
        if (auto const status = m_kiosk.wait(0s)) {
            throw Error(fmt::format("the kiosk ended with status {}: {}", *status, m_kiosk.complaints()));
        }
        if (now().instant < deadline) {
            std::this_thread::sleep_for(20ms);
            continue;
        }
        auto const expected =
            m_show.draw(possible.back(), m_show.local_time(now().wall), {{}, m_countings.front().parting});
        keep(image::paint(expected, m_atlas), picture + "-expected");
        throw Error(fmt::format("{} shows something else than expected, by {} of 255 in a channel; it said: {}",
                                keep(shown, picture + "-shown").string(), difference, m_kiosk.complaints()));
    }
}

std::filesystem::path Player::keep(raster::Pixels const& pixels, std::string const& picture)
{
    std::filesystem::create_directories(m_folder);
    auto file = m_folder / fmt::format("{:02}-{}.png", ++m_pictures, picture);
    image::write_png(pixels, file);
    return file;
}

}
