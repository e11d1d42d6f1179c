// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/action.h"
#include "ui/profile.h"

namespace parvis::ui {

/// The three text sizes. There is one weight step besides: bold.
enum class TextSize { Body, Title, Display };

/// Sizes of one profile at one text scale, in pixels.
struct Metrics {
    Metrics(Profile const& profile, Scale scale);

    int margin;  ///< from the screen's edge
    int gap;     ///< between two things; at least 3 mm, so that a finger tells them apart
    int padding; ///< inside a card
    int touch;   ///< least width and height of a target: 20 mm; 30 beside the largest text, where there is room
    int radius;  ///< of a card's corners
    int edge;    ///< width of a card's edge

    /// Pixels per em.
    [[nodiscard]] float em(TextSize size) const;
    /// Body text at 100 %: labels that cannot grow shrink no further than this.
    [[nodiscard]] float smallest_em() const { return m_smallest; }

private:
    float m_body;
    float m_title;
    float m_display;
    float m_smallest;
};

}
