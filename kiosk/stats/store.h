// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/database.h"
#include "usage/aggregate.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace parvis::stats {

/// What a merge did with a bundle's aggregates.
struct Receipt {
    int taken = 0;    ///< new, or of a newer revision
    int known = 0;    ///< of this revision or a newer one already: nothing to do
    int outdated = 0; ///< of periods that were folded by month long ago: refused
};

/// A sum over a period. `place` is empty in tables that are kept without it.
struct Sum {
    std::string place;
    std::string key;
    std::string column;
    std::int64_t number = 0;
};

/// One kiosk, as far as it has told.
struct Device {
    std::string name;
    Date closed_until;   ///< all that happened before this day is here
    Date first_day;      ///< of which anything is known
    int days = 0;        ///< of the period asked for: those on which it was running
    int unsure_days = 0; ///< of these, with a clock that could not be trusted
};

/// The office's store of all devices' aggregates, in one file. The newest revision of an aggregate is true: what comes
/// twice, late, in another order or by two roads gives the same sums. Its SQL is plain, so that another database can
/// take its place. Whatever fails throws Error and changes nothing.
class Store {
public:
    /// Opens the file, or makes it.
    explicit Store(std::filesystem::path const& file);

    /// On the disk when this returns. Throws Error if the bundle is of another site, or synthetic among true ones.
    Receipt merge(usage::Bundle const& bundle);

    /// Sums of one table over a week, month, quarter or year, by place, key and column, in that order.
    [[nodiscard]] std::vector<Sum> sums(usage::Table table, usage::Period const& period) const;
    /// Every key and column that was ever counted in a table; a report lists them all, with "<5" where there is little
    /// or nothing.
    [[nodiscard]] std::vector<Sum> known_cells(usage::Table table) const;
    [[nodiscard]] std::vector<Device> devices(usage::Period const& period) const;

    /// All figures are made up, and every display must say so.
    [[nodiscard]] bool synthetic() const;
    /// The site's id; empty while nothing was merged.
    [[nodiscard]] std::string site() const;
    /// The newest day of which anything is known; nothing while nothing was merged.
    [[nodiscard]] std::optional<Date> newest_day() const;

    /// Folds days and weeks of more than 25 months ago by month.
    void fold(Date today);

private:
    void take(std::string const& device, usage::Aggregate const& aggregate);
    void sum_up(usage::Period const& month);

    sql::Database m_database;
};

}
