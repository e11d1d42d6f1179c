// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/versions.h"

#include <fmt/format.h>
#include <hb.h>
#include <pango/pango.h>
#include <unicode/uvernum.h>

namespace parvis::conformance {

std::string library_versions()
{
    constexpr auto pango_major = 10000;
    constexpr auto pango_minor = 100;
    auto const pango = pango_version();
    unsigned major = 0;
    unsigned minor = 0;
    unsigned micro = 0;
    hb_version(&major, &minor, &micro);
    return fmt::format("pango {}.{}, harfbuzz {}.{}, icu {}", pango / pango_major, pango % pango_major / pango_minor,
                       major, minor, U_ICU_VERSION_MAJOR_NUM);
}

}
