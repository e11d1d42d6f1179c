// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/text_hash.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

namespace parvis::content {
namespace {

constexpr std::uint32_t offset_basis = 0x811C9DC5;
constexpr std::uint32_t prime = 0x01000193;

}

std::string text_hash(std::string_view text)
{
    auto hash = offset_basis;
    for (auto const c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * prime;
    return fmt::format("{:08x}", hash);
}

bool is_text_hash(std::string_view text)
{
    return text.size() == 8 && std::all_of(text.begin(), text.end(),
                                           [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

}
