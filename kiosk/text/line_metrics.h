// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/faces.h"

namespace parvis::text {

/// The room that a line takes above and below its baseline, in em.
struct LineMetrics {
    float ascent = 0;
    float descent = 0;

    [[nodiscard]] float height() const { return ascent + descent; }
};

/// For lines in one font: as high as its family's table says, or else as its own ascent and descent do, within bounds
/// that keep scripts of one page alike. Symbols take no room of their own, whatever their fonts say.
LineMetrics line_metrics(Fonts::Faces const& faces, FontId font);

/// Room enough for both.
LineMetrics larger(LineMetrics const& a, LineMetrics const& b);

}
