// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/templates.h"

#include "base/error.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace parvis;
using namespace parvis::office;

TEST_CASE("a template with a mistake is refused with its file", "[office]")
{
    testing::TemporaryFolder const folder;
    auto const file = folder.write("broken.html", "{{#open}}");
    try {
        Templates const templates({folder.path()});
        FAIL("the template was accepted");
    } catch (Error const& error) {
        CHECK(std::string(error.what()).find(file.string()) == 0);
    }
}

TEST_CASE("a template contains others, and escapes what it is filled with", "[office]")
{
    testing::TemporaryFolder const folder;
    folder.write("page.html", "<p>{{> _part}}{{{raw}}}</p>");
    folder.write("_part.html", "{{name}}");
    Templates const templates({folder.path()});
    View view;
    view.set("name", "<&\"'>");
    view.set("raw", "<b>");
    CHECK(templates.render("page", view) == "<p>&lt;&amp;&quot;&apos;&gt;<b></p>");
    CHECK_THROWS_AS(templates.render("absent", view), Error);
}

TEST_CASE("two templates of one name are refused", "[office]")
{
    testing::TemporaryFolder const first;
    testing::TemporaryFolder const second;
    first.write("page.html", "one");
    second.write("page.html", "two");
    CHECK_THROWS_AS(Templates({first.path(), second.path()}), Error);
}
