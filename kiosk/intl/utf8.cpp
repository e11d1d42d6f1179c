// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/utf8.h"

#include <cassert>
#include <cstdint>

#include <unicode/utf8.h>

namespace parvis::intl {

char32_t next_beyond_ascii(std::string_view text, std::size_t& at)
{
    assert(at < text.size());
    auto const* const bytes = reinterpret_cast<std::uint8_t const*>(text.data());
    UChar32 code_point = 0;
    U8_NEXT_OR_FFFD(bytes, at, text.size(), code_point);
    return static_cast<char32_t>(code_point);
}

char32_t previous_code_point(std::string_view text, std::size_t& at)
{
    assert(at > 0 && at <= text.size());
    auto const* const bytes = reinterpret_cast<std::uint8_t const*>(text.data());
    UChar32 code_point = 0;
    auto index = static_cast<std::int32_t>(at); // the macro's helper insists
    U8_PREV_OR_FFFD(bytes, 0, index, code_point);
    at = static_cast<std::size_t>(index);
    return static_cast<char32_t>(code_point);
}

}
