// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/noto.h"
#include "text/typesetter.h"
#include "text/visual_text.h"

#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace parvis::text;
using parvis::intl::Direction;

namespace {

Layout lay_out(Paragraph const& paragraph, float width, Style const& style = {})
{
    static Typesetter typesetter(noto());
    return typesetter.lay_out(paragraph, style, width);
}

Paragraph plain(std::string text, std::string language = "fr")
{
    return {.text = std::move(text), .spans = {}, .language = std::move(language)};
}

std::vector<std::string> lines_of(Paragraph const& paragraph, float width)
{
    std::vector<std::string> lines;
    for (auto const& line : lay_out(paragraph, width).lines)
        lines.push_back(paragraph.text.substr(line.range.begin, line.range.end - line.range.begin));
    return lines;
}

float width_of(std::string const& text)
{
    return lay_out(plain(text), any_width).width;
}

}

TEST_CASE("lines break at spaces, which stay at their ends", "[text]")
{
    auto const width = width_of("vos droits");
    CHECK(lines_of(plain("vos droits ici"), width) == std::vector<std::string>{"vos droits ", "ici"});
}

TEST_CASE("blanks at the end of a line hang beyond its edge", "[text]")
{
    auto const line = lay_out(plain("vos droits   "), any_width).lines.at(0);
    CHECK(line.width == Approx(width_of("vos droits")));
    CHECK(line.glyphs.size() == std::string_view("vos droits").size());
}

TEST_CASE("a word too long for its line is cut between clusters", "[text]")
{
    auto const lines = lines_of(plain("abcdefgh"), width_of("abc"));
    CHECK(lines == std::vector<std::string>{"abc", "def", "gh"});
}

TEST_CASE("a line too narrow for one letter holds one", "[text]")
{
    CHECK(lines_of(plain("abc"), 1).size() == 3);
    CHECK(lines_of(plain("abc"), 0).size() == 3);
}

TEST_CASE("a base and its marks are never parted", "[text]")
{
    CHECK(lines_of(plain("e\u0301e\u0301"), 1) == std::vector<std::string>{"e\u0301", "e\u0301"});
    CHECK(lines_of(plain("\u1780\u17D2\u1781\u17B6\u1781", "km"), 1) ==
          std::vector<std::string>{"\u1780\u17D2\u1781\u17B6", "\u1781"});
}

TEST_CASE("a line feed ends a line", "[text]")
{
    CHECK(lines_of(plain("a\nb"), any_width) == std::vector<std::string>{"a\n", "b"});
    CHECK(lay_out(plain("a\n\nb"), any_width).lines.size() == 3);
}

TEST_CASE("a phone number, a price and a date never break across lines", "[text]")
{
    auto const kind = GENERATE(SpanKind::Phone, SpanKind::Price, SpanKind::Date);
    auto paragraph = plain("au 02 40 00 00 00");
    auto const width = width_of("au 02 40 00 00");
    CHECK(lines_of(paragraph, width) == std::vector<std::string>{"au 02 40 00 00 ", "00"});
    paragraph.spans = {{.range = {3, 17}, .kind = kind}};
    CHECK(lines_of(paragraph, width) == std::vector<std::string>{"au ", "02 40 00 00 00"});
}

TEST_CASE("Thai breaks between words by the dictionary", "[text]")
{
    auto const lines = lines_of(plain("สวัสดีชาวโลก", "th"), lay_out(plain("สวัสดีชาว", "th"), any_width).width);
    CHECK(lines == std::vector<std::string>{"สวัสดีชาว", "โลก"});
}

TEST_CASE("an empty paragraph is one empty line", "[text]")
{
    auto const layout = lay_out(plain(""), 100);
    REQUIRE(layout.lines.size() == 1);
    CHECK(layout.lines[0].glyphs.empty());
    CHECK(layout.height == layout.line_height);
    CHECK(layout.line_height > 0);
}

TEST_CASE("start is the left in left-to-right paragraphs and the right in others", "[text]")
{
    auto paragraph = plain("abc");
    auto const width = lay_out(paragraph, 100).width;
    CHECK(lay_out(paragraph, 100).lines[0].left == 0);
    CHECK(lay_out(paragraph, 100, {.align = Align::End}).lines[0].left == Approx(100 - width));
    CHECK(lay_out(paragraph, 100, {.align = Align::Centre}).lines[0].left == Approx((100 - width) / 2));

    paragraph.direction = Direction::RightToLeft;
    CHECK(lay_out(paragraph, 100).lines[0].left == Approx(100 - width));
    CHECK(lay_out(paragraph, 100, {.align = Align::End}).lines[0].left == 0);
}

TEST_CASE("without a width the box is as wide as the widest line", "[text]")
{
    auto paragraph = plain("abcd\nef");
    paragraph.direction = Direction::RightToLeft;
    auto const layout = lay_out(paragraph, std::numeric_limits<float>::infinity());
    CHECK(layout.lines[0].left == 0);
    CHECK(layout.lines[1].left == Approx(layout.width - layout.lines[1].width));
}

