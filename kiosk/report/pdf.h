// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace parvis::report {

/// The report on sheets of A4: headlines as tiles, tables with bars side by side, longer ones beneath.
std::string to_pdf(Report const& report);

}
