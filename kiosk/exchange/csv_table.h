// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::exchange {

/// A line of a table, which may run over several lines of the file.
struct CsvRow {
    std::vector<std::string> cells;
    int line = 0; ///< where it begins, from 1
};

struct CsvTable {
    std::vector<CsvRow> rows;      ///< empty lines left out
    std::optional<int> open_quote; ///< the line of a quote that is never closed; what follows it is lost
};

/// Reads comma-separated values (RFC 4180); a byte order mark is skipped, and the separator, a comma, semicolon or tab
/// as spreadsheets write it, is the first of these in the file.
CsvTable read_csv_table(std::string_view source);

/// Every cell in quotes, lines ending in CR LF.
void write_csv_row(std::string& out, std::vector<std::string> const& cells);

/// A spreadsheet takes a cell that begins with "=", "+", "-" or "@" for a formula, and could be made to run one by a
/// hostile text: such a cell, and one that could be taken for a guarded one, gets an apostrophe in front.
std::string guard_cell(std::string_view text);
std::string unguard_cell(std::string_view cell);

}
