// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace parvis::report {

/// A spreadsheet (OpenDocument 1.3): a sheet that explains, then a sheet for each table. Figures are numbers; what is
/// masked is text.
std::string to_ods(Report const& report);

}
