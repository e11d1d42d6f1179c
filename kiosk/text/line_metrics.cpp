// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_metrics.h"

#include <algorithm>

namespace parvis::text {

LineMetrics line_metrics(Fonts::Faces const& faces, FontId font)
{
    constexpr auto lowest = 1.35F;
    constexpr auto highest = 1.7F;
    auto const& family = families()[static_cast<std::size_t>(Fonts::Faces::family_of(font))];
    if (family.script == intl::common_script) return {};
    auto const& face = faces.face(font);
    auto const em = static_cast<float>(face.units_per_em());
    auto const ascent = static_cast<float>(face.ascent()) / em;
    auto const descent = static_cast<float>(face.descent()) / em;
    auto const asked = family.line_height;
    auto const height = asked > 0 ? asked : std::clamp(ascent + descent, lowest, highest);
    auto const half_leading = (height - (ascent + descent)) / 2;
    return {ascent + half_leading, descent + half_leading};
}

LineMetrics larger(LineMetrics const& a, LineMetrics const& b)
{
    return {std::max(a.ascent, b.ascent), std::max(a.descent, b.descent)};
}

}
