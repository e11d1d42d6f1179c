// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/entries.h"
#include "usage/event.h"

#include <set>

namespace parvis::usage {

/// What one visit adds to each number. The band of a volume is not known yet, and its key empty.
using Increments = std::map<Cell, std::int64_t>;

/// A visit while it lasts, in memory: not the order of what was done, but only what it will add. Whatever was done
/// twice adds one.
class Session {
public:
    void add(Count const& count);

    [[nodiscard]] Increments increments() const;

private:
    std::set<Cell> m_cells;
    std::map<std::string, std::string> m_known;  ///< the last answer, by page
    std::map<std::string, std::string> m_useful; ///< the last answer, by page
    std::map<std::string, std::int64_t> m_tally;
    std::string m_language = "none";
    bool m_only_contact = false;
};

/// The same without what would tell about the visit: by table only.
Increments without_names(Increments const& increments);

/// When and where a visit began, as far as that is kept.
struct Moment {
    Date day{};
    Band band = Band::Morning;
    std::string place; ///< "unknown" if unsure
    Clock clock = Clock::Unknown;

    friend bool operator==(Moment const&, Moment const&) = default;
};

inline constexpr char const* unknown_place = "unknown";

/// A visit as it is counted.
struct Record {
    Moment moment;
    Increments increments;

    friend bool operator==(Record const&, Record const&) = default;
};

/// Marks the day as one on which the kiosk was running, even if nobody comes.
void begin_day(Sets& sets, Date day, Clock clock);
void add(Sets& sets, Record const& record);

}
