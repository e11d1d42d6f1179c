// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/idle.h"

namespace parvis::visit {

/// Larger text, high contrast, low controls and keys are for people who need more time than others.
int patience(Visit const& visit, Times const& times)
{
    auto const& state = visit.state;
    auto const assistive = visit.keys_used || state.speech || state.scale != ui::Scale::Normal ||
                           state.theme != ui::ThemeKind::Standard || state.reach != ui::Reach::Standing;
    return assistive ? times.assistive_factor : 1;
}

Instant warning_time(Visit const& visit, Times const& times)
{
    return visit.last_input + times.idle * patience(visit, times);
}

Instant end_time(Visit const& visit, Times const& times)
{
    return warning_time(visit, times) + times.warning * patience(visit, times);
}

std::optional<int> seconds_left(Visit const& visit, Instant now, Times const& times)
{
    if (now < warning_time(visit, times)) return std::nullopt;
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(end_time(visit, times) - now).count());
}

Instant next_change(Visit const& visit, Instant now, Times const& times)
{
    if (visit.state.route.screen == ui::Screen::Attract) return visit.last_turn + times.attract_turn;
    auto const left = seconds_left(visit, now, times);
    if (!left) return warning_time(visit, times);
    return end_time(visit, times) - std::chrono::seconds(*left - 1);
}

}
