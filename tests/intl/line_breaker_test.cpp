// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/line_breaker.h"

#include "support/catch.h"

#include <string>

using namespace parvis::intl;

namespace {

/// The text with "|" where a line may end, and "||" where it must.
std::string broken(std::string text, std::string_view language)
{
    LineBreaker breaker;
    auto const& found = breaker.find(text, language);
    for (auto place = found.rbegin(); place != found.rend(); ++place)
        text.insert(place->at, place->kind == BreakOpportunity::Kind::Mandatory ? "||" : "|");
    return text;
}

}

TEST_CASE("lines may end behind spaces and hyphens", "[intl]")
{
    CHECK(broken("vos droits à Saint-Nazaire", "fr") == "vos |droits |à |Saint-|Nazaire");
}

TEST_CASE("lines must end behind a line feed", "[intl]")
{
    CHECK(broken("a\nb", "fr") == "a\n||b");
}

TEST_CASE("no line ends behind a no-break space", "[intl]")
{
    CHECK(broken("10\u00A0€ ici", "fr") == "10\u00A0€ |ici");
}

TEST_CASE("no Japanese line begins with a small kana", "[intl]")
{
    CHECK(broken("きょう", "ja") == "きょ|う");
}

TEST_CASE("Thai, Lao, Khmer and Burmese are broken by their dictionaries", "[intl]")
{
    CHECK(broken("ภาษาไทย", "th") == "ภาษา|ไทย");
    CHECK(broken("ພາສາລາວ", "lo") == "ພາສາ|ລາວ");
    CHECK(broken("ខ្ញុំស្រឡាញ់ភាសាខ្មែរ", "km") == "ខ្ញុំ|ស្រឡាញ់|ភាសាខ្មែរ");
    CHECK(broken("လူ့အခွင့်အရေးကြေညာစာတမ်း", "my") == "လူ့|အခွင့်အရေး|ကြေညာစာတမ်း");
}

TEST_CASE("a dictionary divides no words of another language in its script", "[intl]")
{
    CHECK(broken("ၵူႈၵေႃႉ ၸွမ်းလူၺ်ႈ", "shn") == "ၵူႈၵေႃႉ |ၸွမ်းလူၺ်ႈ");
    CHECK(broken("လူ့အခွင့်အရေး", "fr") == "လူ့|အခွင့်အရေး");
}

TEST_CASE("the end of a text is no place to break", "[intl]")
{
    CHECK(broken("", "fr").empty());
    CHECK(broken("a ", "fr") == "a ");
    CHECK(broken("a\n", "fr") == "a\n");
}
