// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/flow.h"
#include "screens/marks.h"
#include "screens/sheet.h"

#include <string>
#include <vector>

namespace parvis::screens {

/// A wide target that leads somewhere: pictogram, title, and what else is known in a line or two.
struct Entry {
    std::string pictogram;
    ui::Colour colour;
    text::Paragraph title;
    std::vector<text::Paragraph> lines;
    ui::Action action;
};

void entry_row(Flow& flow, Sheet& sheet, Entry const& entry);

/// What a notice is for: to trust, to take care, or not to rely on what follows at all.
enum class Tone { Assurance, Caution, Alarm };

/// A line with its pictogram, on a ground that tells its tone: a draft, something missing, an example.
void notice_row(Flow& flow, Sheet& sheet, char const* pictogram, text::Paragraph const& paragraph,
                Tone tone = Tone::Caution);

/// Something typed, in large letters: a phone number, an address, a time. Not a target.
void fact_rows(Flow& flow, Sheet& sheet, char const* pictogram, text::Paragraph const& label,
               text::Paragraph const& value);

/// A heading inside the content.
void heading_row(Flow& flow, Sheet& sheet, char const* pictogram, text::Paragraph const& heading, ui::Colour colour);

/// A paragraph beside a large pictogram.
void picture_row(Flow& flow, Sheet& sheet, char const* pictogram, text::Paragraph const& paragraph);

/// A paragraph beside its mark: "•" draws a dot, anything else stands on a disc, and nothing leaves the place free. The
/// state of its translation, if there is something to say about it, stands at its end.
void item_row(Flow& flow, Sheet& sheet, text::Paragraph const& paragraph, std::string const& mark, ui::Colour colour,
              std::optional<BlockMark> const& state = std::nullopt);

/// A square tile: pictogram on a disc of its colour, the word, and the French word beneath.
struct Tile {
    std::string pictogram;
    ui::Colour colour;
    text::Paragraph title;
    std::string french;
    ui::Action action;
};

/// The size, in pixels per em, at which the titles of all these tiles fit into cells of this size.
float shared_em(Sheet const& sheet, std::vector<Tile> const& tiles, ui::Size cell);

/// Wide tiles put the words beside the pictogram, others beneath it.
void draw_tile(Sheet& sheet, Tile const& tile, ui::Rect rect, float em);

/// A language's own name, and under it the French one if it is not empty, both centred.
void draw_two_names(Sheet& sheet, ui::Rect rect, text::Paragraph const& own, std::string const& french,
                    ui::TextLook own_look);

}
