// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/script.h"
#include "base/time.h"

#include <variant>

namespace parvis::app {

/// The kiosk's voice, or what a test makes up. No call waits for it.
class Speech {
public:
    virtual ~Speech() = default;

    /// Says this, instead of anything that is being said. `pace` is in percent.
    virtual void say(Script script, int pace, Instant now) = 0;
    virtual void stop() = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// In decibels, 0 being the loudest.
    virtual void set_volume(double decibels) = 0;

    struct Begun {
        std::size_t line = 0;
    };
    struct Over {};
    using News = std::variant<Begun, Over>;
    /// What has happened since the last call. To be called often while it is busy.
    virtual std::vector<News> poll(Instant now) = 0;
    [[nodiscard]] virtual bool is_busy() const = 0;
};

}
