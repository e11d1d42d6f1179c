// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/virtual_screen.h"
#include "support/temporary_folder.h"
#include "touch/input_device.h"

namespace parvis::testing {

/// A real Xorg server whose screen shows nowhere, with a touch panel for ten contacts and a keypad.
class TouchScreen {
public:
    /// Throws Error if Xorg does not start.
    explicit TouchScreen(ui::Size size);

    /// For DISPLAY.
    [[nodiscard]] std::string const& name() const { return m_screen.name(); }
    [[nodiscard]] raster::Pixels screenshot() const { return m_screen.screenshot(); }

    void down(ui::Point point, std::uint32_t id = 0) { m_panel.touch(id, InputDevice::Phase::Begin, point, m_size); }
    void move(ui::Point point, std::uint32_t id = 0) { m_panel.touch(id, InputDevice::Phase::Update, point, m_size); }
    void up(ui::Point point, std::uint32_t id = 0) { m_panel.touch(id, InputDevice::Phase::End, point, m_size); }
    void tap(ui::Point point, std::uint32_t id = 0);

    /// Down and up again.
    void strike(std::uint32_t key);
    void hold(std::uint32_t key) { m_keypad.key(key, true); }
    void let_go(std::uint32_t key) { m_keypad.key(key, false); }

private:
    ui::Size m_size;
    TemporaryFolder m_folder;
    e2e::VirtualScreen m_screen;
    InputDevice m_panel;
    InputDevice m_keypad;
};

}
