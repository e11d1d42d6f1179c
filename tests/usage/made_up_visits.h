// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/counters.h"
#include "usage/session.h"

namespace parvis::usage {

/// A visit that read a page on health in this language.
inline Record visit(Date day, std::string const& place, std::string const& language, Clock clock = Clock::Good)
{
    Session session;
    for (auto const& count :
         {Count{Event::Contact, ""}, Count{Event::SessionBegins, ""}, Count{Event::LanguageChosen, language},
          Count{Event::ThemeOpened, "sante"}, Count{Event::PageOpened, "ame"}, Count{Event::PageRead, "ame"}})
        session.add(count);
    return {{.day = day, .band = Band::Morning, .place = place, .clock = clock}, session.increments()};
}

/// All sessions that a file holds.
inline std::int64_t sessions(Counters const& counters)
{
    std::int64_t sum = 0;
    auto const totals = counters.totals();
    if (!totals.contains(Table::Volume)) return sum;
    for (auto const& [entry, number] : totals.at(Table::Volume))
        if (entry.column == "sessions") sum += number;
    return sum;
}

/// As many such visits, added up.
inline Sets visits(int number, Date day, std::string const& place, std::string const& language)
{
    Sets sets;
    for (auto i = 0; i < number; ++i)
        add(sets, visit(day, place, language));
    return sets;
}

}
