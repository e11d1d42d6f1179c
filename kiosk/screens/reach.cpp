// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/reach.h"

#include "screens/sheet.h"

#include <utility>

namespace parvis::screens {

using namespace ui;

DisplayList in_reach(DisplayList list, Profile const& part, State const& state, Context const& context)
{
    Sheet sheet(state, context);
    auto const size = context.profile.pixels;
    auto const below = context.profile.px(part.lower_edge_mm - context.profile.lower_edge_mm);
    auto const free = size.height - below - list.size.height;
    auto const& palette = sheet.palette();
    auto const tint = sheet.canvas.contrast_theme() ? 0 : 0.08;
    Rect const above{0, 0, size.width, free};
    for (auto const& rect : {above, Rect{0, size.height - below, size.width, below}})
        sheet.canvas.box({.rect = rect, .fill = mix(palette.ground, palette.ink, tint)});
    auto look = sheet.title();
    look.colour = palette.soft_ink;
    look.align = text::Align::Centre;
    auto const inner = above.inset(sheet.metrics().margin);
    auto const name =
        sheet.canvas.set(sheet.words.french(context.pack.site().welcome), look, inner.width, inner.height);
    sheet.canvas.text(name, inner);

    move_down(list, free);
    list.size = size;
    auto whole = std::move(sheet.canvas).finish();
    list.layers.insert(list.layers.begin(), whole.layers.begin(), whole.layers.end());
    list.defects.insert(list.defects.end(), whole.defects.begin(), whole.defects.end());
    return list;
}

}
