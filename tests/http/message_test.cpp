// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/message.h"

#include "support/catch.h"

using namespace parvis::http;

TEST_CASE("a header line is found whatever its case", "[http]")
{
    Request const request{.fields = {{"oRiGiN", "http://localhost"}}};
    CHECK(request.field("Origin") == "http://localhost");
    CHECK(request.field("Referer").empty());
}

TEST_CASE("a cookie is found among others by its whole name", "[http]")
{
    Request const request{.fields = {{"Cookie", "xsession=wrong; session=right; session2=wrong;;=; empty="}}};
    CHECK(request.cookie("session") == "right");
    CHECK(request.cookie("empty").empty());
    CHECK(request.cookie("ession").empty());
}

TEST_CASE("setting a header line replaces the earlier one", "[http]")
{
    auto response = html("<p>");
    response.set("content-type", "text/css");
    CHECK(response.field("Content-Type") == "text/css");
    CHECK(response.fields.size() == 1);
}
