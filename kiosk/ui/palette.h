// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/action.h"
#include "ui/geometry.h"

namespace parvis::ui {

/// Colours by what they mean. Every pair of text and ground that the screens use has at least 4.5:1, and 7:1 in high
/// contrast (EN 301 549 11.1.4; a test computes it).
struct Palette {
    Colour ground;    ///< behind everything
    Colour card;      ///< what can be read or touched lies on cards
    Colour ink;       ///< text
    Colour soft_ink;  ///< the second line
    Colour line;      ///< edges of cards and tiles, 3:1 on both sides
    Colour accent;    ///< the one clear action, and links
    Colour on_accent; ///< text on it
    Colour pressed;   ///< a card under the finger
    Colour emergency; ///< the emergency button
    Colour on_emergency;
    Colour notice;     ///< ground of a notice
    Colour open;       ///< "open now"
    Colour closed;     ///< "closed"
    Colour lit;        ///< ground of what is being read aloud
    Colour shade;      ///< over the screen, behind the idle warning
    Colour focus;      ///< the ring around what the keys are on
    Colour focus_line; ///< its inner edge, 9:1 to the ring
};

Palette const& palette(ThemeKind theme);

/// Relative contrast of two opaque colours, 1 to 21 (WCAG 2.2, 1.4.3).
double contrast(Colour a, Colour b);

/// `part` of `over` laid on `under`.
Colour mix(Colour under, Colour over, double part);

}
