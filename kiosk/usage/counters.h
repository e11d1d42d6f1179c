// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/database.h"
#include "usage/aggregate.h"
#include "usage/closing.h"

#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace parvis::usage {

/// The counters of one device, in one file. Of an open period it holds, for each table, only the sum so far, as one
/// value in a fixed order: the file does not remember in which order visits came, and its journal is emptied after each
/// of them. Whatever fails throws Error and changes nothing.
class Counters {
public:
    /// Throws Error if the file is damaged, or of another version of Parvis.
    explicit Counters(std::filesystem::path const& file);

    /// Adds a visit, or several, and closes what is over, in one transaction that is on the disk when this returns.
    /// `clock` says whether `today` can be trusted to outdate anything.
    void add(Sets const& visits, Date today, Clock clock);

    /// All closed periods that are told to the office, oldest first.
    [[nodiscard]] std::vector<Aggregate> closed() const;
    /// The day before which everything is closed; nothing while the kiosk has never run.
    [[nodiscard]] std::optional<Date> closed_until() const;
    /// Only what has been carried to the office is ever folded by month.
    void mark_carried(std::vector<Aggregate> const& aggregates);

    /// All numbers, of open, closed and folded periods, by table and entry.
    [[nodiscard]] std::map<Table, Entries> totals() const;

private:
    [[nodiscard]] Sets open_sets() const;
    [[nodiscard]] Earlier earlier(SetKey const& key) const;
    void write_open(Sets const& sets);
    void write_closed(Sets const& parts);
    void fold(Date today);

    sql::Database m_database;
};

/// Whether the file is there and cannot be read as a whole.
bool is_damaged(std::filesystem::path const& file);

/// Moves a damaged file aside and makes a new one with all sets that can still be read. Throws an exception, and leaves
/// the damaged one, if that fails.
void recover(std::filesystem::path const& file);

}
