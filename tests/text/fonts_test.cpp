// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/faces.h"
#include "text/families.h"
#include "text/noto.h"
#include "text/typesetter.h"

#include "base/error.h"

#include "support/catch.h"

#include <algorithm>

using namespace parvis::text;
using parvis::intl::script;

namespace {

Layout lay_out(std::string text, std::string language = "fr", Weight weight = Weight::Regular)
{
    static Typesetter typesetter(noto());
    return typesetter.lay_out({.text = std::move(text), .spans = {}, .language = std::move(language)},
                              {.weight = weight}, any_width);
}

/// The families of a line's glyphs, in the order of the text, each once.
std::vector<std::string_view> families_of(std::string text, std::string language = "fr")
{
    auto glyphs = lay_out(std::move(text), std::move(language)).lines.at(0).glyphs;
    std::ranges::stable_sort(glyphs, {}, &Glyph::cluster);
    std::vector<std::string_view> names;
    for (auto const& glyph : glyphs) {
        auto const name = families()[static_cast<std::size_t>(Fonts::Faces::family_of(glyph.font))].file;
        if (names.empty() || names.back() != name) names.push_back(name);
    }
    return names;
}

unsigned cjk_face(std::string language)
{
    auto const glyph = lay_out("直", std::move(language)).lines.at(0).glyphs.at(0);
    return families()[static_cast<std::size_t>(Fonts::Faces::family_of(glyph.font))].face;
}

using Names = std::vector<std::string_view>;

}

TEST_CASE("each script is set in its own family, with Noto Sans for what it lacks", "[text]")
{
    CHECK(families_of("droits") == Names{"NotoSans"});
    CHECK(families_of("права, δικαίωμα") == Names{"NotoSans"});
    CHECK(families_of("حقوق 12 (a)", "ar") == Names{"NotoSansArabic", "NotoSans"});
    CHECK(families_of("უფლება, ა") == Names{"NotoSansGeorgian", "NotoSans", "NotoSansGeorgian"});
}

TEST_CASE("a blank goes to the better of the fonts beside it", "[text]")
{
    auto const glyphs = lay_out("უ, ა").lines.at(0).glyphs;
    REQUIRE(glyphs.size() == 4);
    CHECK(glyphs[1].font != glyphs[0].font);
    CHECK(glyphs[2].font == glyphs[0].font);
}

TEST_CASE("Urdu is set in Nastaliq, and Arabic is not", "[text]")
{
    CHECK(families_of("حقوق", "ur") == Names{"NotoNastaliqUrdu"});
    CHECK(families_of("حقوق", "ar") == Names{"NotoSansArabic"});
}

TEST_CASE("Chinese characters have the shapes of their language", "[text]")
{
    CHECK(cjk_face("ja") == 0);
    CHECK(cjk_face("ko") == 1);
    CHECK(cjk_face("zh") == 2);
    CHECK(cjk_face("zh-Hans") == 2);
    CHECK(cjk_face("zh-Hant") == 3);
    CHECK(cjk_face("zh-TW") == 3);
    CHECK(cjk_face("zh-HK") == 4);
    CHECK(cjk_face("yue") == 4);
    CHECK(cjk_face("fr") == 2);
}

TEST_CASE("a mark is set in the font of its base", "[text]")
{
    CHECK(families_of("ax") == Names{"NotoSans"});
    CHECK(families_of("ax\u20DD") == Names{"NotoSans", "NotoSansSymbols"});
}

TEST_CASE("a mark that no font has with its base is set in its own font", "[text]")
{
    CHECK(families_of("\u05D0\u0301") == Names{"NotoSansHebrew", "NotoSans"});
    CHECK_FALSE(lay_out("\u05D0\u0301").missing_glyphs);
}

TEST_CASE("symbols are found wherever Noto has them", "[text]")
{
    for (auto const* const text : {"♥", "→", "☎", "✓", "𝄞", "∀", "⠁", "⌛", "①"})
        CHECK_FALSE(lay_out(text).missing_glyphs);
}

