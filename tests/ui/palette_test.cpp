// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/palette.h"

using namespace parvis::ui;

TEST_CASE("black on white has the greatest contrast, a colour on itself none", "[ui]")
{
    CHECK(contrast(rgb(0x000000), rgb(0xFFFFFF)) == Approx(21.0));
    CHECK(contrast(rgb(0x123456), rgb(0x123456)) == Approx(1.0));
}

TEST_CASE("every text of the palettes can be read on its ground", "[ui]")
{
    for (auto const theme : {ThemeKind::Standard, ThemeKind::Contrast}) {
        auto const least = theme == ThemeKind::Contrast ? 7.0 : 4.5;
        auto const& p = palette(theme);
        for (auto const ground : {p.ground, p.card, p.notice, p.lit}) {
            CHECK(contrast(p.ink, ground) >= least);
            CHECK(contrast(p.soft_ink, ground) >= least);
            CHECK(contrast(p.accent, ground) >= least);
            CHECK(contrast(p.open, ground) >= least);
            CHECK(contrast(p.closed, ground) >= least);
            // The edge that says "this can be touched".
            CHECK(contrast(p.line, ground) >= 3.0);
        }
        CHECK(contrast(p.ink, p.pressed) >= least);
        CHECK(contrast(p.on_accent, p.accent) >= least);
        CHECK(contrast(p.on_emergency, p.emergency) >= least);
    }
}

TEST_CASE("a pressed card differs from one at rest", "[ui]")
{
    for (auto const theme : {ThemeKind::Standard, ThemeKind::Contrast}) {
        auto const& p = palette(theme);
        CHECK(contrast(p.pressed, p.card) >= 1.25);
    }
}
