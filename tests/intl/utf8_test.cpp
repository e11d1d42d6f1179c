// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/utf8.h"

#include "support/catch.h"

using namespace parvis::intl;

namespace {

std::u32string read(std::string_view text)
{
    std::u32string read;
    for (std::size_t at = 0; at < text.size();)
        read += next_code_point(text, at);
    return read;
}

std::u32string read_backwards(std::string_view text)
{
    std::u32string read;
    for (auto at = text.size(); at > 0;)
        read.insert(read.begin(), previous_code_point(text, at));
    return read;
}

}

TEST_CASE("code points of one to four bytes are read both ways", "[intl]")
{
    auto const* const text = "aé€\U0001F600";
    CHECK(read(text) == U"aé€\U0001F600");
    CHECK(read_backwards(text) == U"aé€\U0001F600");
}

TEST_CASE("each maximal part of an ill-formed sequence is one U+FFFD", "[intl]")
{
    CHECK(read("a\xE2\x82z") == U"a\uFFFDz");
    CHECK(read("\xC0\xAF") == U"\uFFFD\uFFFD");
    CHECK(read("\xED\xA0\x80") == U"\uFFFD\uFFFD\uFFFD");
    CHECK(read("\xF0\x9F") == U"\uFFFD");
    CHECK(read_backwards("a\xE2\x82z") == U"a\uFFFDz");
}
