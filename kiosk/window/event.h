// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/keys.h"
#include "ui/touch.h"

#include <cstdint>
#include <variant>

namespace parvis::window {

/// What the window showed is lost: paint again.
struct Exposed {
    friend bool operator==(Exposed const&, Exposed const&) = default;
};

/// The desktop's window manager was asked to close the window.
struct Closed {
    friend bool operator==(Closed const&, Closed const&) = default;
};

using Event = std::variant<ui::Contact, ui::Key, Exposed, Closed>;

/// The contact that the mouse makes with its first button. Touches get other ids.
constexpr std::uint32_t mouse_id = 0xFFFFFFFF;

}
