// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/event.h"

#include <X11/extensions/XInput2.h>

#include <optional>

namespace parvis::window {

/// What an event of XInput2 means to us, if anything. For one touch the server sends touch events or, if another
/// program took those, a mouse's; never both.
std::optional<Event> translate(XIDeviceEvent const& event);

}
