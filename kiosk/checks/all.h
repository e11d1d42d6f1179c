// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/check.h"

/// The checks, each in the file of its name; the table says what they look for.
namespace parvis::checks {

void date_order(Subject const& subject, Findings& findings);
void date_missing(Subject const& subject, Findings& findings);
void date_future(Subject const& subject, Findings& findings);
void overdue(Subject const& subject, Findings& findings);
void expired(Subject const& subject, Findings& findings);
void over(Subject const& subject, Findings& findings);
void holidays(Subject const& subject, Findings& findings);
void hours_sense(Subject const& subject, Findings& findings);
void translated_value(Subject const& subject, Findings& findings);
void rtl_digits(Subject const& subject, Findings& findings);
void po_header(Subject const& subject, Findings& findings);
void risky_draft(Subject const& subject, Findings& findings);
void picture(Subject const& subject, Findings& findings);
void glyph(Subject const& subject, Findings& findings);
void title_length(Subject const& subject, Findings& findings);
void long_sentence(Subject const& subject, Findings& findings);
void one_idea(Subject const& subject, Findings& findings);
void jargon(Subject const& subject, Findings& findings);

}
