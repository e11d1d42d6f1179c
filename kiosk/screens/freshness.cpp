// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/freshness.h"

#include "screens/cards.h"

namespace parvis::screens {

bool is_withdrawn(std::optional<Date> const& expires, content::OnExpiry on_expiry, Date today)
{
    return on_expiry == content::OnExpiry::Withdraw && expires && *expires < today;
}

void draw_freshness(Flow& flow, Sheet& sheet, pack::Care const& care, bool has_old_fact)
{
    auto const today = date_of(sheet.context.now);
    auto const past = [&](std::optional<Date> const& date) { return date && *date < today; };
    auto const& words = sheet.words;
    if (care.sources.empty()) notice_row(flow, sheet, "info", words.paragraph(msg::notice_demonstration));
    if (past(care.expires)) {
        notice_row(flow, sheet, "warning",
                   words.paragraph(msg::notice_past_expiry, {{words.formatter().long_date(*care.expires)}}),
                   Tone::Alarm);
    } else if (past(care.review_by) || has_old_fact) {
        notice_row(flow, sheet, "warning", words.paragraph(msg::notice_expired));
    } else if (care.confirmed) {
        notice_row(flow, sheet, "human-check",
                   words.paragraph(msg::page_confirmed, {{words.formatter().long_date(*care.confirmed)}}),
                   Tone::Assurance);
    }
}

}
