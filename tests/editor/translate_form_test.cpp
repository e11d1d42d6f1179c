// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/author.h"
#include "http/form.h"
#include "support/catch.h"

#include <regex>

using namespace parvis;
using namespace parvis::testing;

namespace {

constexpr char const* form = "/content/translate/ar/ame";

/// Sends the form with another text in its first block.
http::Response translate(Author& author, std::string const& text)
{
    auto const page = author.browser.get(form).body;
    std::smatch seen;
    REQUIRE(std::regex_search(page, seen, std::regex(R"re(name="seen-([^"]+)" value="([^"]*)")re")));
    auto const key = seen[1].str();
    return author.browser.post(form, "action=save&form_token=" + author.browser.hidden("form_token") + "&keys=" + key +
                                         "&seen-" + key + "=" + http::percent_encoded(unescaped(seen[2])) + "&text-" +
                                         key + "=" + http::percent_encoded(text));
}

}

TEST_CASE("a value typed into a translation is refused with what to do, and kept in the form", "[editor]")
{
    Author author;
    auto const before = author.text("translations/ar.po");
    for (auto const* const text : {"اتصل بالرقم 02 40 00 00 00", "أكثر من 847 €", "https://example.org/"}) {
        auto const answer = translate(author, text);
        CAPTURE(text);
        CHECK(answer.status == 422);
        CHECK(shows(answer, "prenez-le dans les boutons"));
        CHECK(shows(answer, text));
        CHECK(author.text("translations/ar.po") == before);
    }
    CHECK(is_saved(translate(author, "العلاج بلا أوراق")));
    CHECK(author.text("translations/ar.po").find("العلاج بلا أوراق") != std::string::npos);
}
