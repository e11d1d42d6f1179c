// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/flow.h"
#include "screens/sheet.h"

namespace parvis::screens {

/// Whether a place is open now, in words.
struct OpenNow {
    bool known = false;
    bool open = false;
    text::Paragraph words;
};

OpenNow open_now(Sheet const& sheet, pack::Place const& place);

/// A pictogram for the kind of place.
char const* place_pictogram(std::string_view kind);

/// A place in a list: its name, whether it is open, and what to know before going. It leads to the place.
void place_row(Flow& flow, Sheet& sheet, pack::Place const& place);

}
