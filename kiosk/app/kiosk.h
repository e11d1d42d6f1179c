// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/end_signals.h"
#include "app/headset.h"
#include "app/host.h"
#include "app/options.h"
#include "app/speaker.h"
#include "app/stage.h"
#include "raster/atlas.h"
#include "window/window.h"

#include <atomic>

namespace parvis::app {

/// The running kiosk: its window, and a loop that sleeps until something happens.
class Kiosk {
public:
    /// Opens the window, and meanwhile fonts and pack on another thread. Throws Error, with what to do, if there is no
    /// display, if fonts are missing, or if the pack lacks the language to begin with. Without a pack it shows "back
    /// soon" and waits for one.
    explicit Kiosk(Options const& options);

    /// Until the window is closed, or SIGTERM or SIGINT comes.
    void run();

private:
    /// All that is made while the window opens.
    struct Backstage {
        Backstage(Options const& options, ui::Profile const& profile);

        Stage stage;
        std::unique_ptr<Shows> shows;
        raster::Atlas atlas;
        std::unique_ptr<usage::Ledger> ledger;
        Speaker speaker;
        Host host;
        std::unique_ptr<Headset> headset; ///< none: there is no socket for one
    };

    void take(window::Event const& event);
    void rehearse();
    void paint();
    [[nodiscard]] std::chrono::milliseconds patience() const;

    HeldSignals m_signals;
    std::unique_ptr<Backstage> m_backstage;
    std::unique_ptr<window::Window> m_window;
    std::atomic<bool> m_ending = false;
};

}
