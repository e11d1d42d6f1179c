// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "ui/focus.h"
#include "ui/key_table.h"

#include <map>
#include <variant>

namespace parvis::ui {

/// A key that went down or came up. Auto-repeat is left out.
struct Key {
    std::uint32_t code = 0;
    bool pressed = false;

    friend bool operator==(Key const&, Key const&) = default;
};

/// The focus goes to this node; the content is to be scrolled to this offset so that it is seen.
struct Focused {
    NodeId node;
    std::optional<int> offset;

    friend bool operator==(Focused const&, Focused const&) = default;
};
/// A key chose a target: the focused one, or one that has a key of its own; or words, to be read aloud from there on.
struct Chosen {
    Action action;

    friend bool operator==(Chosen const&, Chosen const&) = default;
};

/// A headset's plug went into the keypad's socket, or out of it.
struct HeadsetPlug {
    bool in = false;

    friend bool operator==(HeadsetPlug const&, HeadsetPlug const&) = default;
};

using KeyGesture = std::variant<Focused, Chosen, HeadsetPlug>;

/// What keys mean. A key acts when it goes down, and never twice while it is held; the first key only shows where the
/// focus is.
class Keys {
public:
    explicit Keys(KeyTable table) : m_table(std::move(table)) {}

    /// `list` is what the screen shows when this is felt. Nothing comes of a key that means nothing there.
    std::optional<KeyGesture> feel(Key key, Instant now, DisplayList const& list);

private:
    [[nodiscard]] bool is_shifted() const;
    /// Whether the key counts as another stroke, and not as the same one by a trembling hand.
    bool strike(std::uint32_t code, Instant now);

    KeyTable m_table;
    std::map<std::uint32_t, Instant> m_held; ///< and when it was last felt
    std::uint32_t m_last = 0;                ///< the key that came up last
    Instant m_last_up{};
};

}
