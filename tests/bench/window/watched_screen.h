// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/geometry.h"

#include <chrono>
#include <memory>
#include <optional>

namespace parvis::bench {

using Clock = std::chrono::steady_clock;

/// The display, seen and touched from outside of the program that is measured.
class WatchedScreen {
public:
    WatchedScreen();
    ~WatchedScreen();
    WatchedScreen(WatchedScreen const&) = delete;
    WatchedScreen& operator=(WatchedScreen const&) = delete;

    [[nodiscard]] ui::Size size() const;

    /// When the picture last changed before it rested for `rest`; nothing if it did not change at all for `patience`.
    std::optional<Clock::time_point> last_change(std::chrono::milliseconds patience, std::chrono::milliseconds rest);

    /// The mouse, moved and pressed or released; the time just before.
    void move(ui::Point point);
    Clock::time_point press();
    Clock::time_point release();

private:
    struct Connection;
    std::unique_ptr<Connection> m_connection;
};

}
