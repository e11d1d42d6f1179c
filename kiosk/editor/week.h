// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/hours.h"
#include "editor/fields.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace parvis::editor {

/// Other hours on some dates; no slots: closed.
struct OtherHours {
    Date from;
    Date to; ///< included
    std::vector<content::Slot> slots;

    friend bool operator==(OtherHours const&, OtherHours const&) = default;
};

/// Opening hours as a grid shows them: the same each week, whether public holidays are days like others, and dates with
/// hours of their own.
struct Week {
    std::array<std::vector<content::Slot>, 7> days; ///< from Monday
    bool closed_on_holidays = false;
    std::vector<OtherHours> others;

    friend bool operator==(Week const&, Week const&) = default;
};

/// Nothing if a grid cannot show these hours, or they cannot be read.
std::optional<Week> week_of(std::string_view hours);

/// In the syntax of the authors' folder, equal days together.
std::string hours_of(Week const& week);

/// "hours.0.1.from" is when it opens for the second time on Monday; "hours_holidays" whether it closes then; and
/// "hours_on.0.from", ".to", ".open", ".close", ".open2" and ".close2" are of dates.
void put_week(Week const& week, Fields& fields);

/// A field in which something else than a time or date was typed, or one that is too early for the one before.
struct WeekMistake {
    std::string field;
};

std::variant<Week, WeekMistake> week_in(Fields const& fields);

/// As a form shows it: "09:30"; midnight is "00:00" at both ends of a day.
std::string typed_time(std::chrono::minutes time);

/// 9:30, 09:30, 9h30 and 9 h, as people write them.
std::optional<std::chrono::minutes> time_in(std::string_view text);

}
