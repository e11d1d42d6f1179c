// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace parvis::report {

/// All tables in one, a line for each figure, with period and thresholds on each line: for pivot tables and databases.
/// UTF-8 with a byte order mark and ";" between the fields, as spreadsheets in France expect (else RFC 4180).
std::string to_csv(Report const& report);

}
