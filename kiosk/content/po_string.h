// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace parvis::content {

struct PoStringMistake {
    std::size_t offset = 0;
    std::string what;
    std::string what_to_do;
};

/// A string of a PO file in its quotes, and the string itself. Known escapes: \n \t \r \" \\.
std::variant<std::string, PoStringMistake> unquote(std::string_view quoted);
std::string quote(std::string_view text);

}
