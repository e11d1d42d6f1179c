// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/context.h"
#include "screens/state.h"
#include "screens/words.h"
#include "ui/canvas.h"

namespace parvis::screens {

/// What every screen draws with: the state, the reader's words and the canvas, and the few things that all screens have
/// in common.
struct Sheet {
    Sheet(State const& state, Context const& context);

    State const& state;
    Context const& context;
    Words words;
    ui::Canvas canvas;

    [[nodiscard]] ui::Metrics const& metrics() const { return canvas.metrics(); }
    [[nodiscard]] ui::Palette const& palette() const { return canvas.palette(); }
    [[nodiscard]] bool large() const { return state.scale != ui::Scale::Normal; }

    /// A theme's colour as the palette allows it: high contrast has one accent only.
    [[nodiscard]] ui::Colour theme_colour(std::uint32_t colour) const;
    /// Text and pictograms on that colour.
    [[nodiscard]] ui::Colour on_colour() const;

    /// A target's ground: what it is at rest, or pressed while a finger is on it.
    [[nodiscard]] ui::Colour face(ui::Action const& action, ui::Colour at_rest) const;

    /// A button's or tile's ground with the edge that says "this can be touched", and its node. Its name is all of
    /// `words`, in the language of the first.
    void target(ui::Rect rect, ui::Action const& action, std::vector<text::Paragraph> words, ui::Role role,
                ui::Colour at_rest, bool selected = false);
    /// Words that are read, with their node.
    void say(ui::SetText const& text, ui::Rect rect, ui::Role role = ui::Role::Text);
    /// The same for what stands beside the content, and is read aloud before it.
    void say_first(ui::SetText const& text, ui::Rect rect, ui::Role role);
    /// A pictogram on a disc of a colour.
    void disc(std::string_view pictogram, ui::Rect rect, ui::Colour ground, ui::Colour ink);

    /// These shrink only where a word is wider than its place.
    [[nodiscard]] ui::TextLook body() const;
    [[nodiscard]] ui::TextLook strong() const;
    [[nodiscard]] ui::TextLook soft() const;
    [[nodiscard]] ui::TextLook title() const;
};

}
