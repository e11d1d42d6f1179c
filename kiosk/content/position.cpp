// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/position.h"

#include "base/utf8.h"

namespace parvis::content {

Position position_in(Text const& text, std::size_t offset)
{
    auto const before = std::string_view(text.value).substr(0, offset);
    if (text.at.line == 0 || text.value.find('\n') != std::string::npos) return text.at;
    return {text.at.line, text.at.column + static_cast<int>(count_code_points(before))};
}

}
