// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/x_translate.h"

#include <cmath>

namespace parvis::window {

namespace {

/// Key codes of X are those of the kernel, moved up.
constexpr int first_key_code = 8;
constexpr int first_button = 1;

ui::Point point_of(XIDeviceEvent const& event)
{
    return {static_cast<int>(std::floor(event.event_x)), static_cast<int>(std::floor(event.event_y))};
}

ui::Contact touch(XIDeviceEvent const& event, ui::ContactPhase phase)
{
    return {static_cast<std::uint32_t>(event.detail), phase, point_of(event)};
}

std::optional<Event> button(XIDeviceEvent const& event, ui::ContactPhase phase)
{
    if (event.detail != first_button) return std::nullopt;
    return ui::Contact{mouse_id, phase, point_of(event)};
}

std::optional<Event> motion(XIDeviceEvent const& event)
{
    if (event.buttons.mask_len == 0 || !XIMaskIsSet(event.buttons.mask, first_button)) return std::nullopt;
    return ui::Contact{mouse_id, ui::ContactPhase::Move, point_of(event)};
}

std::optional<Event> key(XIDeviceEvent const& event, bool pressed)
{
    if ((event.flags & XIKeyRepeat) != 0) return std::nullopt;
    return ui::Key{static_cast<std::uint32_t>(event.detail - first_key_code), pressed};
}

}

std::optional<Event> translate(XIDeviceEvent const& event)
{
    switch (event.evtype) {
    case XI_TouchBegin:
        return touch(event, ui::ContactPhase::Down);
    case XI_TouchUpdate:
        return touch(event, ui::ContactPhase::Move);
    case XI_TouchEnd:
        return touch(event, ui::ContactPhase::Up);
    case XI_ButtonPress:
        return button(event, ui::ContactPhase::Down);
    case XI_ButtonRelease:
        return button(event, ui::ContactPhase::Up);
    case XI_Motion:
        return motion(event);
    case XI_KeyPress:
        return key(event, true);
    case XI_KeyRelease:
        return key(event, false);
    default:
        return std::nullopt;
    }
}

}
