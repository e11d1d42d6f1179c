// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/geometry.h"

#include <cstdint>
#include <filesystem>

namespace parvis::testing {

/// The outer end of an input device of Xorg's driver "inputtest": whoever holds it is the hardware.
class InputDevice {
public:
    /// The driver listens on `socket`. Throws Error if it does not, or speaks another version.
    explicit InputDevice(std::filesystem::path const& socket);
    ~InputDevice();
    InputDevice(InputDevice const&) = delete;
    InputDevice& operator=(InputDevice const&) = delete;

    enum class Phase { Begin, Update, End };
    /// A contact, somewhere on a panel of this size.
    void touch(std::uint32_t id, Phase phase, ui::Point point, ui::Size panel);
    /// A key by its number in linux/input-event-codes.h.
    void key(std::uint32_t code, bool pressed);

private:
    template <class Message> void send(Message message);
    /// Returns when the server has taken all that was sent.
    void wait();
    template <class Message> Message receive();

    int m_socket;
};

}
