// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The frames between the kiosk and its speech helper, as PROTOCOL.md beside this file describes them.
namespace parvis::voice {

struct Request {
    std::uint32_t id = 0;
    std::uint16_t pace = 100; ///< percent
    std::string voice;        ///< at most 255 bytes
    std::string text;
    friend bool operator==(Request const&, Request const&) = default;
};

struct Audio {
    std::uint32_t id = 0;
    std::uint32_t rate = 0;            ///< samples a second
    std::vector<std::int16_t> samples; ///< mono
    friend bool operator==(Audio const&, Audio const&) = default;
};
struct End {
    std::uint32_t id = 0;
    friend bool operator==(End const&, End const&) = default;
};
struct Refused {
    std::uint32_t id = 0;
    std::string reason;
    friend bool operator==(Refused const&, Refused const&) = default;
};
using Reply = std::variant<Audio, End, Refused>;

constexpr std::size_t longest_frame = 1 << 20;

/// A text too long for a frame is cut at a character.
std::string encode(Request const& request);
std::string encode(Reply const& reply);

/// Takes the first frame off `bytes`; nothing if it has not come whole. Throws Error if it is none.
std::optional<Request> take_request(std::string& bytes);
std::optional<Reply> take_reply(std::string& bytes);

}
