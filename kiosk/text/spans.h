// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout.h"
#include "text/paragraph.h"

#include "intl/bidi.h"

#include <string_view>
#include <vector>

namespace parvis::text {

/// What a paragraph's spans say of a stretch of its text, all of them taken together.
struct StyledRange {
    ByteRange range;
    Weight weight = Weight::Regular;
    std::string_view language;
    int link = -1;
};

/// The whole text, from its begin to its end. The languages are views of the paragraph's.
std::vector<StyledRange> styled_ranges(Paragraph const& paragraph, Weight weight);

/// The spans that are ordered by themselves, outer ones first.
std::vector<intl::Isolate> isolates(Paragraph const& paragraph);

/// Whether some span forbids that a line ends at this byte.
bool forbids_break(Paragraph const& paragraph, std::size_t at);

}
