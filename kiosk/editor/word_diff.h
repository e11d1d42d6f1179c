// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parvis::editor {

/// Words in a row that two texts share, or that only one has.
struct Stretch {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    std::string text;

    friend bool operator==(Stretch const&, Stretch const&) = default;
};

/// What became of `before`, word by word; where words were exchanged, what was removed comes first.
std::vector<Stretch> word_diff(std::string_view before, std::string_view after);

}
