// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/font_chooser.h"

#include "intl/character.h"
#include "intl/utf8.h"

#include <algorithm>

namespace parvis::text {

namespace {

/// The end of the cluster that begins at `begin`.
std::size_t cluster_end(std::string_view text, std::size_t begin, std::size_t end)
{
    auto at = begin;
    intl::next_code_point(text, at);
    while (at < end) {
        auto next = at;
        if (!intl::extends_cluster(intl::next_code_point(text, next))) break;
        at = next;
    }
    return at;
}

char32_t first_of(std::string_view text)
{
    std::size_t at = 0;
    return intl::next_code_point(text, at);
}

bool is_inkless(std::string_view cluster)
{
    for (std::size_t at = 0; at < cluster.size();)
        if (!intl::is_inkless(intl::next_code_point(cluster, at))) return false;
    return true;
}

}

void FontChooser::choose(std::string_view text, ByteRange range, Request const& request, std::vector<FontRun>& runs)
{
    set_candidates(request, runs);
    auto const first_new = runs.size();
    std::size_t last_rank = 0;
    auto blanks = range.begin; // where the inkless characters before the current cluster begin
    for (auto at = range.begin; at < range.end;) {
        auto const begin = at;
        at = std::min(cluster_end(text, at, range.end), range.end);
        auto const cluster = text.substr(begin, at - begin);
        if (is_inkless(cluster)) continue;
        auto const [font, rank] = choose_for(cluster);
        if (runs.size() == first_new) {
            runs.push_back({{range.begin, at}, font});
        } else if (auto& last = runs.back(); last.font == font) {
            last.range.end = at;
        } else {
            last.range.end = rank < last_rank ? blanks : begin; // blanks go to the more regular of their neighbours
            runs.push_back({{last.range.end, at}, font});
        }
        last_rank = rank;
        blanks = at;
    }
    if (runs.size() == first_new) runs.push_back({range, m_candidates.front()});
    runs.back().range.end = range.end;
}

void FontChooser::set_candidates(Request const& request, std::vector<FontRun> const& before)
{
    m_candidates.clear();
    add_candidate(family_for(request.script, request.language), request.weight);
    if (!before.empty()) add_candidate(Fonts::Faces::family_of(before.back().font), request.weight);
    add_candidate(base_family(), request.weight);
    add_candidate(family_for(intl::script("Hani"), request.language), request.weight);
}

void FontChooser::add_candidate(std::optional<FamilyIndex> family, Weight weight)
{
    auto const font = family ? m_faces.find(*family, weight) : std::nullopt;
    if (font && std::ranges::find(m_candidates, *font) == m_candidates.end()) m_candidates.push_back(*font);
}

bool FontChooser::has_all(FontId font, std::string_view cluster) const
{
    auto const& face = m_faces.face(font);
    for (std::size_t at = 0; at < cluster.size();) {
        auto const c = intl::next_code_point(cluster, at);
        if (!face.has(c) && !intl::is_inkless(c)) return false;
    }
    return true;
}

FontChooser::Choice FontChooser::choose_for(std::string_view cluster)
{
    for (std::size_t rank = 0; rank < m_candidates.size(); ++rank)
        if (has_all(m_candidates[rank], cluster)) return {m_candidates[rank], rank};
    auto const base = first_of(cluster);
    for (std::size_t rank = 0; rank < m_candidates.size(); ++rank)
        if (m_faces.face(m_candidates[rank]).has(base)) return {m_candidates[rank], rank};
    return {search_all(base).value_or(m_candidates.front()), m_candidates.size()};
}

std::optional<FontId> FontChooser::search_all(char32_t c)
{
    auto const [known, is_new] = m_found_anywhere.try_emplace(c);
    if (!is_new) return known->second;
    for (std::size_t i = 0; i < families().size(); ++i) {
        auto const font = m_faces.find(static_cast<FamilyIndex>(i), Weight::Regular);
        if (font && m_faces.face(*font).has(c)) return known->second = font;
    }
    return std::nullopt;
}

}
