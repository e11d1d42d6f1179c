// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace parvis::ui {

/// What a key does. Right and Left go from target to target, towards that side of the reader's own reading direction;
/// Up and Down go through everything that can be read, piece by piece.
/// Pause to Softer are for the voice, whether a screen is read aloud or only what the keys are on. A keypad with a
/// socket sends HeadsetIn and HeadsetOut as a headset's plug goes in and out.
enum class KeyUse {
    Next,
    Previous,
    Right,
    Left,
    Up,
    Down,
    Choose,
    Back,
    Home,
    Help,
    Listen,
    Pause,
    Again,
    Slower,
    Louder,
    Softer,
    HeadsetIn,
    HeadsetOut,
};

/// A key by its place on the keyboard, and whether Shift is held. Codes are the kernel's, as in
/// linux/input-event-codes.h: a keypad's F13 is KEY_F13 under every keymap.
struct Stroke {
    std::uint32_t code = 0;
    bool shifted = false;

    friend auto operator<=>(Stroke const&, Stroke const&) = default;
};

/// Which key does what on one kiosk.
struct KeyTable {
    std::map<Stroke, KeyUse> uses;
    /// For so long after a key came up, the same key is not taken: hands that tremble strike twice (EN 301 549 5.8).
    std::chrono::milliseconds same_key_rejection{0};

    [[nodiscard]] std::optional<KeyUse> find(Stroke stroke) const;
};

constexpr std::chrono::milliseconds longest_same_key_rejection{500};

/// Arrows, Tab, Enter and Space, Escape, F1 to F7; and an AudioNav keypad's F13 to F24.
KeyTable usual_keys();

/// "tab", "shift+tab", "f13", "183": a key by its name or by the kernel's number.
std::optional<Stroke> find_stroke(std::string_view name);
/// Every use, with the name that settings give it.
std::span<std::pair<std::string_view, KeyUse> const> key_uses();

}
