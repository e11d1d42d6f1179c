// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/aggregate.h"

#include <vector>

namespace parvis::stats {

/// A made-up city's year at places of the demonstration: three kiosks in halls, which are open on weekdays and on
/// Saturday mornings, and the bus on its round of eight stops a week. Its people, drawn by a generator that gives the
/// same ones each time:
/// - Each weekday about 22 sessions in a hall, at a stop about 10; fewer in August, more in January and September.
/// - Languages are those of the demonstration, from French, a third of all, to Tigrinya, one in fifty.
/// - Each session opens one page or two, of which half are read for 10 s; four in ten find contact details; one in ten
///   enlarges the letters; one in fifty asks for a language that is not there. On one page in eight there is an answer.
/// - At every stop the mediators of the bus count the people they meet.
/// Every number goes the way of the true ones: from events through a session and the closing of periods.
struct Synthesis {
    Date first_day{std::chrono::year(2025) / 11 / 1};
    int days = 365;
    unsigned seed = 20261123;
};

/// What the four devices would tell at the end, marked synthetic.
std::vector<usage::Bundle> synthesize(Synthesis const& wanted);

}
