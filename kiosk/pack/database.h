// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "sql/database.h"

#include <set>

namespace parvis::pack {

/// The open file, with what every screen needs, and the queries for parts of pages and places. A language is given by
/// its number; -1 is one that the pack does not have.
struct Pack::Database {
    /// Throws Error unless our own writer made the file, before anything else in it is looked at.
    explicit Database(std::filesystem::path const& path);

    [[nodiscard]] int number_of(std::string_view language) const;

    Block block(std::int64_t id, int language);
    /// The block that a column names, if it names one.
    std::optional<Block> block(sql::Statement const& row, int column, int language);
    /// The blocks of one of a page's lists.
    std::vector<Block> list(std::int64_t page, std::string_view name, int language);
    std::vector<Step> steps(std::int64_t page, int language);
    [[nodiscard]] std::vector<Source> sources(std::int64_t page) const;

    /// The theme at hand in a query of id, icon, colour and title.
    Theme theme(sql::Statement const& row, int language);

    /// The place at hand in a query that begins with `place_columns`.
    Place place(sql::Statement const& row, int language);

    sql::Database file;
    Site site;
    std::vector<Language> languages;
    std::vector<Language> heard_languages;
    std::set<std::string, std::less<>> recorded; ///< languages that there are recordings in
    std::vector<content::PublicHoliday> public_holidays;
    std::optional<sql::Statement> block_row; ///< kept, since every text needs it
};

constexpr std::string_view place_columns =
    "SELECT number, place.id, name, kind, address, phone, hours, note, call_first, example, source_title, source_url, "
    "source_date FROM place ";

}
