// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/character.h"

#include <cstdint>

#include <unicode/uchar.h>

namespace parvis::intl {

namespace {

std::uint32_t category_mask(char32_t c)
{
    return U_GET_GC_MASK(static_cast<UChar32>(c));
}

}

bool extends_cluster(char32_t c)
{
    constexpr char32_t zero_width_joiner = 0x200D;
    return c >= 0x300 && (c == zero_width_joiner || (category_mask(c) & U_GC_M_MASK) != 0);
}

bool is_blank(char32_t c)
{
    if (c < 0x1680) return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85;
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_WHITE_SPACE) && c != 0x2007 && c != 0x202F;
}

bool is_control(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

bool joins_neighbours(char32_t c)
{
    constexpr char32_t first_joining = 0x600;
    return c >= first_joining && u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_JOINING_TYPE) != U_JT_NON_JOINING;
}

bool is_letter(char32_t c)
{
    return (category_mask(c) & U_GC_L_MASK) != 0;
}

bool is_digit(char32_t c)
{
    return (category_mask(c) & U_GC_ND_MASK) != 0;
}

bool is_inkless(char32_t c)
{
    if (c > ' ' && c < 0x7F) return false;
    return (category_mask(c) & (U_GC_Z_MASK | U_GC_CC_MASK | U_GC_CF_MASK)) != 0;
}

}
