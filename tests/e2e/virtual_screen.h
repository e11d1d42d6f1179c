// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "e2e/child_process.h"
#include "raster/pixels.h"

#include <memory>

namespace parvis::e2e {

/// An X display that shows nowhere, with a mouse and a camera.
class VirtualScreen {
public:
    explicit VirtualScreen(ui::Size size);
    /// Of an X server that prints its display's number when it is ready.
    explicit VirtualScreen(std::vector<std::string> const& server);
    ~VirtualScreen();
    VirtualScreen(VirtualScreen const&) = delete;
    VirtualScreen& operator=(VirtualScreen const&) = delete;

    /// For DISPLAY.
    [[nodiscard]] std::string const& name() const { return m_name; }

    void press(ui::Point point);
    void move(ui::Point point);
    void release();
    [[nodiscard]] raster::Pixels screenshot() const;

    /// The display goes away, as when its server dies. Nothing else may be asked of it after that.
    void pull_the_plug();

private:
    struct Connection;

    ChildProcess m_server;
    std::string m_name;
    std::unique_ptr<Connection> m_connection;
};

/// The largest difference of a channel, 0 to 255.
int largest_difference(raster::Pixels const& a, raster::Pixels const& b);

}
