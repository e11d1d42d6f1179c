// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/utf16.h"

#include "intl/utf8.h"

#include <unicode/utf16.h>

namespace parvis::intl {

void Utf16Text::append(std::string_view utf8)
{
    m_units.reserve(m_units.size() + utf8.size());
    m_offsets.reserve(m_offsets.size() + utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        auto const offset = m_bytes + at;
        auto const code_point = next_code_point(utf8, at);
        if (code_point <= 0xFFFF) {
            insert(static_cast<char16_t>(code_point), offset);
        } else {
            insert(U16_LEAD(code_point), offset);
            insert(U16_TRAIL(code_point), offset);
        }
    }
    m_bytes += utf8.size();
}

void Utf16Text::insert(char16_t unit, std::size_t offset)
{
    m_units.push_back(unit);
    m_offsets.push_back(static_cast<std::uint32_t>(offset));
}

void Utf16Text::clear()
{
    m_units.clear();
    m_offsets.clear();
    m_bytes = 0;
}

}
