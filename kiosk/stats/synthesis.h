// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/aggregate.h"

#include <vector>

namespace parvis::stats {

/// A made-up city's year: three kiosks in halls, which are open on weekdays and on Saturday mornings, and a bus with
/// eight stops, each for half a day a week. Its people, drawn by a generator that gives the same ones each time:
/// - A hall sees about 22 sessions on a weekday, a stop about 12; fewer in August, more in September and at noon.
/// - Languages are those of the demonstration, from French, a third of all, to Tigrinya, one in fifty, each with themes
///   of its own weight.
/// - Of ten sessions six read a page for 10 s and four find contact details; one in eight answers on a page; one in
///   ten enlarges the letters; one in fifty asks for a language that is not there.
/// - On every outing the mediators of the bus count the people they meet.
/// Every number goes the way of the true ones: from events through a session and the closing of periods.
struct Synthesis {
    Date first_day{std::chrono::year(2025) / 11 / 1};
    int days = 365;
    unsigned seed = 20261123;
};

/// What the four devices would tell at the end, marked synthetic.
std::vector<usage::Bundle> synthesize(Synthesis const& wanted);

}
