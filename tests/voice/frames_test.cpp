// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "voice/frames.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::voice;

TEST_CASE("requests and replies come back as they were sent", "[voice]")
{
    Request const request{7, 80, "fr", "L’école est à 9 h."};
    auto bytes = encode(request);
    CHECK(take_request(bytes) == request);
    CHECK(bytes.empty());

    std::vector<Reply> const replies{Audio{7, 22050, {0, 1, -1, 32767, -32768}}, End{7}, Refused{8, "no voice"}};
    for (auto const& reply : replies)
        bytes += encode(reply);
    for (auto const& reply : replies)
        CHECK(take_reply(bytes) == reply);
}

TEST_CASE("a frame is as PROTOCOL.md says", "[voice]")
{
    CHECK(encode(Request{1, 100, "ar", "x"}) == std::string("\x0B\0\0\0S\1\0\0\0\x64\0\2arx", 15));
    CHECK(encode(Reply{End{258}}) == std::string("\5\0\0\0E\2\1\0\0", 9));
}

TEST_CASE("a frame that has not come whole waits for the rest", "[voice]")
{
    auto const whole = encode(Reply{Audio{1, 22050, {1, 2, 3}}});
    for (std::size_t size = 0; size < whole.size(); ++size) {
        auto part = whole.substr(0, size);
        CHECK_FALSE(take_reply(part));
        CHECK(part.size() == size);
    }
}

TEST_CASE("what is no frame is refused", "[voice]")
{
    auto const refused = [](std::string bytes) { CHECK_THROWS_AS(take_reply(bytes), Error); };
    refused(std::string("\0\0\0\0E", 5));
    refused("\xFF\xFF\xFF\xFF"
            "A");
    refused(std::string("\1\0\0\0Q", 5));
    refused(std::string("\3\0\0\0E\1\0", 7));
    refused(std::string("\x0A\0\0\0A\1\0\0\0\x22\x56\0\0\1", 14)); // half a sample
    refused(std::string("\x9\0\0\0A\1\0\0\0\1\0\0\0", 13));        // one sample a second
}

TEST_CASE("a text that is too long is cut between two characters", "[voice]")
{
    std::string text;
    while (text.size() < longest_frame)
        text += "ქ";
    auto bytes = encode(Request{1, 100, "ka", text});
    CHECK(bytes.size() <= longest_frame + 4);
    auto const request = take_request(bytes);
    REQUIRE(request);
    CHECK(request->text.size() % 3 == 0);
}
