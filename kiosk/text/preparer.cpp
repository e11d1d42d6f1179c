// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/preparer.h"

#include "text/spans.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace parvis::text {

namespace {

/// Several pages in several languages. What is kept of a text takes some twenty times its bytes.
constexpr std::size_t most_bytes_kept = 400'000;

std::size_t hash(Paragraph const& paragraph, Weight weight)
{
    constexpr std::size_t mixer = 0x9E3779B97F4A7C15U;
    std::hash<std::string_view> const hash_text;
    auto value = hash_text(paragraph.text) * mixer ^ hash_text(paragraph.language);
    auto const mix = [&](std::size_t part) { value = (value ^ part) * mixer; };
    mix(static_cast<std::size_t>(weight));
    mix(static_cast<std::size_t>(paragraph.direction));
    for (auto const& span : paragraph.spans) {
        mix(span.range.begin);
        mix(span.range.end);
        mix(static_cast<std::size_t>(span.kind));
        mix(static_cast<std::size_t>(span.link));
    }
    return value;
}

}

Preparer::Preparer(Fonts::Faces& faces) : m_faces(faces), m_chooser(faces), m_shaper(faces) {}

PreparedText const& Preparer::prepare(Paragraph const& paragraph, Weight weight)
{
    auto const key = hash(paragraph, weight);
    auto const known = m_known.find(key);
    if (known != m_known.end() && known->second->paragraph == paragraph && known->second->weight == weight)
        return *known->second;
    make_room(paragraph.text.size());
    return *(m_known[key] = prepare_anew(paragraph, weight));
}

std::unique_ptr<PreparedText> Preparer::prepare_anew(Paragraph const& paragraph, Weight weight)
{
    auto prepared = std::make_unique<PreparedText>();
    prepared->paragraph = paragraph;
    prepared->weight = weight;
    shape(*prepared);
    find_segments(*prepared);
    measure(*prepared);
    return prepared;
}

void Preparer::shape(PreparedText& prepared)
{
    auto& shaped = prepared.shaped;
    shaped.text = prepared.paragraph.text;
    shaped.runs = itemize(prepared.paragraph, prepared.weight, m_chooser);
    for (std::size_t i = 0; i < shaped.runs.size(); ++i) {
        auto const& run = shaped.runs[i];
        shaped.em_per_unit.push_back(1.0F / static_cast<float>(m_faces.face(run.font).units_per_em()));
        ShapedWord const* space = nullptr; // every other word: looked up once
        for (auto const& word : divide_into_words(shaped.text, run)) {
            auto const is_space = word.end - word.begin == 1 && shaped.text[word.begin] == ' ';
            auto const* const known = is_space ? space : nullptr;
            shaped.words.push_back({word, i, known ? known : &m_shaper.shape(shaped.text, word, run)});
            if (is_space) space = shaped.words.back().shaped;
        }
    }
}

void Preparer::find_segments(PreparedText& prepared)
{
    auto const& paragraph = prepared.paragraph;
    auto breaks = m_breaker.find(paragraph.text, paragraph.language);
    std::erase_if(breaks, [&](auto const& place) { return forbids_break(paragraph, place.at); });
    prepared.segments = divide_into_segments(prepared.shaped, breaks);
}

/// Room for the tallest font used, or for Noto Sans where there is no letter.
void Preparer::measure(PreparedText& prepared) const
{
    for (auto const& run : prepared.shaped.runs)
        prepared.metrics = larger(prepared.metrics, line_metrics(m_faces, run.font));
    if (prepared.metrics.height() <= 0)
        prepared.metrics = line_metrics(m_faces, *m_faces.find(base_family(), Weight::Regular));
}

void Preparer::make_room(std::size_t bytes)
{
    if (m_bytes + bytes > most_bytes_kept) {
        m_known.clear();
        m_shaper.forget();
        m_bytes = 0;
    }
    m_bytes += bytes;
}

}
