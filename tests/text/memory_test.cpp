// SPDX-License-Identifier: GPL-3.0-or-later
// What the typesetter remembers must never show in what it sets.
#include "text/noto.h"
#include "text/typesetter.h"

#include "support/catch.h"

#include <algorithm>

using namespace parvis::text;
using parvis::intl::Direction;

namespace {

bool is_alike(Layout const& a, Layout const& b)
{
    auto const is_same_glyph = [](Glyph const& x, Glyph const& y) {
        return x.font == y.font && x.id == y.id && x.x == y.x && x.y == y.y && x.link == y.link;
    };
    return std::ranges::equal(a.lines, b.lines, [&](Line const& x, Line const& y) {
        return x.range == y.range && std::ranges::equal(x.glyphs, y.glyphs, is_same_glyph);
    });
}

Layout set_anew(Paragraph const& paragraph, Style const& style = {})
{
    return Typesetter(noto()).lay_out(paragraph, style, 200);
}

}

TEST_CASE("paragraphs that differ only in their language, direction, spans or weight are not confused", "[text]")
{
    Paragraph const plain{.text = "直 حقوق (a) 12 34", .language = "ja"};
    auto in_chinese = plain;
    in_chinese.language = "zh";
    auto from_the_right = plain;
    from_the_right.direction = Direction::RightToLeft;
    auto with_phone = plain;
    with_phone.spans = {{.range = {17, 22}, .kind = SpanKind::Phone}};
    auto with_link = plain;
    with_link.spans = {{.range = {17, 22}, .kind = SpanKind::Link, .link = 1}};

    Typesetter typesetter(noto());
    for (auto const& paragraph : {plain, in_chinese, from_the_right, with_phone, with_link})
        for (auto const weight : {Weight::Regular, Weight::Bold})
            CHECK(is_alike(typesetter.lay_out(paragraph, {.weight = weight}, 200),
                           set_anew(paragraph, {.weight = weight})));
}

TEST_CASE("a new size or width needs no new words and gives what a new typesetter gives", "[text]")
{
    Paragraph const paragraph{.text = "Le droit au logement est garanti aux personnes sans ressources suffisantes."};
    Typesetter typesetter(noto());
    CHECK_FALSE(typesetter.lay_out(paragraph, {.size = 16}, 300).lines.empty());
    CHECK(is_alike(typesetter.lay_out(paragraph, {.size = 32}, 200), set_anew(paragraph, {.size = 32})));
}

TEST_CASE("when more has been set than is kept, old paragraphs are set again alike", "[text]")
{
    Paragraph const first{.text = "Vos droits, حقوقكم, თქვენი უფლებები", .language = "ar"};
    Typesetter typesetter(noto());
    auto const before = typesetter.lay_out(first, {}, 200);
    for (int i = 0; i < 30; ++i) {
        Paragraph const long_text{.text = std::string(30'000, static_cast<char>('a' + i % 26)) + std::to_string(i)};
        CHECK_FALSE(typesetter.lay_out(long_text, {}, 200).lines.empty());
    }
    CHECK(is_alike(typesetter.lay_out(first, {}, 200), before));
}
