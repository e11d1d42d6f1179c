// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/flow.h"
#include "screens/sheet.h"

#include <functional>
#include <string>

namespace parvis::screens {

/// What a screen is about: shown beside its content on a wide screen, above it on others.
struct Hero {
    std::string pictogram;
    ui::Colour colour;
    text::Paragraph title;
    std::string french; ///< the title in French, beneath, for the person who helps; empty if the reader reads French
};

/// The header (emergency, French), the bar at the bottom, and between them the content with its page buttons.
/// `fill` adds the content's rows; it is called again with less room if page buttons turn out to be needed.
void framed(Sheet& sheet, Hero const& hero, std::function<void(Flow&)> const& fill);

/// The same without a hero: the content has the whole width.
void framed(Sheet& sheet, std::function<void(Flow&)> const& fill);

}
