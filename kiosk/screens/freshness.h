// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/flow.h"
#include "screens/sheet.h"

#include <optional>

namespace parvis::screens {

/// Whether a page's last day has passed, and its author wants it gone then.
bool is_withdrawn(std::optional<Date> const& expires, content::OnExpiry on_expiry, Date today);

/// How fresh a page is: unverified, confirmed by the citizens' council, past its review date (as is one of the facts in
/// it), or past its last day.
void draw_freshness(Flow& flow, Sheet& sheet, pack::Care const& care, bool has_old_fact);

}
