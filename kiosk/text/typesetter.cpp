// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typesetter.h"

#include "text/break_lines.h"
#include "text/faces.h"
#include "text/place.h"
#include "text/shaper.h"
#include "text/spans.h"

#include <algorithm>

namespace parvis::text {

struct Typesetter::Caches {
    explicit Caches(Fonts::Faces& all) : faces(all), chooser(all), shaper(all) {}

    ShapedText shape(Paragraph const& paragraph, Weight weight)
    {
        shaper.tidy();
        ShapedText shaped{
            .text = paragraph.text, .runs = itemize(paragraph, weight, chooser), .words = {}, .em_per_unit = {}};
        for (std::size_t i = 0; i < shaped.runs.size(); ++i) {
            auto const& run = shaped.runs[i];
            shaped.em_per_unit.push_back(1.0F / static_cast<float>(faces.face(run.font).units_per_em()));
            for (auto const& word : divide_into_words(shaped.text, run))
                shaped.words.push_back({word, i, &shaper.shape(shaped.text, word, run)});
        }
        return shaped;
    }

    std::vector<Segment> segments(Paragraph const& paragraph, ShapedText const& shaped)
    {
        auto breaks = breaker.find(paragraph.text, paragraph.language);
        std::erase_if(breaks, [&](auto const& place) { return forbids_break(paragraph, place.at); });
        return divide_into_segments(shaped, breaks);
    }

    /// Room for the tallest font used, or for Noto Sans in an empty paragraph.
    [[nodiscard]] LineMetrics metrics(ShapedText const& shaped) const
    {
        if (shaped.runs.empty()) return line_metrics(faces, *faces.find(base_family(), Weight::Regular));
        LineMetrics metrics;
        for (auto const& run : shaped.runs)
            metrics = larger(metrics, line_metrics(faces, run.font));
        return metrics;
    }

    Fonts::Faces& faces;
    FontChooser chooser;
    Shaper shaper;
    intl::LineBreaker breaker;
};

Typesetter::Typesetter(Fonts const& fonts) : m_caches(std::make_unique<Caches>(fonts.faces())) {}
Typesetter::~Typesetter() = default;

Layout Typesetter::lay_out(Paragraph const& paragraph, Style const& style, float width)
{
    auto const shaped = m_caches->shape(paragraph, style.weight);
    auto const segments = m_caches->segments(paragraph, shaped);
    auto const lines = break_lines(shaped, segments, width / style.size);
    return place(
        shaped, lines,
        {.style = style, .direction = paragraph.direction, .width = width, .metrics = m_caches->metrics(shaped)});
}

float Typesetter::min_width(Paragraph const& paragraph, Style const& style)
{
    auto const shaped = m_caches->shape(paragraph, style.weight);
    auto const segments = m_caches->segments(paragraph, shaped);
    auto const widest = std::ranges::max_element(segments, {}, &Segment::width);
    return widest->width * style.size;
}

}
