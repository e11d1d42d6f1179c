// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headset.h"

#include "base/log.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/input.h>
#include <string>
#include <unistd.h>

namespace parvis::app {

HeadsetSocket::HeadsetSocket(std::filesystem::path const& device)
    : m_device(::open(device.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC))
{
    if (m_device < 0)
        log::error("no headset will be noticed: " + device.string() + ": " + std::strerror(errno) +
                   "; correct \"headset\" in the kiosk's settings, and let its user read the device");
}

HeadsetSocket::~HeadsetSocket()
{
    if (m_device >= 0) ::close(m_device);
}

std::optional<bool> HeadsetSocket::poll()
{
    std::optional<bool> plugged;
    input_event event{};
    while (m_device >= 0 && ::read(m_device, &event, sizeof event) == sizeof event)
        if (event.type == EV_SW && event.code == SW_HEADPHONE_INSERT) plugged = event.value != 0;
    return plugged;
}

}
