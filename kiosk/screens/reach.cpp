// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/reach.h"

#include "screens/sheet.h"

#include <utility>

namespace parvis::screens {

using namespace ui;

DisplayList at_the_foot(DisplayList part, State const& state, Context const& context)
{
    Sheet sheet(state, context);
    auto const free = context.profile.pixels.height - part.size.height;
    auto const& palette = sheet.palette();
    auto const tint = sheet.canvas.contrast_theme() ? 0 : 0.08;
    Rect const above{0, 0, part.size.width, free};
    sheet.canvas.box({.rect = above, .fill = mix(palette.ground, palette.ink, tint)});
    auto look = sheet.title();
    look.colour = palette.soft_ink;
    look.align = text::Align::Centre;
    auto const inner = above.inset(sheet.metrics().margin);
    auto const name =
        sheet.canvas.set(sheet.words.french(context.pack.site().welcome), look, inner.width, inner.height);
    sheet.canvas.text(name, inner);

    move_down(part, free);
    part.size = context.profile.pixels;
    auto whole = std::move(sheet.canvas).finish();
    part.layers.insert(part.layers.begin(), whole.layers.begin(), whole.layers.end());
    part.defects.insert(part.defects.end(), whole.defects.begin(), whole.defects.end());
    return part;
}

}
