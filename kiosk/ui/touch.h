// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/display_list.h"

#include <optional>
#include <variant>
#include <vector>

namespace parvis::ui {

enum class ContactPhase { Down, Move, Up, Cancel };

/// A fingertip, a palm or the mouse on the screen. `id` tells it from others that are down at the same time.
struct Contact {
    std::uint32_t id = 0;
    ContactPhase phase = ContactPhase::Down;
    Point point;

    friend bool operator==(Contact const&, Contact const&) = default;
};

/// A contact is on this target, or on none any more.
struct Pressed {
    std::optional<Action> action;

    friend bool operator==(Pressed const&, Pressed const&) = default;
};
/// A contact left the screen on the target on which it came down.
struct Activated {
    Action action;

    friend bool operator==(Activated const&, Activated const&) = default;
};
/// The content follows a finger to this offset.
struct Dragged {
    int offset = 0;

    friend bool operator==(Dragged const&, Dragged const&) = default;
};
/// A contact came down beside every target.
struct Touched {
    friend bool operator==(Touched const&, Touched const&) = default;
};

using Gesture = std::variant<Pressed, Activated, Dragged, Touched>;

/// What contacts mean. Targets act on release, and sliding off takes that back (WCAG 2.5.2); a finger that moves
/// further than `threshold` along scrolling content drags it, and activates nothing. Contacts do not hinder one
/// another, so a resting palm blocks no tap; one at a time may drag.
class Touch {
public:
    /// A threshold in pixels; 6 mm suits fingers.
    explicit Touch(int threshold) : m_threshold(threshold) {}

    /// `list` is what the screen shows when this is felt. Most often one gesture comes of it, or none.
    std::optional<Gesture> feel(Contact const& contact, DisplayList const& list);

private:
    struct Finger {
        std::uint32_t id = 0;
        Point start;
        std::optional<Action> action; ///< of the target that it came down on, while that may still be activated
        bool on_target = false;
    };
    struct Pull {
        std::uint32_t id = 0;
        int start_y = 0;
        ScrollArea start;
        int offset = 0;
    };
    using Fingers = std::vector<Finger>;

    std::optional<Gesture> down(Contact const& contact, DisplayList const& list);
    std::optional<Gesture> move(Finger& finger, Point point, DisplayList const& list);
    std::optional<Gesture> up(Fingers::iterator finger, Contact const& contact, DisplayList const& list);
    std::optional<Gesture> pull(Point point, DisplayList const& list);
    void lift(std::uint32_t id);

    int m_threshold;
    Fingers m_fingers; ///< that are down, in the order in which they came
    std::optional<Pull> m_pull;
};

}
