// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/templates.h"
#include "office/words.h"
#include "report/report.h"

namespace parvis::office {

/// A table of a report for the template "_table".
View view_of(report::Table const& table, report::Labels const& labels, Words const& words);

}
