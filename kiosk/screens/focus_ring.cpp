// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/focus_ring.h"

namespace parvis::screens {

using namespace ui;

void draw_focus_ring(DisplayList& list, Focus const& focus, Sheet const& sheet)
{
    list.focus = find(list, focus);
    if (!list.focus || !list.nodes[*list.focus].in_view) return;
    // Both bands lie in the gap between targets; words, which have no edge of their own, get a little air.
    auto const& node = list.nodes[*list.focus];
    auto const band = sheet.metrics().gap * 2 / 5;
    auto const line = sheet.metrics().gap / 5;
    auto const air = node.action ? 0 : line;
    auto const whole = intersection(node.rect.inset(-band - line - air), sheet.canvas.screen());
    auto const radius = sheet.metrics().radius;
    constexpr Colour nothing{0, 0, 0, 0};
    list.layers.push_back({.clip = sheet.canvas.screen(), .items = {}});
    auto& items = list.layers.back().items;
    items.emplace_back(Box{.rect = whole,
                           .fill = nothing,
                           .radius = radius + band + line,
                           .border_width = band,
                           .border = sheet.palette().focus});
    items.emplace_back(Box{.rect = whole.inset(band),
                           .fill = nothing,
                           .radius = radius + line,
                           .border_width = line,
                           .border = sheet.palette().focus_line});
}

}
