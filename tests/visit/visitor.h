// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/visit.h"

#include <algorithm>

namespace parvis::visit {

inline ui::GoTo to(ui::Screen screen, std::string id = {})
{
    return {{screen, std::move(id)}};
}

/// Somebody in front of a kiosk whose clock is made up.
class Visitor {
public:
    Visitor() { feel(Tick{}); }

    Visitor& tap(ui::Action action)
    {
        feel(Press{action});
        return feel(Activate{std::move(action)});
    }

    /// Lets time pass as the kiosk feels it: a Tick at each time that it asked for.
    Visitor& wait(std::chrono::milliseconds span)
    {
        auto const end = now + span;
        while (wake <= end) {
            now = wake;
            feel(Tick{});
        }
        now = end;
        return *this;
    }

    Visitor& feel(Input const& input)
    {
        auto step = visit::step(std::move(visit), input, now, languages, times);
        visit = std::move(step.visit);
        effects = std::move(step.effects);
        for (auto const& effect : effects) {
            if (auto const* count = std::get_if<Count>(&effect)) counted.push_back(*count);
            if (auto const* wake_at = std::get_if<WakeAt>(&effect)) wake = wake_at->time;
        }
        redraws += redrawn() ? 1 : 0;
        return *this;
    }

    [[nodiscard]] bool has_counted(Count const& count) const
    {
        return std::ranges::find(counted, count) != counted.end();
    }
    /// By the last input.
    [[nodiscard]] bool redrawn() const { return had(Redraw{}); }
    [[nodiscard]] bool had(Effect const& effect) const { return std::ranges::find(effects, effect) != effects.end(); }
    [[nodiscard]] screens::State const& state() const { return visit.state; }
    [[nodiscard]] ui::Route const& route() const { return visit.state.route; }

    std::vector<std::string> languages{"fr", "fr-simple", "ar", "ka", "en"};
    Times times;
    Instant now{};
    Instant wake{};
    Visit visit;
    std::vector<Effect> effects;
    std::vector<Count> counted;
    int redraws = 0;
};

/// One who has chosen Arabic, and is at home.
inline Visitor arabic_reader()
{
    Visitor visitor;
    visitor.tap(ui::Begin{}).tap(ui::ChooseLanguage{"ar"});
    return visitor;
}

}
