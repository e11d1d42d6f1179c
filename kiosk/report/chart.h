// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace parvis::report {

/// The bar of one row, as long as its share of `most`, as SVG without text: the row's figure stands beside it.
std::string bar_svg(Row const& row, double most);

/// A table whose rows follow each other in time, as SVG: one column for each row's first figure; before it, narrower
/// and paler, its second if there is one. What is masked or not reported has no column, and its place is marked.
std::string columns_svg(Table const& table, intl::Formatter const& format);

}
