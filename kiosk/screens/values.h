// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/formatter.h"
#include "intl/sayable.h"
#include "pack/model.h"
#include "text/paragraph.h"

#include <string>
#include <string_view>

/// Typed values as a reader sees and hears them.
namespace parvis::screens {

/// A value set into a sentence, isolated as what it is, and said as what it is.
struct Value {
    std::string text;
    text::SpanKind kind = text::SpanKind::Date;
    intl::Sayable said = {};
};

/// "+33240..." as it is dialled and read in France, "02 40 ..."; a short number as it is.
std::string phone_text(std::string_view number);

Value phone_value(std::string_view number);
/// "23 novembre 2026"
Value date_value(intl::Formatter const& formatter, Date date);
/// "09:30"; more than a day is the next day's time.
Value time_value(intl::Formatter const& formatter, std::chrono::minutes since_midnight);
/// "09:30–12:00"
Value opening_value(intl::Formatter const& formatter, std::chrono::minutes begin, std::chrono::minutes end);
Value fact_value(intl::Formatter const& formatter, pack::FactValue const& fact);

}
