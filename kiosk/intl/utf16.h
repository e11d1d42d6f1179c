// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::intl {

/// A UTF-8 text as ICU wants it, and the way back. Only this module's sources include it.
class Utf16Text {
public:
    void append(std::string_view utf8);
    /// A character that the UTF-8 text does not have, before byte `offset`.
    void insert(char16_t unit, std::size_t offset);
    void clear();

    [[nodiscard]] std::u16string const& units() const { return m_units; }
    /// The byte offset of a unit's character, or of the end of the text.
    [[nodiscard]] std::size_t byte_offset(std::size_t unit) const
    {
        return unit < m_offsets.size() ? m_offsets[unit] : m_bytes;
    }

private:
    std::u16string m_units;
    std::vector<std::uint32_t> m_offsets;
    std::size_t m_bytes = 0;
};

}
