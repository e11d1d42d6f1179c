// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/author.h"
#include "support/catch.h"

using namespace parvis;
using testing::Author;

namespace {

constexpr std::string_view png = "\x89PNG\r\n";

/// Where the page's picture of the kiosk is.
std::string picture_in(std::string const& page)
{
    auto const begin = page.find("/content/pictures/");
    REQUIRE(begin != std::string::npos);
    return page.substr(begin, page.find('"', begin) - begin);
}

http::Response finished(http::Response response)
{
    REQUIRE(response.finish);
    response.finish(response);
    return response;
}

}

TEST_CASE("a form names the kiosk's picture, which is drawn when it is asked for, beside all requests", "[editor]")
{
    Author author;
    auto const address = picture_in(author.browser.get("/content/pages/rsa").body);
    auto const asked = author.browser.get(address);
    CHECK(asked.body.empty());
    auto const drawn = finished(asked);
    CHECK(drawn.status == 200);
    CHECK(drawn.body.starts_with(png));
    CHECK(finished(author.browser.get(address)).body == drawn.body);
}

TEST_CASE("a picture shows what the form had when it was asked for", "[editor]")
{
    Author author;
    auto form = author.open("/content/places/bibliotheque-exemple");
    auto const draw = [&] {
        auto const answer = author.browser.post("/content/places/bibliotheque-exemple/picture", form.sent("_look"));
        return answer.body.substr(0, answer.body.find('\n'));
    };
    auto const before = draw();
    form.set("address", "1 rue des Livres, Nantes");
    auto const after = draw();
    CHECK(before != after);
    CHECK(finished(author.browser.get(before)).body != finished(author.browser.get(after)).body);
}

TEST_CASE("what cannot be drawn is said to be so, and is not kept by the browser", "[editor]")
{
    Author author;
    auto form = author.open("/content/places/bibliotheque-exemple");
    form.set("_look_language", "xx");
    auto const answer = author.browser.post("/content/places/bibliotheque-exemple/picture", form.sent("_look"));
    auto const drawn = finished(author.browser.get(answer.body.substr(0, answer.body.find('\n'))));
    CHECK(drawn.status == 422);
    CHECK(drawn.body.empty());
    CHECK(drawn.field("Cache-Control") == "no-store");
}

TEST_CASE("the oldest pictures are forgotten", "[editor]")
{
    Author author;
    auto const first = picture_in(author.browser.get("/content/pages/rsa").body);
    for (int i = 0; i < 64; ++i)
        author.browser.get("/content/pages/rsa");
    CHECK(author.browser.get(first).status == 404);
}
