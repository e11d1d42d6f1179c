// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace parvis::content {

/// A value that was typed into a text, though it has a field or a fact of its own.
struct TypedValue {
    std::size_t offset = 0; ///< of its first byte
    std::string_view what;  ///< "a phone number in a text"
};

/// Phone numbers, amounts, web and mail addresses in a text of any of the interface's languages, with European or
/// Arabic digits. What stands in {fact:...} and in the target of a link is none.
std::vector<TypedValue> typed_values(std::string_view text);

}
