// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/geometry.h"

#include <memory>

namespace parvis::testing {

/// Moves the display's mouse and presses its keys, by the XTEST extension.
class FakeMouse {
public:
    FakeMouse();
    ~FakeMouse();
    FakeMouse(FakeMouse const&) = delete;
    FakeMouse& operator=(FakeMouse const&) = delete;

    void move(ui::Point point);
    void press(unsigned button = 1);
    void release(unsigned button = 1);
    /// A key by its number in linux/input-event-codes.h, down and up again.
    void type(unsigned key);

private:
    struct Connection;
    std::unique_ptr<Connection> m_connection;
};

}
