// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace parvis::content {

/// Where something stands in a file, counted from 1; a column is a code point. 0 is "the whole file".
struct Position {
    int line = 0;
    int column = 0;

    friend bool operator==(Position const&, Position const&) = default;
};

/// A string that an author typed; `at` is its first character.
struct Text {
    std::string value;
    Position at;
};

/// Where the byte at `offset` of the string stands. Exact on one line without backslashes, as nearly all strings are;
/// else the string's beginning.
Position position_in(Text const& text, std::size_t offset);

}
