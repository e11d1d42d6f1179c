// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/x_input.h"

#include "base/error.h"
#include "window/moves.h"
#include "window/x_translate.h"

#include <X11/extensions/XInput2.h>

#include <array>
#include <utility>

namespace parvis::window {

namespace {

int number_of_xinput(Display* display)
{
    int opcode = 0;
    int first_event = 0;
    int first_error = 0;
    int major = 2;
    int minor = 2;
    if (XQueryExtension(display, "XInputExtension", &opcode, &first_event, &first_error) == False ||
        XIQueryVersion(display, &major, &minor) != Success || std::pair(major, minor) < std::pair(2, 2))
        throw Error("the display cannot report touches: its X server must have XInput 2.2 or later");
    return opcode;
}

}

XInput::XInput(XWindow const& window) : m_window(window), m_extension(number_of_xinput(window.display()))
{
    std::array<unsigned char, XIMaskLen(XI_LASTEVENT)> bits{};
    for (auto const type : {XI_TouchBegin, XI_TouchUpdate, XI_TouchEnd, XI_ButtonPress, XI_ButtonRelease, XI_Motion,
                            XI_KeyPress, XI_KeyRelease})
        XISetMask(bits.data(), type);
    XIEventMask mask{XIAllMasterDevices, static_cast<int>(bits.size()), bits.data()};
    XISelectEvents(m_window.display(), m_window.handle(), &mask, 1);
    XFlush(m_window.display());
}

std::vector<Event> XInput::take()
{
    std::vector<Event> events;
    while (XPending(m_window.display()) > 0) {
        XEvent event{};
        XNextEvent(m_window.display(), &event);
        if (auto translated = translate(event)) events.push_back(*translated);
    }
    return without_overtaken_moves(events);
}

std::optional<Event> XInput::translate(XEvent& event)
{
    // An exposure comes as several rectangles; the last one says that none follows.
    if (event.type == Expose && event.xexpose.count == 0) return Exposed{};
    if (event.type == ClientMessage && static_cast<Atom>(event.xclient.data.l[0]) == m_window.close_request())
        return Closed{};
    if (event.type != GenericEvent || event.xcookie.extension != m_extension) return std::nullopt;

    if (XGetEventData(m_window.display(), &event.xcookie) == False) return std::nullopt;
    auto const translated = window::translate(*static_cast<XIDeviceEvent const*>(event.xcookie.data));
    XFreeEventData(m_window.display(), &event.xcookie);
    return translated;
}

}
