// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/noto.h"
#include "text/typesetter.h"

#include "support/append_utf8.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <random>

using namespace parvis::text;

namespace {

/// What holds of every layout, whatever the text.
void check_sound(Layout const& layout, Paragraph const& paragraph)
{
    REQUIRE_FALSE(layout.lines.empty());
    std::size_t end = 0;
    auto is_sound = true;
    for (auto const& line : layout.lines) {
        is_sound &= line.range.begin == end && line.range.end >= end;
        end = line.range.end;
        for (auto const& glyph : line.glyphs)
            is_sound &= std::isfinite(glyph.x) && std::isfinite(glyph.y) && glyph.cluster >= line.range.begin &&
                        glyph.cluster < line.range.end;
    }
    CHECK(is_sound);
    CHECK(end == paragraph.text.size());
    CHECK(layout.height == static_cast<float>(layout.lines.size()) * layout.line_height);
}

class RandomText {
public:
    explicit RandomText(unsigned seed) : m_random(seed) {}

    Paragraph paragraph()
    {
        Paragraph paragraph;
        for (auto pieces = number(0, 12); pieces > 0; --pieces)
            paragraph.text += piece();
        for (auto spans = number(0, 4); spans > 0; --spans)
            paragraph.spans.push_back(span(paragraph.text.size()));
        static constexpr char const* languages[]{"fr", "ar", "ja", "th", "ur", "my", "shn", "", "x-!", "zh-Hant-HK"};
        paragraph.language = languages[number(0, std::size(languages) - 1)];
        paragraph.direction =
            number(0, 1) == 0 ? parvis::intl::Direction::LeftToRight : parvis::intl::Direction::RightToLeft;
        return paragraph;
    }

    float width() { return static_cast<float>(number(0, 400)); }

private:
    std::size_t number(std::size_t least, std::size_t most)
    {
        return std::uniform_int_distribution<std::size_t>(least, most)(m_random);
    }

    /// Letters of one script, any code points, bare bytes, or characters that make trouble.
    std::string piece()
    {
        static constexpr char32_t blocks[]{'a',   0x3B1,  0x430,  0x5D0,  0x627,  0x7CA,  0x905,  0xE01,   0xE81,
                                           0xF40, 0x1000, 0x1200, 0x1780, 0x3041, 0x4E00, 0xAC00, 0x1E900, 0x11103};
        static constexpr char32_t troubles[]{0,      '\n',   '\t',   ' ',    0xA0,   0x301,   0x200B,
                                             0x200D, 0x200F, 0x202E, 0x2066, 0x2069, 0x2028,  0xFE0F,
                                             0x85,   '-',    '(',    ')',    0xAB,   0x1F468, 0x10FFFF};
        std::string piece;
        auto const kind = number(0, 3);
        auto const block = blocks[number(0, std::size(blocks) - 1)];
        for (auto length = number(1, 20); length > 0; --length)
            if (kind == 0)
                parvis::append_utf8(piece, static_cast<char32_t>(number(0, 0x10FFFF)));
            else if (kind == 1)
                piece += static_cast<char>(number(0, 255));
            else if (kind == 2)
                parvis::append_utf8(piece, troubles[number(0, std::size(troubles) - 1)]);
            else
                parvis::append_utf8(piece, block + static_cast<char32_t>(number(0, 60)));
        return piece;
    }

    /// Some spans begin inside characters, cross others, or end beyond the text.
    Span span(std::size_t size)
    {
        auto const begin = number(0, size);
        return {.range = {begin, begin + number(0, 20)},
                .kind = static_cast<SpanKind>(number(0, 7)),
                .link = static_cast<int>(number(0, 3))};
    }

    std::mt19937 m_random;
};

Layout lay_out(Paragraph const& paragraph, float width)
{
    static Typesetter typesetter(noto());
    return typesetter.lay_out(paragraph, {}, width);
}

}

TEST_CASE("any bytes are set without harm", "[text]")
{
    RandomText random(20261123);
    for (int i = 0; i < 1500; ++i) {
        auto const paragraph = random.paragraph();
        INFO("paragraph " << i);
        check_sound(lay_out(paragraph, random.width()), paragraph);
    }
}

TEST_CASE("a word of many lines takes no longer than as many letters in short words", "[text]")
{
    std::string const letters = "[a](page:ame)";
    std::string word;
    std::string words;
    for (int i = 0; i < 4000; ++i) {
        word += letters;
        words += letters + " ";
    }
    auto const seconds = [](Paragraph const& paragraph) {
        check_sound(lay_out(paragraph, 100), paragraph); // shaped once for all
        auto const start = std::clock();
        for (int i = 0; i < 3; ++i)
            CHECK(lay_out(paragraph, 100).lines.size() > 1000);
        return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    CHECK(seconds({.text = word}) < 5 * seconds({.text = words}));
}

TEST_CASE("ill-formed UTF-8 is shown as replacement characters", "[text]")
{
    Paragraph const paragraph{.text = "a\xFF\xC3(b"};
    auto const glyphs = lay_out(paragraph, any_width).lines.at(0).glyphs;
    REQUIRE(glyphs.size() == 5);
    auto const replacement = noto().glyph(glyphs[0].font, 0xFFFD);
    CHECK(replacement != 0);
    CHECK(glyphs[1].id == replacement);
    CHECK(glyphs[2].id == replacement);
    CHECK(glyphs[3].id != replacement);
}

TEST_CASE("controls have no glyphs and are not missing", "[text]")
{
    Paragraph const paragraph{.text = std::string("a\0b\x7F\xC2\x80\u2028", 10)};
    auto const layout = lay_out(paragraph, any_width);
    CHECK(layout.lines.at(0).glyphs.size() == 2);
    CHECK_FALSE(layout.missing_glyphs);
}

TEST_CASE("a tab is as wide as a space", "[text]")
{
    CHECK(lay_out({.text = "a\tb"}, any_width).width == lay_out({.text = "a b"}, any_width).width);
}

TEST_CASE("a paragraph of 100,000 bytes is set", "[text]")
{
    auto const* const word = GENERATE("droit ", "droit", "حق ", "สิทธิ", "権利");
    Paragraph paragraph;
    while (paragraph.text.size() < 100'000)
        paragraph.text += word;
    auto const layout = lay_out(paragraph, 500);
    check_sound(layout, paragraph);
    CHECK(layout.lines.size() > 300);
}

TEST_CASE("a thousand spans within one another are set", "[text]")
{
    Paragraph paragraph{.text = std::string(3000, 'a')};
    for (std::size_t depth = 0; depth < 1000; ++depth) {
        auto& span = paragraph.spans.emplace_back();
        span.range = {depth, 3000 - depth};
        span.kind = depth % 2 == 0 ? SpanKind::FrenchName : SpanKind::Strong;
    }
    paragraph.direction = parvis::intl::Direction::RightToLeft;
    check_sound(lay_out(paragraph, 500), paragraph);
}
