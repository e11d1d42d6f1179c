// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visit/visit.h"

#include <vector>

/// What a stay, an answer and a whole session are worth in the counters.
namespace parvis::visit {

constexpr int largest_tally = 99;

/// A page on the screen for 10 s was read; addresses and phone numbers for 5 s were found.
std::vector<Count> counts_of_stay(ui::Route const& route, Instant::duration stay);

/// Of a session that ends now: the tally, whether keys were used, how long it lasted, and whether it was more than a
/// contact.
std::vector<Count> counts_of_end(Visit const& visit, Instant now);

Event event_of(ui::Knowledge knowledge);
Event event_of(ui::Usefulness usefulness);
Event event_of(ui::Meeting meeting);

}
