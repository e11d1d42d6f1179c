// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/direction.h"
#include "text/layout.h"
#include "ui/action.h"
#include "ui/geometry.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A screen as plain data. Two painters draw it, tests read it.
namespace parvis::ui {

/// Corners of a box, to be joined with |.
enum Corner : std::uint8_t { TopLeft = 1, TopRight = 2, BottomLeft = 4, BottomRight = 8, AllCorners = 15 };

/// A filled rectangle, its `corners` rounded, with a border inside its edge.
struct Box {
    Rect rect;
    Colour fill;
    int radius = 0;
    std::uint8_t corners = AllCorners;
    int border_width = 0;
    Colour border{};
};

/// Glyphs of one font, size and colour. `x` is the origin in pixels (quarters count), `baseline` is whole.
struct GlyphRun {
    struct Item {
        std::uint32_t glyph = 0;
        float x = 0;
        int baseline = 0;
    };
    text::FontId font{};
    float size = 0; ///< pixels per em
    Colour colour;
    bool mirrored = false; ///< a pictogram that faces the reading direction
    std::vector<Item> glyphs;
};

using Item = std::variant<Box, GlyphRun>;

/// Items drawn in order, and only inside `clip`.
struct Layer {
    Rect clip;
    std::vector<Item> items;
};

enum class Role { Text, Heading, Button, Link, Tile, Choice, Field, Status };

/// Something that a person perceives as one thing: read in the list's order, by eye or by ear. It is a target if it has
/// an action. `name` is what it says; `words` are the same for the ear, each in its language, with typed values that
/// are said otherwise than they are written. Without `words` the name is heard.
///
/// Content that is scrolled away is in the list too, so that a screen can be heard, and walked by keys, from end to
/// end: its `rect` lies where it would be, above or below the view.
struct Node {
    Role role = Role::Text;
    std::string name;
    std::string language; ///< of `name`, BCP 47
    Rect rect;
    std::optional<Action> action;
    bool selected = false;
    bool in_view = true;
    std::vector<text::Paragraph> words = {};
};

/// A node of the content as it is read aloud. It is seen when the content is scrolled to `offset`.
struct Passage {
    std::size_t node = 0;
    int offset = 0;
};

/// How far the content reaches, if the screen scrolls: `view` is the window on it, offsets run from 0 to `max_offset`.
struct ScrollArea {
    Rect view;
    int offset = 0;
    int max_offset = 0;
    std::vector<int> stops{}; ///< offsets at which a view begins with a whole row, from 0 to the last
};

/// What a screen knows to be wrong with itself; tests demand that it is empty.
struct Defect {
    std::string what;
    std::string where;
};

struct DisplayList {
    Size size;
    std::vector<Layer> layers;
    std::vector<Node> nodes;
    std::vector<Passage> reading; ///< of the nodes, the whole content from its begin to its end
    std::optional<ScrollArea> scroll;
    std::vector<Defect> defects;
    intl::Direction direction = intl::Direction::LeftToRight; ///< of the reader's language
    std::optional<std::size_t> focus{};                       ///< the node that the keys are on
    bool heard = false;        ///< the content is being read aloud: touched words are heard from there on
    bool untranslated = false; ///< a notice says that something shows in French for want of a translation
};

void move_down(Item& item, int pixels);
/// The whole screen, with all that can be touched.
void move_down(DisplayList& list, int pixels);

/// Text form: one item or node a line, in order. Stable across machines with the same fonts.
std::string dump(DisplayList const& list);

/// Index of the target in view at a point: the last one there, since later nodes lie above.
std::optional<std::size_t> target_at(DisplayList const& list, Point point);

/// What a finger at a point is for: the target there or, while the content is read aloud, the words there.
std::optional<Action> action_at(DisplayList const& list, Point point);

}
