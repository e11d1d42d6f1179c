// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "support/catch.h"
#include "touch/touch_screen.h"

#include <functional>
#include <optional>
#include <unistd.h>

namespace parvis::testing {

/// The screen of the profile bus-10.
constexpr ui::Size touch_screen_size{1280, 800};

/// Runs a test on a touch screen, the same for all tests of this program: SFML keeps what it knows of the first one. A
/// test takes its fingers away at the end. Xorg may refuse a user who is not root: only then is the test left out, and
/// says so.
inline void on_touch_screen(std::function<void(TouchScreen&)> const& test)
{
    static std::optional<TouchScreen> screen;
    try {
        if (!screen) screen.emplace(touch_screen_size);
    } catch (Error const& error) {
        if (geteuid() == 0) FAIL(error.what());
        WARN("NOT TESTED, since this user cannot start Xorg: " << error.what());
        return;
    }
    test(*screen);
}

}
