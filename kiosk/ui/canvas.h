// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/typesetter.h"
#include "ui/display_list.h"
#include "ui/metrics.h"
#include "ui/palette.h"

#include <string_view>

namespace parvis::ui {

/// What a text shall look like.
struct TextLook {
    TextSize size = TextSize::Body;
    text::Weight weight = text::Weight::Regular;
    text::Align align = text::Align::Start;
    Colour colour;
    /// Pixels per em to start with, so that texts side by side share a size; 0: the size's own.
    float largest = 0;
    /// Below this many pixels per em the text never shrinks to fit; 0: it does not shrink at all.
    float smallest = 0;
};

/// A paragraph that has been set and waits for its place.
struct SetText {
    text::Layout layout;
    float em = 0;
    text::Weight weight = text::Weight::Regular;
    Colour colour;
    text::Paragraph paragraph;
    bool fits = true; ///< false: even the smallest size was too large

    [[nodiscard]] int height() const;
    [[nodiscard]] int width() const;
};

/// Items and nodes in order, in one coordinate system.
struct Piece {
    std::vector<Item> items;
    std::vector<Node> nodes;
};

/// Draws on a screen whose x runs from the reader's start to their end: in a right-to-left language everything is
/// mirrored on the way into the list, and no screen needs to know.
class Canvas {
public:
    Canvas(Profile const& profile, Scale scale, ThemeKind theme, intl::Direction direction, text::Fonts const& fonts,
           text::Typesetter& typesetter);

    [[nodiscard]] Metrics const& metrics() const { return m_metrics; }
    [[nodiscard]] Palette const& palette() const { return m_palette; }
    [[nodiscard]] Profile const& profile() const { return m_profile; }
    [[nodiscard]] intl::Direction direction() const { return m_direction; }
    [[nodiscard]] bool contrast_theme() const { return m_theme == ThemeKind::Contrast; }
    [[nodiscard]] Rect screen() const { return {0, 0, m_profile.pixels.width, m_profile.pixels.height}; }

    /// Sets a paragraph in `width` pixels. With a `height` and a look that may shrink, the largest size at which it
    /// fits without breaking a word is taken.
    [[nodiscard]] SetText set(text::Paragraph const& paragraph, TextLook const& look, int width, int height = 0) const;

    void box(Box box);
    /// The text's top is at `rect.y`; it is aligned in the rectangle's width as it was set, and centred in its height
    /// if that is larger.
    void text(SetText const& text, Rect rect);
    /// A pictogram by name, centred in `rect`, as large as its smaller side.
    void pictogram(std::string_view name, Rect rect, Colour colour);
    void node(Node node);
    /// The last `count` nodes come next when the content is read aloud; they are in view at `offset`.
    void read_last(std::size_t count, int offset);
    /// The number of passages so far.
    [[nodiscard]] std::size_t passages() const { return m_list.reading.size(); }
    /// A ring of light around what is being said.
    void light(Rect rect);
    void defect(std::string what, std::string where);
    /// The notice that something is not translated shows.
    void mark_untranslated() { m_list.untranslated = true; }

    /// What is drawn from now on goes to a piece, until `end_piece`.
    void begin_piece();
    Piece end_piece();
    /// Lays a piece into the current layer, moved down by `dy` pixels; targets and words outside of `view` are scrolled
    /// away. The node of number `lit` is being said: light lies beneath and around it.
    void place(Piece const& piece, int dy, Rect view, std::optional<std::size_t> lit = {});
    /// The same for a piece of which nothing is seen: only its nodes are kept, scrolled away.
    void place_unseen(Piece const& piece, int dy);

    /// A new layer above the others, clipped to `clip`.
    void layer(Rect clip);
    void scroll(ScrollArea area);
    /// Forgets all nodes so far: what lies under a dialog can be neither touched nor heard.
    void cover();

    [[nodiscard]] DisplayList finish() &&;

private:
    [[nodiscard]] Rect mirrored(Rect rect) const;
    void add(Item item);
    void add_ring(Rect lit);

    Profile const& m_profile;
    Metrics m_metrics;
    Palette const& m_palette;
    ThemeKind m_theme;
    intl::Direction m_direction;
    text::Fonts const& m_fonts;
    text::Typesetter& m_typesetter;
    DisplayList m_list;
    std::optional<Piece> m_piece;
};

}
