// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/spans.h"

#include <algorithm>
#include <optional>

namespace parvis::text {

namespace {

/// Phone numbers, web addresses and French names run left to right; of the others their first letter tells.
std::optional<intl::Isolate::Kind> isolation(SpanKind kind)
{
    switch (kind) {
    case SpanKind::Strong:
    case SpanKind::Link:
        return std::nullopt;
    case SpanKind::Phone:
    case SpanKind::Url:
    case SpanKind::FrenchName:
        return intl::Isolate::Kind::LeftToRight;
    case SpanKind::Address:
    case SpanKind::Price:
    case SpanKind::Date:
        return intl::Isolate::Kind::FirstStrong;
    }
    return std::nullopt;
}

bool is_unbreakable(SpanKind kind)
{
    return kind == SpanKind::Phone || kind == SpanKind::Price || kind == SpanKind::Date;
}

void apply(Span const& span, StyledRange& styled)
{
    if (span.kind == SpanKind::Strong)
        styled.weight = Weight::Bold;
    else if (span.kind == SpanKind::Link)
        styled.link = span.link;
    else if (span.kind == SpanKind::FrenchName)
        styled.language = "fr";
}

std::size_t length(Span const& span)
{
    return span.range.end - span.range.begin;
}

/// The spans that hold something, an outer one before those within it.
std::vector<Span> outer_first(Paragraph const& paragraph)
{
    std::vector<Span> spans;
    for (auto span : paragraph.spans) {
        span.range.end = std::min(span.range.end, paragraph.text.size());
        if (span.range.begin < span.range.end) spans.push_back(span);
    }
    std::ranges::stable_sort(spans, [](Span const& a, Span const& b) {
        return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : length(a) > length(b);
    });
    return spans;
}

}

std::vector<StyledRange> styled_ranges(Paragraph const& paragraph, Weight weight)
{
    auto const spans = outer_first(paragraph);
    std::vector<std::size_t> edges{0, paragraph.text.size()};
    for (auto const& span : spans)
        edges.insert(edges.end(), {span.range.begin, span.range.end});
    std::ranges::sort(edges);
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());

    std::vector<StyledRange> ranges;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        StyledRange styled{{edges[i], edges[i + 1]}, weight, paragraph.language, -1};
        for (auto const& span : spans)
            if (span.range.begin <= styled.range.begin && span.range.end >= styled.range.end) apply(span, styled);
        ranges.push_back(styled);
    }
    return ranges;
}

std::vector<intl::Isolate> isolates(Paragraph const& paragraph)
{
    std::vector<intl::Isolate> found;
    for (auto const& span : outer_first(paragraph))
        if (auto const kind = isolation(span.kind)) found.push_back({span.range.begin, span.range.end, *kind});
    return found;
}

bool forbids_break(Paragraph const& paragraph, std::size_t at)
{
    return std::ranges::any_of(paragraph.spans, [at](Span const& span) {
        return is_unbreakable(span.kind) && span.range.begin < at && at < span.range.end;
    });
}

}
