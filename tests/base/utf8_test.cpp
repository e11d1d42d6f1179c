// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include "support/catch.h"

using namespace parvis;

TEST_CASE("text of every length of sequence is UTF-8", "[base]")
{
    CHECK_FALSE(first_bad_utf8(""));
    CHECK_FALSE(first_bad_utf8("a\u00E9\u0639\u1200\U0001F600\U0010FFFF"));
    CHECK(count_code_points("a\u00E9\u0639\u1200\U0001F600") == 5);
}

TEST_CASE("bytes that are not UTF-8 are found where they stand", "[base]")
{
    for (auto const* const bad : {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80",
                                  "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xC3", "\xE1\x88", "\xE1\x88z", "\xFF"})
        CHECK(first_bad_utf8("ab" + std::string(bad)) == 2);
}
