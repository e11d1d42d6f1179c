// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/visual_text.h"

#include "intl/utf8.h"

#include <algorithm>
#include <set>

namespace parvis::text {

namespace {

char32_t mirror_image(char32_t c)
{
    constexpr std::u32string_view pairs = U"()[]{}<>«»‹›";
    auto const at = pairs.find(c);
    return at == std::u32string_view::npos ? c : pairs[at ^ 1U];
}

bool is_right_to_left_letter(char32_t c)
{
    auto const is_digit = (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9);
    return c >= 0x5D0 && c <= 0x7FF && !is_digit;
}

}

std::u32string visual_text(Line const& line, std::string_view text, Fonts const& fonts)
{
    std::set<std::size_t> starts{line.range.end};
    for (auto const& glyph : line.glyphs)
        starts.insert(glyph.cluster);

    std::u32string seen;
    auto last = text.size();
    for (auto const& glyph : line.glyphs) {
        if (glyph.cluster == last) continue;
        last = glyph.cluster;
        std::u32string cluster;
        for (auto at = glyph.cluster; at < *starts.upper_bound(glyph.cluster);)
            cluster.push_back(intl::next_code_point(text, at));
        auto const mirrored = mirror_image(cluster.front());
        if (mirrored != cluster.front() && fonts.glyph(glyph.font, mirrored) == glyph.id) cluster.front() = mirrored;
        if (is_right_to_left_letter(cluster.front())) std::ranges::reverse(cluster);
        seen += cluster;
    }
    return seen;
}

}
