// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/font_chooser.h"
#include "text/paragraph.h"

#include "intl/bidi.h"
#include "intl/script.h"

#include <string_view>
#include <vector>

namespace parvis::text {

/// A stretch of a paragraph that is shaped alike: one level, script, language and font; and one link.
struct Run {
    ByteRange range;
    intl::Level level = 0;
    intl::Script script = intl::common_script;
    std::string_view language; ///< a view of the paragraph's
    FontId font{};
    int link = -1;

    [[nodiscard]] bool is_right_to_left() const { return level % 2 == 1; }
};

/// The runs of a paragraph in the order of its text. They cover it.
std::vector<Run> itemize(Paragraph const& paragraph, Weight weight, FontChooser& chooser);

}
