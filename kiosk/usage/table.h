// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::usage {

/// The marginal tables: all that is ever written about use. None holds language, place, theme and day together.
enum class Table {
    Volume,         ///< by day and place: key = band of hours, column = contacts, sessions, engaged, completed
    Language,       ///< by day and place: key = language a session ended in, or "none"
    Theme,          ///< by day and place: key = theme opened
    Page,           ///< by day and place: key = page, column = opened, read, and the answers on it
    Place,          ///< by day and place: key = place looked up, column = opened, shown
    Tally,          ///< by day and place: key = how the mediator met people, or "referred"
    LanguageTheme,  ///< by month: key = language, column = theme
    Duration,       ///< by month: key = bucket of a session's length
    Unmet,          ///< by month: key = what was not translated, column = "page" or "language": never both
    Access,         ///< by month: key = mode
    WantedLanguage, ///< by month: key = language asked for and missing
};

/// Day: counted by day and place. Month: by month, without a place.
enum class Span { Day, Month };

std::vector<Table> const& all_tables();
Span span_of(Table table);
/// As files and commands write it, such as "language-theme".
std::string_view name_of(Table table);
std::optional<Table> find_table(std::string_view name);

/// One number that a visit adds to.
struct Cell {
    Table table = Table::Volume;
    std::string key;
    std::string column;

    friend auto operator<=>(Cell const&, Cell const&) = default;
};

/// Parts of the day: what is finer is never kept.
enum class Band { Morning, Midday, Afternoon, Evening };

/// Until noon, 14:00, 18:00 and midnight.
Band band_at(int hour);
std::string_view name_of(Band band);

}