TEST_CASE("all that is measured grows with the size", "[text]")
{
    auto const small = lay_out(plain("vos droits"), any_width, {.size = 16});
    auto const large = lay_out(plain("vos droits"), any_width, {.size = 64});
    CHECK(large.width == Approx(4 * small.width));
}

TEST_CASE("baselines lie on whole pixels, one line height apart", "[text]")
{
    auto const layout = lay_out(plain("a b c"), 1, {.size = 17.3F});
    REQUIRE(layout.lines.size() == 3);
    CHECK(layout.lines[0].baseline == std::floor(layout.lines[0].baseline));
    CHECK(layout.lines[1].baseline - layout.lines[0].baseline == layout.line_height);
    CHECK(layout.line_height == std::floor(layout.line_height));
}

TEST_CASE("lines are as high as their tallest script needs", "[text]")
{
    auto const height = [](std::string text, std::string language = "fr") {
        return lay_out(plain(std::move(text), std::move(language)), any_width, {.size = 1000}).line_height / 1000;
    };
    CHECK(height("droits") == Approx(1.362));
    CHECK(height("権利", "ja") == Approx(1.35));
    CHECK(height("حقوق", "ar") == Approx(1.7));
    CHECK(height("အခွင့်အရေး", "my") == Approx(1.7));
    CHECK(height("अधिकार", "hi") == Approx(1.5));
    CHECK(height("droits ♥") == Approx(1.362));
    CHECK(height("♥") == Approx(1.362));
    CHECK(height("") == Approx(1.362));
    CHECK(height("حقوق", "ur") == Approx(2.0));
    CHECK(height("droits حقوق") == Approx(1.7));
}

TEST_CASE("a strong span is set in bold, and nothing else is", "[text]")
{
    auto paragraph = plain("vos droits");
    paragraph.spans = {{.range = {4, 10}, .kind = SpanKind::Strong}};
    auto const glyphs = lay_out(paragraph, any_width).lines[0].glyphs;
    auto const bold = lay_out(plain("d"), any_width, {.weight = Weight::Bold}).lines[0].glyphs[0].font;
    CHECK(glyphs[0].font != bold);
    CHECK(std::all_of(glyphs.begin() + 4, glyphs.end(), [&](Glyph const& glyph) { return glyph.font == bold; }));
}

TEST_CASE("a link has a box on each of its lines", "[text]")
{
    auto paragraph = plain("voir vos droits ici");
    paragraph.spans = {{.range = {5, 15}, .kind = SpanKind::Link, .link = 7}};
    auto const layout = lay_out(paragraph, width_of("voir vos"));
    REQUIRE(layout.links.size() == 2);
    CHECK(layout.links[0].link == 7);
    CHECK(layout.links[0].x == Approx(width_of("voir ") + width_of(" a") - width_of("a")).margin(0.1));
    CHECK(layout.links[0].width == Approx(width_of("vos")));
    CHECK(layout.links[1].x == 0);
    CHECK(layout.links[1].width == Approx(width_of("droits")));
    CHECK(layout.links[1].y == layout.line_height);
    CHECK(layout.links[1].height == layout.line_height);
}

TEST_CASE("a link that bidi divides on one line has a box for each part", "[text]")
{
    auto paragraph = plain("ab אב 12", "fr");
    paragraph.spans = {{.range = {3, 7}, .kind = SpanKind::Link, .link = 1}};
    CHECK(lay_out(paragraph, any_width).links.size() == 1);
    paragraph.text = "אב cd";
    paragraph.spans = {{.range = {2, 6}, .kind = SpanKind::Link, .link = 1}};
    paragraph.direction = Direction::RightToLeft;
    CHECK(lay_out(paragraph, any_width).links.size() == 2);
}

TEST_CASE("at its least width a paragraph breaks no word", "[text]")
{
    Typesetter typesetter(noto());
    auto const paragraph = plain("le droit au logement opposable");
    auto const width = typesetter.min_width(paragraph, {});
    CHECK(width == Approx(width_of("opposable")).margin(0.1));
    CHECK(lines_of(paragraph, width) == std::vector<std::string>{"le droit au ", "logement ", "opposable"});
    CHECK(lines_of(paragraph, width - 1).size() > 3);
}

TEST_CASE("the words of a paragraph are the same when they come from the cache", "[text]")
{
    Typesetter typesetter(noto());
    auto const paragraph = plain("مرحبا بكم في نانت", "ar");
    auto const first = typesetter.lay_out(paragraph, {}, any_width).lines[0].glyphs;
    auto const again = typesetter.lay_out(paragraph, {}, any_width).lines[0].glyphs;
    CHECK(std::ranges::equal(first, again, [](Glyph const& a, Glyph const& b) { return a.id == b.id && a.x == b.x; }));
}
