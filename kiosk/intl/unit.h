// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/formatter.h"

#include <unicode/measunit.h>

namespace parvis::intl {

/// ICU's unit. For the sources of this module: others do not see ICU.
inline icu::MeasureUnit measure_unit(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Day:
        return icu::MeasureUnit::getDay();
    case DurationUnit::Week:
        return icu::MeasureUnit::getWeek();
    case DurationUnit::Month:
        return icu::MeasureUnit::getMonth();
    case DurationUnit::Year:
        break;
    }
    return icu::MeasureUnit::getYear();
}

}
