// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/direction.h"
#include "intl/sayable.h"

#include <cstddef>
#include <string>
#include <vector>

namespace parvis::text {

/// Bytes of a UTF-8 text, from `begin` up to and without `end`.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(ByteRange const&, ByteRange const&) = default;
};

/// What a stretch of text is. All but Strong and Link are isolated by the engine (UAX #9, LRI or FSI ... PDI), so that
/// a number keeps its order inside Arabic; a Phone, a Price and a Date never break across lines. A FrenchName is shaped
/// as French.
enum class SpanKind { Strong, Link, Phone, Address, Price, Date, Url, FrenchName };

struct Span {
    ByteRange range;
    SpanKind kind = SpanKind::Strong;
    int link = -1;            ///< the caller's number for a Link, given back with its boxes
    intl::Sayable value = {}; ///< what is said in its place

    friend bool operator==(Span const&, Span const&) = default;
};

/// A paragraph to be set: UTF-8 (ill-formed bytes become U+FFFD), its language (BCP 47; chooses CJK faces, shaping and
/// line breaks) and the base direction. Spans may nest, and may not cross.
struct Paragraph {
    std::string text;
    std::vector<Span> spans = {};
    std::string language = "fr";
    intl::Direction direction = intl::Direction::LeftToRight;
    std::string clip = {}; ///< what a recording of it is called (content/README.md); empty: it has none

    friend bool operator==(Paragraph const&, Paragraph const&) = default;
};

}
