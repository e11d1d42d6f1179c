// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas.h"

#include "pictograms/pictograms.h"

#include <cassert>
#include <cmath>
#include <utility>

namespace parvis::ui {
namespace {

/// A pictogram of an unknown name is a question mark: something is seen to be wrong, and nothing is blank.
pictograms::Pictogram const& pictogram_or_question(std::string_view name, bool& known)
{
    auto const* found = pictograms::find(name);
    known = found != nullptr;
    if (!known) found = pictograms::find("question");
    assert(found != nullptr);
    return *found;
}

std::uint8_t mirrored_corners(std::uint8_t corners)
{
    auto const left = corners & (TopLeft | BottomLeft);
    auto const right = corners & (TopRight | BottomRight);
    return static_cast<std::uint8_t>((left << 1) | (right >> 1));
}

}

int SetText::height() const
{
    return static_cast<int>(std::ceil(layout.height));
}

int SetText::width() const
{
    return static_cast<int>(std::ceil(layout.width));
}

Canvas::Canvas(Profile const& profile, Scale scale, ThemeKind theme, intl::Direction direction,
               text::Fonts const& fonts, text::Typesetter& typesetter)
    : m_profile(profile), m_metrics(profile, scale), m_palette(ui::palette(theme)), m_theme(theme),
      m_direction(direction), m_fonts(fonts), m_typesetter(typesetter)
{
    m_list.size = profile.pixels;
    m_list.direction = direction;
    layer(screen());
}

SetText Canvas::set(text::Paragraph const& paragraph, TextLook const& look, int width, int height) const
{
    auto em = look.largest > 0 ? look.largest : m_metrics.em(look.size);
    auto const smallest = look.smallest > 0 ? std::min(look.smallest, em) : em;
    auto const available = static_cast<float>(width);
    // Start is the reader's, also for words in a language of the other direction.
    auto align = look.align;
    if (paragraph.direction != m_direction && align != text::Align::Centre)
        align = align == text::Align::Start ? text::Align::End : text::Align::Start;
    for (;;) {
        text::Style const style{.size = em, .weight = look.weight, .align = align};
        auto const whole_words = m_typesetter.min_width(paragraph, style) <= available;
        auto layout = m_typesetter.lay_out(paragraph, style, available);
        auto const fits = whole_words && (height <= 0 || layout.height <= static_cast<float>(height));
        if (fits || em <= smallest) {
            return {.layout = std::move(layout),
                    .em = em,
                    .weight = look.weight,
                    .colour = look.colour,
                    .paragraph = paragraph,
                    .fits = fits};
        }
        em = std::max(smallest, em * 0.92F);
    }
}

Rect Canvas::mirrored(Rect rect) const
{
    if (m_direction == intl::Direction::LeftToRight) return rect;
    return {m_list.size.width - rect.right(), rect.y, rect.width, rect.height};
}

void Canvas::add(Item item)
{
    auto& items = m_piece ? m_piece->items : m_list.layers.back().items;
    items.push_back(std::move(item));
}

void Canvas::box(Box box)
{
    box.rect = mirrored(box.rect);
    if (m_direction == intl::Direction::RightToLeft) box.corners = mirrored_corners(box.corners);
    add(box);
}

void Canvas::text(SetText const& text, Rect rect)
{
    auto const box = mirrored(rect);
    auto const top = box.y + std::max(0, (box.height - text.height()) / 2);
    for (auto const& line : text.layout.lines) {
        GlyphRun run;
        auto const flush = [&] {
            if (!run.glyphs.empty()) add(std::exchange(run, {}));
        };
        for (auto const& glyph : line.glyphs) {
            auto const colour = glyph.link >= 0 ? m_palette.accent : text.colour;
            if (run.glyphs.empty() || run.font != glyph.font || run.colour != colour) {
                flush();
                run.font = glyph.font;
                run.size = text.em;
                run.colour = colour;
            }
            run.glyphs.push_back({.glyph = glyph.id,
                                  .x = static_cast<float>(box.x) + glyph.x,
                                  .baseline = top + static_cast<int>(std::lround(glyph.y))});
        }
        flush();
    }
    if (text.layout.missing_glyphs) defect("a character has no glyph in any font", text.paragraph.text);
    if (!text.fits || text.layout.width > static_cast<float>(box.width) + 1)
        defect("the text is wider than its place", text.paragraph.text);
    if (box.height > 0 && text.height() > box.height) defect("the text is higher than its place", text.paragraph.text);
}

void Canvas::pictogram(std::string_view name, Rect rect, Colour colour)
{
    bool known = false;
    auto const& found = pictogram_or_question(name, known);
    if (!known) defect("there is no pictogram of this name", std::string(name));
    auto const box = mirrored(rect);
    auto const size = std::min(box.width, box.height);
    auto const font = m_fonts.pictograms();
    GlyphRun run{.font = font,
                 .size = static_cast<float>(size),
                 .colour = colour,
                 .mirrored = found.mirrors && m_direction == intl::Direction::RightToLeft,
                 .glyphs = {}};
    auto const x = box.x + (box.width - size) / 2;
    // The font's em reaches from 0.12 em below the baseline to 0.88 em above it; pictograms fill its middle.
    run.glyphs.push_back({.glyph = m_fonts.glyph(font, found.code_point),
                          .x = static_cast<float>(x),
                          .baseline = box.y + (box.height - size) / 2 + static_cast<int>(std::lround(size * 0.88))});
    add(std::move(run));
}

void Canvas::node(Node node)
{
    node.rect = mirrored(node.rect);
    (m_piece ? m_piece->nodes : m_list.nodes).push_back(std::move(node));
}

void Canvas::read_last(std::size_t count, int offset)
{
    for (auto node = m_list.nodes.size() - count; node < m_list.nodes.size(); ++node)
        m_list.reading.push_back({node, offset});
}

void Canvas::light(Rect rect)
{
    add_ring(mirrored(rect).inset(-m_metrics.gap / 2));
}

/// Dark and light, side by side: one of the two is seen on any ground.
void Canvas::add_ring(Rect lit)
{
    auto const width = m_metrics.edge * 2;
    auto const radius = m_metrics.radius;
    Colour const none{0, 0, 0, 0};
    add(Box{.rect = lit, .fill = none, .radius = radius, .border_width = width, .border = m_palette.ink});
    add(Box{.rect = lit.inset(width),
            .fill = none,
            .radius = radius - width,
            .border_width = width,
            .border = m_palette.lit});
}

void Canvas::defect(std::string what, std::string where)
{
    m_list.defects.push_back({std::move(what), std::move(where)});
}

void Canvas::begin_piece()
{
    assert(!m_piece);
    m_piece.emplace();
}

Piece Canvas::end_piece()
{
    assert(m_piece);
    auto piece = std::move(*m_piece);
    m_piece.reset();
    return piece;
}

void Canvas::place(Piece const& piece, int dy, Rect view, std::optional<std::size_t> lit)
{
    assert(!m_piece);
    auto const ground = lit ? piece.nodes.at(*lit).rect.moved(0, dy).inset(-m_metrics.gap / 2) : Rect{};
    if (lit) add(Box{.rect = ground, .fill = m_palette.lit, .radius = m_metrics.radius});
    for (auto item : piece.items) {
        move_down(item, dy);
        m_list.layers.back().items.push_back(std::move(item));
    }
    if (lit) add_ring(ground);
    auto const visible = mirrored(view);
    for (auto node : piece.nodes) {
        node.rect = node.rect.moved(0, dy);
        auto const seen = intersection(node.rect, visible);
        node.in_view = !seen.empty();
        if (node.in_view) node.rect = seen;
        m_list.nodes.push_back(std::move(node));
    }
}

void Canvas::place_unseen(Piece const& piece, int dy)
{
    assert(!m_piece);
    for (auto node : piece.nodes) {
        node.rect = node.rect.moved(0, dy);
        node.in_view = false;
        m_list.nodes.push_back(std::move(node));
    }
}

void Canvas::layer(Rect clip)
{
    m_list.layers.push_back({.clip = mirrored(clip), .items = {}});
}

void Canvas::scroll(ScrollArea area)
{
    area.view = mirrored(area.view);
    m_list.scroll = std::move(area);
}

void Canvas::cover()
{
    m_list.nodes.clear();
    m_list.reading.clear();
    m_list.scroll.reset();
}

DisplayList Canvas::finish() &&
{
    return std::move(m_list);
}

}
