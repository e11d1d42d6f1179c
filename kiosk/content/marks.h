// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace parvis::content {

/// A stretch of inline markup: words, or a mark that must come back as it is: "**", "{fact:x}", "{1}", "[" and
/// "](page:x)".
struct MarkedPiece {
    std::string_view text;
    bool is_mark = false;
};

/// The pieces together are the text again.
std::vector<MarkedPiece> split_marks(std::string_view text);

}
