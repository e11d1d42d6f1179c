// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/font_chooser.h"

#include "intl/character.h"
#include "intl/utf8.h"

#include <algorithm>
#include <cstdint>

namespace parvis::text {

namespace {

bool is_ascii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// The end of the cluster that begins at `begin`.
std::size_t cluster_end(std::string_view text, std::size_t begin, std::size_t end)
{
    auto at = begin;
    intl::next_code_point(text, at);
    while (at < end && !is_ascii(text[at])) {
        auto next = at;
        if (!intl::extends_cluster(intl::next_code_point(text, next))) break;
        at = next;
    }
    return at;
}

/// The end of the clusters from `begin` on of which the face has every character.
std::size_t end_of_covered(Face const& face, std::string_view text, std::size_t begin, std::size_t end)
{
    auto at = begin;
    for (auto next = at; next < end; at = next)
        if (!face.has(intl::next_code_point(text, next))) break;
    while (at > begin && at < end) {
        auto next = at;
        if (!intl::extends_cluster(intl::next_code_point(text, next))) break;
        intl::previous_code_point(text, at);
    }
    return at;
}

char32_t first_of(std::string_view text)
{
    std::size_t at = 0;
    return intl::next_code_point(text, at);
}

std::size_t first_length(std::string_view text)
{
    std::size_t at = 0;
    intl::next_code_point(text, at);
    return at;
}

bool is_inkless(std::string_view cluster)
{
    for (std::size_t at = 0; at < cluster.size();)
        if (!intl::is_inkless(intl::next_code_point(cluster, at))) return false;
    return true;
}

/// Puts the fonts of a range together, and gives blanks between two fonts to the better one.
class RunAppender {
public:
    RunAppender(std::vector<FontRun>& runs, ByteRange range)
        : m_runs(runs), m_first(runs.size()), m_range(range), m_blanks(range.begin)
    {
    }

    /// Whether text of this range has just been set in the best font.
    [[nodiscard]] bool is_in_best() const { return !is_empty() && m_last_rank == 0; }

    void append(ByteRange part, FontId font, std::size_t rank)
    {
        if (is_empty()) {
            m_runs.push_back({{m_range.begin, part.end}, font});
        } else if (auto& last = m_runs.back(); last.font == font) {
            last.range.end = part.end;
        } else {
            last.range.end = rank < m_last_rank ? m_blanks : part.begin;
            m_runs.push_back({{last.range.end, part.end}, font});
        }
        m_last_rank = rank;
        m_blanks = part.end;
    }

    /// A range of blanks alone is set in `otherwise`.
    void finish(FontId otherwise)
    {
        if (is_empty()) m_runs.push_back({m_range, otherwise});
        m_runs.back().range.end = m_range.end;
    }

private:
    [[nodiscard]] bool is_empty() const { return m_runs.size() == m_first; }

    std::vector<FontRun>& m_runs;
    std::size_t m_first;
    ByteRange m_range;
    std::size_t m_blanks; ///< where the blanks behind the last part begin
    std::size_t m_last_rank = 0;
};

}

void FontChooser::choose(std::string_view text, ByteRange range, Request const& request, std::vector<FontRun>& runs)
{
    set_candidates(request, runs);
    RunAppender appender(runs, range);
    auto const own = m_candidates.front();
    for (auto at = range.begin; at < range.end;) {
        auto const begin = at;
        if (appender.is_in_best() || !intl::is_inkless(first_of(text.substr(begin))))
            at = end_of_covered(m_faces.face(own), text, begin, range.end);
        if (at > begin) {
            appender.append({begin, at}, own, 0);
            continue;
        }
        at = std::min(cluster_end(text, begin, range.end), range.end);
        if (is_inkless(text.substr(begin, at - begin))) continue;
        auto choice = choose_for(text.substr(begin, at - begin));
        if (!choice) { // the base by itself; its marks come next, in another font
            at = begin + first_length(text.substr(begin));
            choice = choose_for(text.substr(begin, at - begin)).value_or(Choice{own, m_candidates.size()});
        }
        appender.append({begin, at}, choice->font, choice->rank);
    }
    appender.finish(own);
}

void FontChooser::set_candidates(Request const& request, std::vector<FontRun> const& before)
{
    m_request = request;
    m_candidates.clear();
    add_candidate(family_for(request.script, request.language));
    if (!before.empty()) add_candidate(Fonts::Faces::family_of(before.back().font));
    add_candidate(base_family());
}

void FontChooser::add_candidate(std::optional<FamilyIndex> family)
{
    auto const font = family ? m_faces.find(*family, m_request.weight) : std::nullopt;
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

std::optional<FontChooser::Choice> FontChooser::choose_candidate(std::string_view cluster) const
{
    for (std::size_t rank = 0; rank < m_candidates.size(); ++rank)
        if (has_all(m_candidates[rank], cluster)) return Choice{m_candidates[rank], rank};
    return std::nullopt;
}

std::optional<FontChooser::Choice> FontChooser::choose_for(std::string_view cluster)
{
    if (auto const candidate = choose_candidate(cluster)) return candidate;
    auto key = std::string(cluster).append(1, '\0').append(m_request.language);
    if (m_request.weight == Weight::Bold) key += '*';
    auto const [known, is_new] = m_found_anywhere.try_emplace(std::move(key));
    if (is_new) known->second = search_all(cluster);
    return known->second ? std::optional{Choice{*known->second, m_candidates.size()}} : std::nullopt;
}

std::optional<FontId> FontChooser::search_all(std::string_view cluster) const
{
    auto const in = [&](FamilyIndex family) {
        auto const font = m_faces.find(family, m_request.weight);
        return font && has_all(*font, cluster) ? font : std::nullopt;
    };
    auto const count = static_cast<std::uint16_t>(families().size());
    for (std::uint16_t i = 0; i < count; ++i)
        if (auto const font = families()[i].script == intl::common_script ? in(FamilyIndex{i}) : std::nullopt)
            return font;
    if (auto const font = in(*family_for(intl::script("Hani"), m_request.language))) return font;
    for (std::uint16_t i = 0; i < count; ++i)
        if (auto const font = in(FamilyIndex{i})) return font;
    return std::nullopt;
}

}
