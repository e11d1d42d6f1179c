// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/tables.h"

#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

/// What the tables are built with.
namespace parvis::office::tables {

/// A figure of the statistics as a report has it.
report::Figure figure(Material const& material, stats::Figure const& from);
/// Empty where there is nothing to compare with.
report::Figure before(Material const& material, stats::Compared const& number);
/// By how many percent the shown number differs from the shown one before; empty where that would say nothing.
report::Figure change(Material const& material, stats::Compared const& number);
/// The share of one shown number in another.
report::Figure share(Material const& material, stats::Figure const& part, stats::Figure const& whole);

/// A table without rows yet.
report::Table head(Material const& material, char const* id, Key title, Key definition, Key heading,
                   std::initializer_list<Key> columns);

/// A word of the statistics' closed lists, such as "morning", and the sentence for it.
struct Named {
    std::string_view name;
    Key label;
};

/// What an id or a word of a table is called.
using Label = std::function<std::string(std::string const& key)>;

/// A table of one column of a breakdown, and of the period before: a bar for each row, the largest first.
report::Table bars(Material const& material, char const* id, Key title, Key definition, Key heading,
                   stats::Breakdown const& breakdown, std::string_view column, Label const& label);

/// A table of several columns of a breakdown, a row for each key, sorted by the first column.
report::Table grid(Material const& material, char const* id, Key title, Key definition, Key heading,
                   stats::Breakdown const& breakdown, std::span<Named const> columns, Label const& label);

}
