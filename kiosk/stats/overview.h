// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stats/figure.h"
#include "stats/store.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// The report that the office shows, prints and exports: fixed tables over fixed periods, masked.
namespace parvis::stats {

/// A figure beside that of the period before; nothing where that period has no data or only a part.
struct Compared {
    Figure now;
    std::optional<Figure> before;
};

/// One row of a breakdown.
struct Line {
    std::string key;    ///< an id of the pack, a language's code, or a word of usage/table.h
    std::string column; ///< where the table has any
    Compared number;
};

/// One table. Of a table with data every known row is there, since a missing one would say "none".
struct Breakdown {
    bool empty = true;     ///< nothing at all was counted: to be told apart from "<5"
    bool withheld = false; ///< too few sessions to be broken down: there are no rows
    std::vector<Line> lines;

    /// Nothing if there is no such row.
    [[nodiscard]] Line const* find(std::string_view key, std::string_view column = {}) const;
};

/// Whether the period's figures are whole.
enum class Coverage {
    Empty,   ///< nothing has come
    Partial, ///< some device has not told all of it yet, or the period goes on
    Whole
};

/// The people who came to one place. Unknown places are one of them, "unknown".
struct PlaceLine {
    std::string place;
    Compared contacts; ///< exact
    Compared sessions; ///< exact
    Compared engaged;
    Compared completed;
    std::optional<double> open_hours;        ///< in the period, if they are known
    std::optional<double> sessions_per_hour; ///< open hours
};

struct Overview {
    usage::Period period;
    Audience audience = Audience::Office;
    bool synthetic = false;
    Coverage coverage = Coverage::Empty;
    Coverage coverage_before = Coverage::Empty;
    std::vector<Device> devices;

    Compared contacts; ///< exact, as are sessions
    Compared sessions;
    Compared engaged;   ///< a page was on the screen for 10 s
    Compared completed; ///< contact details were on the screen for 5 s

    std::vector<PlaceLine> places; ///< most sessions first
    Breakdown languages;           ///< sessions
    Breakdown themes;              ///< sessions that opened them
    Breakdown pages;     ///< column: opened, read, did-not-know, knew, already-have, afraid-to-ask, useful, not-useful
    Breakdown looked_up; ///< places looked up; column: opened, shown
    Breakdown bands;     ///< parts of the day: sessions
    Breakdown tally;     ///< people met by mediators

    // Kept by month: empty for a week.
    Breakdown language_themes; ///< key: language, column: theme
    Breakdown durations;
    Breakdown access;           ///< modes used
    Breakdown wanted_languages; ///< asked for, and not there
    Breakdown unmet;            ///< column "page" or "language": what was met without a translation
};

/// Hours that a place is open in a period; nothing if unknown.
using OpenHours = std::function<std::optional<double>(std::string const& place, usage::Period const& period)>;

/// `today` tells whether the period goes on.
Overview overview(Store const& store, usage::Period const& period, Audience audience, Date today,
                  OpenHours const& open_hours = {});

/// Of `pages`, those opened fewer times than the step, never included.
std::vector<std::string> hardly_opened(Overview const& overview, std::vector<std::string> const& pages);

}
