// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/form.h"

#include "support/catch.h"

using namespace parvis::http;

TEST_CASE("a form's fields are decoded", "[http]")
{
    auto const form = Form::parse("name=Am%C3%A9lie+B&password=a%26b%3D%2B&empty=&bare&&name=second");
    REQUIRE(form);
    CHECK(form->value("name") == "Amélie B");
    CHECK(form->value("password") == "a&b=+");
    CHECK(form->value("empty").empty());
    CHECK(form->value("bare").empty());
    CHECK(form->value("unknown").empty());
}

TEST_CASE("what turns the direction of text is dropped from a form, and marks of direction stay", "[http]")
{
    auto const form = Form::parse("a=%E2%80%AEabc%E2%80%AC%E2%81%A6d%E2%81%A9&%E2%80%AAb=%E2%80%8F%E2%80%AF%E2%81%A5");
    REQUIRE(form);
    CHECK(form->value("a") == "abcd");
    CHECK(form->value("b") == "\u200F\u202F\u2065");
}

TEST_CASE("a malformed form is refused whole", "[http]")
{
    for (auto const* const text :
         {"a=%", "a=%4", "a=%zz", "a=%C3", "a=%00", "a=%1B", "%ED%A0%80=surrogate", "a=\xff"}) {
        CAPTURE(text);
        CHECK_FALSE(Form::parse(text));
    }
}

TEST_CASE("a form with more fields than any page has is refused", "[http]")
{
    std::string fields;
    for (int i = 0; i < 1000; ++i)
        fields += "a=1&";
    CHECK(Form::parse(fields));
    CHECK_FALSE(Form::parse(fields + "a=1"));
}

TEST_CASE("what is encoded for an address decodes to itself", "[http]")
{
    std::string const text = "école & café/?=%+~";
    CHECK(percent_encoded(text) == "%C3%A9cole%20%26%20caf%C3%A9%2F%3F%3D%25%2B~");
    CHECK(percent_decoded(percent_encoded(text)) == text);
}

TEST_CASE("a malformed query has no fields", "[http]")
{
    CHECK(query_of({.query = "period=%zz"}).value("period").empty());
    CHECK(query_of({.query = "period=2026"}).value("period") == "2026");
}