TEST_CASE("a family without a bold face is set in its regular one", "[text]")
{
    CHECK(lay_out("ⴰ", "zgh", Weight::Bold).lines[0].glyphs[0].font == lay_out("ⴰ", "zgh").lines[0].glyphs[0].font);
    CHECK(lay_out("a", "fr", Weight::Bold).lines[0].glyphs[0].font != lay_out("a").lines[0].glyphs[0].font);
}

TEST_CASE("a character that no font has is shown as missing", "[text]")
{
    auto const layout = lay_out("a\U0010FFFDb");
    CHECK(layout.missing_glyphs);
    REQUIRE(layout.lines[0].glyphs.size() == 3);
    CHECK(layout.lines[0].glyphs[1].id == 0);
    CHECK(layout.lines[0].glyphs[1].advance > 0);
}

TEST_CASE("every family of the table is on the machine and draws a letter of its script", "[text]")
{
    auto& faces = noto().faces();
    for (std::size_t i = 0; i < families().size(); ++i) {
        CAPTURE(families()[i].file);
        CHECK(faces.find(static_cast<FamilyIndex>(i), Weight::Regular));
    }
}

TEST_CASE("fonts are opened when they are first needed", "[text]")
{
    Fonts const fonts(Fonts::default_folders(), {});
    Typesetter typesetter(fonts);
    auto const arabic = *noto().faces().find(*family_for(script("Arab"), "ar"), Weight::Regular);
    CHECK(fonts.faces().open_face(arabic) == nullptr);
    CHECK_FALSE(typesetter.lay_out({.text = "حق"}, {}, any_width).lines.empty());
    CHECK(fonts.faces().open_face(arabic) != nullptr);
    auto const japanese = *noto().faces().find(*family_for(script("Hani"), "fr"), Weight::Regular);
    CHECK(fonts.faces().open_face(japanese) == nullptr);
}

TEST_CASE("a machine without Noto Sans is told what to install", "[text]")
{
    std::string message;
    try {
        Fonts const none({"/nowhere"}, {});
    } catch (parvis::Error const& error) {
        message = error.what();
    }
    CHECK(message.find("install fonts-noto-core") != std::string::npos);
}

TEST_CASE("without a file of pictograms there are none, and nothing breaks", "[text]")
{
    CHECK(noto().glyph(noto().pictograms(), 'A') == 0);
    CHECK(noto().rasterize(noto().pictograms(), 1, 20, 0).coverage.empty());
}

TEST_CASE("a glyph's coverage moves right with its bin", "[text]")
{
    auto const glyph = lay_out("l").lines[0].glyphs[0];
    auto const centre = [&](int bin) {
        auto const bitmap = noto().rasterize(glyph.font, glyph.id, 20, bin);
        REQUIRE(bitmap.coverage.size() == static_cast<std::size_t>(bitmap.width * bitmap.height));
        double sum = 0;
        double weighted = 0;
        for (int y = 0; y < bitmap.height; ++y)
            for (int x = 0; x < bitmap.width; ++x) {
                auto const ink = bitmap.coverage[static_cast<std::size_t>(y * bitmap.width + x)];
                sum += ink;
                weighted += ink * (bitmap.left + x + 0.5);
            }
        return weighted / sum;
    };
    for (int bin = 1; bin < 4; ++bin)
        CHECK(centre(bin) - centre(0) == Approx(bin * 0.25).margin(0.1));
}

TEST_CASE("a letter stands on its baseline", "[text]")
{
    auto const glyph = lay_out("H").lines[0].glyphs[0];
    auto const bitmap = noto().rasterize(glyph.font, glyph.id, 100, 0);
    CHECK(bitmap.top + bitmap.height == Approx(0).margin(1));
    CHECK(bitmap.height == Approx(71.4).margin(1));
}
