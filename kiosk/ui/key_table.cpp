// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key_table.h"

#include <linux/input-event-codes.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace parvis::ui {
namespace {

constexpr std::array<std::pair<std::string_view, std::uint32_t>, 51> keys{{
    {"tab", KEY_TAB},
    {"enter", KEY_ENTER},
    {"space", KEY_SPACE},
    {"escape", KEY_ESC},
    {"up", KEY_UP},
    {"down", KEY_DOWN},
    {"left", KEY_LEFT},
    {"right", KEY_RIGHT},
    {"home", KEY_HOME},
    {"end", KEY_END},
    {"page-up", KEY_PAGEUP},
    {"page-down", KEY_PAGEDOWN},
    {"backspace", KEY_BACKSPACE},
    {"pad-0", KEY_KP0},
    {"pad-1", KEY_KP1},
    {"pad-2", KEY_KP2},
    {"pad-3", KEY_KP3},
    {"pad-4", KEY_KP4},
    {"pad-5", KEY_KP5},
    {"pad-6", KEY_KP6},
    {"pad-7", KEY_KP7},
    {"pad-8", KEY_KP8},
    {"pad-9", KEY_KP9},
    {"pad-enter", KEY_KPENTER},
    {"volume-up", KEY_VOLUMEUP},
    {"volume-down", KEY_VOLUMEDOWN},
    {"play-pause", KEY_PLAYPAUSE},
    {"f1", KEY_F1},
    {"f2", KEY_F2},
    {"f3", KEY_F3},
    {"f4", KEY_F4},
    {"f5", KEY_F5},
    {"f6", KEY_F6},
    {"f7", KEY_F7},
    {"f8", KEY_F8},
    {"f9", KEY_F9},
    {"f10", KEY_F10},
    {"f11", KEY_F11},
    {"f12", KEY_F12},
    {"f13", KEY_F13},
    {"f14", KEY_F14},
    {"f15", KEY_F15},
    {"f16", KEY_F16},
    {"f17", KEY_F17},
    {"f18", KEY_F18},
    {"f19", KEY_F19},
    {"f20", KEY_F20},
    {"f21", KEY_F21},
    {"f22", KEY_F22},
    {"f23", KEY_F23},
    {"f24", KEY_F24},
}};

constexpr std::array<std::pair<std::string_view, KeyUse>, 18> uses{{
    {"next", KeyUse::Next},
    {"previous", KeyUse::Previous},
    {"right", KeyUse::Right},
    {"left", KeyUse::Left},
    {"up", KeyUse::Up},
    {"down", KeyUse::Down},
    {"choose", KeyUse::Choose},
    {"back", KeyUse::Back},
    {"home", KeyUse::Home},
    {"help", KeyUse::Help},
    {"listen", KeyUse::Listen},
    {"pause", KeyUse::Pause},
    {"again", KeyUse::Again},
    {"slower", KeyUse::Slower},
    {"louder", KeyUse::Louder},
    {"softer", KeyUse::Softer},
    {"headset-in", KeyUse::HeadsetIn},
    {"headset-out", KeyUse::HeadsetOut},
}};

/// The kernel has no key above this.
constexpr std::uint32_t last_code = KEY_MAX;

std::optional<std::uint32_t> find_code(std::string_view name)
{
    auto const* const found = std::ranges::find(keys, name, &std::pair<std::string_view, std::uint32_t>::first);
    if (found != keys.end()) return found->second;
    std::uint32_t code = 0;
    auto const [end, error] = std::from_chars(name.data(), name.data() + name.size(), code);
    if (error != std::errc{} || end != name.data() + name.size() || code == 0 || code > last_code) return std::nullopt;
    return code;
}

}

std::optional<KeyUse> KeyTable::find(Stroke stroke) const
{
    auto const found = uses.find(stroke);
    return found == uses.end() ? std::nullopt : std::optional(found->second);
}

KeyTable usual_keys()
{
    return {.uses = {{{KEY_TAB, false}, KeyUse::Next},        {{KEY_TAB, true}, KeyUse::Previous},
                     {{KEY_RIGHT, false}, KeyUse::Right},     {{KEY_LEFT, false}, KeyUse::Left},
                     {{KEY_UP, false}, KeyUse::Up},           {{KEY_DOWN, false}, KeyUse::Down},
                     {{KEY_ENTER, false}, KeyUse::Choose},    {{KEY_KPENTER, false}, KeyUse::Choose},
                     {{KEY_SPACE, false}, KeyUse::Choose},    {{KEY_ESC, false}, KeyUse::Back},
                     {{KEY_HOME, false}, KeyUse::Home},       {{KEY_F1, false}, KeyUse::Help},
                     {{KEY_F2, false}, KeyUse::Listen},       {{KEY_F3, false}, KeyUse::Pause},
                     {{KEY_F4, false}, KeyUse::Again},        {{KEY_F5, false}, KeyUse::Slower},
                     {{KEY_F6, false}, KeyUse::Softer},       {{KEY_F7, false}, KeyUse::Louder},
                     {{KEY_PLAYPAUSE, false}, KeyUse::Pause}, {{KEY_VOLUMEDOWN, false}, KeyUse::Softer},
                     {{KEY_VOLUMEUP, false}, KeyUse::Louder}, {{KEY_F13, false}, KeyUse::Again},
                     {{KEY_F14, false}, KeyUse::Slower},      {{KEY_F15, false}, KeyUse::HeadsetIn},
                     {{KEY_F16, false}, KeyUse::HeadsetOut},  {{KEY_F17, false}, KeyUse::Help},
                     {{KEY_F18, false}, KeyUse::Up},          {{KEY_F19, false}, KeyUse::Down},
                     {{KEY_F20, false}, KeyUse::Choose},      {{KEY_F21, false}, KeyUse::Pause},
                     {{KEY_F22, false}, KeyUse::Next},        {{KEY_F23, false}, KeyUse::Previous},
                     {{KEY_F24, false}, KeyUse::Listen}},
            .same_key_rejection = {}};
}

std::optional<Stroke> find_stroke(std::string_view name)
{
    constexpr std::string_view shift = "shift+";
    auto const shifted = name.starts_with(shift);
    auto const code = find_code(shifted ? name.substr(shift.size()) : name);
    if (!code) return std::nullopt;
    return Stroke{*code, shifted};
}

std::span<std::pair<std::string_view, KeyUse> const> key_uses()
{
    return uses;
}

}
