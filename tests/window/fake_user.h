// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/geometry.h"

#include <memory>

namespace parvis::testing {

/// A hand on the display's mouse, its keys and its plug.
class FakeUser {
public:
    FakeUser();
    ~FakeUser();
    FakeUser(FakeUser const&) = delete;
    FakeUser& operator=(FakeUser const&) = delete;

    void move(ui::Point point);
    void press(unsigned button = 1);
    void release(unsigned button = 1);
    /// A key by its number in linux/input-event-codes.h, down and up again.
    void type(unsigned key);
    /// Has the display close its connection to the program whose window is on top.
    void cut_off_top_window();

private:
    struct Connection;
    std::unique_ptr<Connection> m_connection;
};

}
