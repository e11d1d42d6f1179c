// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/script.h"
#include "base/clock.h"
#include "screens/state.h"
#include "ui/display_list.h"
#include "usage/session.h"
#include "visit/speech.h"

#include <memory>
#include <string>
#include <vector>

namespace parvis::app {

/// What a kiosk has to show: a pack on a screen, or what a test makes up.
class Show {
public:
    virtual ~Show() = default;

    /// Codes, in the picker's order.
    [[nodiscard]] virtual std::vector<std::string> const& languages() const = 0;
    [[nodiscard]] virtual LocalMinute local_time(std::chrono::system_clock::time_point wall) const = 0;
    /// Where the kiosk stands: a place's id, or "unknown" if that is not sure.
    [[nodiscard]] virtual std::string place_at(LocalMinute now) const = 0;
    /// `recorded` is what the visit adds to the counters so far, or what one that has just ended added. Throws Error if
    /// content cannot be read.
    virtual ui::DisplayList draw(screens::State const& state, LocalMinute now, usage::Record const& recorded) = 0;
    /// What is said for `speak` while the screen shows `list`, which was drawn for `state` at `now`.
    virtual Script script(visit::Speak const& speak, screens::State const& state, ui::DisplayList const& list,
                          LocalMinute now) = 0;

    /// With nothing counted yet.
    ui::DisplayList draw(screens::State const& state, LocalMinute now) { return draw(state, now, {}); }
};

/// Where shows come from.
class Shows {
public:
    virtual ~Shows() = default;

    /// The newest there is. Throws Error, with what to do, if it cannot be opened.
    virtual std::unique_ptr<Show> open() = 0;
    /// Asked when nobody is there: whether another should be opened instead of what `open` gave last.
    [[nodiscard]] virtual bool has_newer(Instant now) = 0;
    /// What is shown while there is none.
    virtual ui::DisplayList draw_back_soon() = 0;

    /// Somebody has used the show, and finished.
    virtual void visit_passed() {}
    /// A screen of it cannot be drawn.
    virtual void screen_failed() {}
    /// Not even its first screen can be drawn. True if `open` may now give another.
    virtual bool give_up() { return false; }
};

}
