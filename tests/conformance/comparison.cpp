// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/comparison.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace parvis::conformance {

namespace {

bool is_same_glyph(SetGlyph const& a, SetGlyph const& b)
{
    return a.font == b.font && a.id == b.id;
}

std::set<std::size_t> cluster_starts(Setting const& setting)
{
    std::set<std::size_t> starts;
    for (auto const& glyph : setting.glyphs)
        starts.insert(glyph.cluster);
    return starts;
}

/// Where clusters begin for both engines. Pango gives marks clusters of their own.
std::vector<std::size_t> common_starts(Setting const& a, Setting const& b)
{
    std::vector<std::size_t> common;
    std::ranges::set_intersection(cluster_starts(a), cluster_starts(b), std::back_inserter(common));
    return common;
}

/// The setting's glyphs with the common cluster that each is part of.
std::vector<SetGlyph> with_clusters(Setting const& setting, std::vector<std::size_t> const& starts)
{
    auto glyphs = setting.glyphs;
    for (auto& glyph : glyphs) {
        auto const next = std::ranges::upper_bound(starts, glyph.cluster);
        glyph.cluster = next == starts.begin() ? 0 : *std::prev(next);
    }
    return glyphs;
}

std::vector<SetGlyph> in_order_of_text(std::vector<SetGlyph> glyphs)
{
    std::ranges::stable_sort(glyphs, {}, &SetGlyph::cluster);
    return glyphs;
}

/// The clusters from left to right, each once.
std::vector<std::size_t> visual_order(std::vector<SetGlyph> const& glyphs)
{
    std::vector<std::size_t> order;
    for (auto const& glyph : glyphs)
        if (order.empty() || order.back() != glyph.cluster) order.push_back(glyph.cluster);
    return order;
}

}

Comparison compare(Setting const& ours, Setting const& theirs)
{
    auto const starts = common_starts(ours, theirs);
    auto const our_glyphs = with_clusters(ours, starts);
    auto const their_glyphs = with_clusters(theirs, starts);
    return {.glyphs = std::ranges::equal(in_order_of_text(our_glyphs), in_order_of_text(their_glyphs), is_same_glyph),
            .order = visual_order(our_glyphs) == visual_order(their_glyphs),
            .breaks = ours.line_starts == theirs.line_starts};
}

bool differs_in_fonts_only(Setting const& ours, Setting const& theirs)
{
    auto const starts = common_starts(ours, theirs);
    return std::ranges::equal(in_order_of_text(with_clusters(ours, starts)),
                              in_order_of_text(with_clusters(theirs, starts)),
                              [](SetGlyph const& a, SetGlyph const& b) {
                                  return is_same_glyph(a, b) || (a.font && b.font && a.font != b.font);
                              });
}

bool differs_in_dotted_circles_only(Setting const& ours, Setting const& theirs)
{
    auto const starts = common_starts(ours, theirs);
    auto const our_glyphs = in_order_of_text(with_clusters(ours, starts));
    auto const their_glyphs = in_order_of_text(with_clusters(theirs, starts));
    auto next = their_glyphs.begin();
    for (auto const& glyph : our_glyphs)
        if (next != their_glyphs.end() && is_same_glyph(glyph, *next))
            ++next;
        else if (!glyph.is_dotted_circle)
            return false;
    return next == their_glyphs.end();
}

}
