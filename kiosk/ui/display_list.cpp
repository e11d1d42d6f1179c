// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_list.h"

#include <fmt/format.h>

namespace parvis::ui {
namespace {

std::string text_of(Rect const& r)
{
    return fmt::format("{},{} {}x{}", r.x, r.y, r.width, r.height);
}

std::string text_of(Colour const& c)
{
    auto const rgb = fmt::format("#{:02x}{:02x}{:02x}", c.red, c.green, c.blue);
    return c.alpha == 255 ? rgb : rgb + fmt::format("{:02x}", c.alpha);
}

struct DumpItem {
    std::string operator()(Box const& box) const
    {
        auto line = fmt::format("box {} {}", text_of(box.rect), text_of(box.fill));
        if (box.radius > 0) line += fmt::format(" radius {}", box.radius);
        if (box.radius > 0 && box.corners != AllCorners) line += fmt::format(" corners {}", box.corners);
        if (box.border_width > 0) line += fmt::format(" border {} {}", box.border_width, text_of(box.border));
        return line;
    }
    std::string operator()(GlyphRun const& run) const
    {
        auto line = fmt::format("glyphs font {} size {:.2f} {}{}", static_cast<int>(run.font), run.size,
                                text_of(run.colour), run.mirrored ? " mirrored" : "");
        for (auto const& glyph : run.glyphs)
            line += fmt::format(" {}@{:.2f},{}", glyph.glyph, glyph.x, glyph.baseline);
        return line;
    }
};

std::string_view name(Role role)
{
    switch (role) {
    case Role::Text:
        return "text";
    case Role::Heading:
        return "heading";
    case Role::Button:
        return "button";
    case Role::Link:
        return "link";
    case Role::Tile:
        return "tile";
    case Role::Choice:
        return "choice";
    case Role::Field:
        return "field";
    case Role::Status:
        return "status";
    }
    return "unknown";
}

}

void move_down(Item& item, int pixels)
{
    if (auto* box = std::get_if<Box>(&item)) {
        box->rect.y += pixels;
    } else {
        for (auto& glyph : std::get<GlyphRun>(item).glyphs)
            glyph.baseline += pixels;
    }
}

void move_down(DisplayList& list, int pixels)
{
    for (auto& layer : list.layers) {
        layer.clip.y += pixels;
        for (auto& item : layer.items)
            move_down(item, pixels);
    }
    for (auto& node : list.nodes)
        node.rect.y += pixels;
    if (list.scroll) list.scroll->view.y += pixels;
}

std::string dump(DisplayList const& list)
{
    auto text = fmt::format("screen {}x{}\n", list.size.width, list.size.height);
    for (auto const& layer : list.layers) {
        text += fmt::format("layer {}\n", text_of(layer.clip));
        for (auto const& item : layer.items)
            text += "  " + std::visit(DumpItem{}, item) + "\n";
    }
    for (std::size_t i = 0; i < list.nodes.size(); ++i) {
        auto const& node = list.nodes[i];
        text += fmt::format("node {} {} [{}] \"{}\"", name(node.role), text_of(node.rect), node.language, node.name);
        if (node.action) text += " -> " + describe(*node.action);
        if (node.selected) text += " selected";
        if (!node.in_view) text += " scrolled away";
        if (list.focus == i) text += " focus";
        text += "\n";
    }
    if (list.scroll) {
        text += fmt::format("scroll {} at {} of {}\n", text_of(list.scroll->view), list.scroll->offset,
                            list.scroll->max_offset);
    }
    for (auto const& defect : list.defects)
        text += fmt::format("defect {}: {}\n", defect.where, defect.what);
    return text;
}

std::optional<std::size_t> target_at(DisplayList const& list, Point point)
{
    for (auto i = list.nodes.size(); i-- > 0;)
        if (list.nodes[i].action && list.nodes[i].in_view && list.nodes[i].rect.contains(point)) return i;
    return std::nullopt;
}

std::optional<Action> action_at(DisplayList const& list, Point point)
{
    if (auto const target = target_at(list, point)) return list.nodes[*target].action;
    if (!list.heard) return std::nullopt;
    for (std::size_t i = 0; i < list.reading.size(); ++i) {
        auto const& node = list.nodes[list.reading[i].node];
        if (node.in_view && node.rect.contains(point)) return ListenFrom{i};
    }
    return std::nullopt;
}

}
