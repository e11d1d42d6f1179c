// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/static_files.h"

#include "base/error.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace parvis::http;

TEST_CASE("a static file is sent once, and then only confirmed", "[http]")
{
    parvis::testing::TemporaryFolder const folder;
    folder.write("style.css", "body {}");
    StaticFiles files;
    files.add_folder(folder.path());

    auto const first = files.answer({}, "style.css");
    REQUIRE(first);
    CHECK(first->status == 200);
    CHECK(first->body == "body {}");
    CHECK(first->field("Content-Type") == "text/css; charset=utf-8");

    auto const tag = std::string(first->field("ETag"));
    auto const again = files.answer({.fields = {{"If-None-Match", tag}}}, "style.css");
    REQUIRE(again);
    CHECK(again->status == 304);
    CHECK(again->body.empty());
    CHECK(files.answer({.fields = {{"If-None-Match", "\"older\""}}}, "style.css")->status == 200);
}

TEST_CASE("no name leads out of the folder", "[http]")
{
    parvis::testing::TemporaryFolder const folder;
    folder.write("secret.css", "secret");
    folder.write("public/style.css", "body {}");
    StaticFiles files;
    files.add_folder(folder.path() / "public");
    for (auto const* const name : {"../secret.css", "..", "", "/etc/passwd", "./style.css"}) {
        CAPTURE(name);
        CHECK_FALSE(files.answer({}, name));
    }
}

TEST_CASE("a file of an unknown kind is refused at the start", "[http]")
{
    parvis::testing::TemporaryFolder const folder;
    StaticFiles files;
    CHECK_THROWS_AS(files.add("page.exe", folder.write("page.exe", "")), parvis::Error);
}
