// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/frames.h"

#include "base/error.h"

#include <string_view>

namespace parvis::voice {
namespace {

constexpr std::size_t head_size = 5; ///< length and letter

void put(std::string& bytes, std::uint32_t number, int size)
{
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>(number >> (8 * i));
}

/// Takes numbers and texts from a payload's front.
class Payload {
public:
    explicit Payload(std::string_view bytes) : m_bytes(bytes) {}

    std::uint32_t number(std::size_t size)
    {
        std::uint32_t value = 0;
        auto const bytes = text(size);
        for (std::size_t i = 0; i < size; ++i)
            value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])) << (8 * i);
        return value;
    }

    std::string_view text(std::size_t size)
    {
        if (size > m_bytes.size()) throw Error("a frame of the speech helper is too short");
        auto const front = m_bytes.substr(0, size);
        m_bytes.remove_prefix(size);
        return front;
    }

    std::string_view rest() { return text(m_bytes.size()); }

private:
    std::string_view m_bytes;
};

std::string frame(char letter, std::string const& payload)
{
    std::string bytes;
    put(bytes, static_cast<std::uint32_t>(payload.size() + 1), 4);
    return bytes + letter + payload;
}

/// As much of the text as `room` holds, without the half of a character at its end.
std::string_view cut(std::string_view text, std::size_t room)
{
    if (text.size() <= room) return text;
    while (room > 0 && (text[room] & 0xC0) == 0x80)
        --room;
    return text.substr(0, room);
}

struct EncodeReply {
    std::string operator()(Audio const& audio) const
    {
        std::string payload;
        payload.reserve(8 + audio.samples.size() * 2);
        put(payload, audio.id, 4);
        put(payload, audio.rate, 4);
        for (auto const sample : audio.samples)
            put(payload, static_cast<std::uint16_t>(sample), 2);
        return frame('A', payload);
    }
    std::string operator()(End const& end) const
    {
        std::string payload;
        put(payload, end.id, 4);
        return frame('E', payload);
    }
    std::string operator()(Refused const& refused) const
    {
        std::string payload;
        put(payload, refused.id, 4);
        return frame('X', payload.append(refused.reason));
    }
};

struct Frame {
    char letter;
    std::string payload;
};

std::optional<Frame> take_frame(std::string& bytes)
{
    if (bytes.size() < head_size) return std::nullopt;
    auto const length = Payload(bytes).number(4);
    if (length == 0 || length > longest_frame) throw Error("a frame of the speech helper has no possible length");
    if (bytes.size() < 4 + length) return std::nullopt;
    Frame frame{bytes[4], bytes.substr(head_size, length - 1)};
    bytes.erase(0, 4 + length);
    return frame;
}

Audio audio_of(Payload payload)
{
    Audio audio{.id = payload.number(4), .rate = payload.number(4), .samples = {}};
    if (audio.rate < 4000 || audio.rate > 192'000) throw Error("the speech helper sends audio of no usual rate");
    auto const bytes = payload.rest();
    if (bytes.size() % 2 != 0) throw Error("the speech helper sends half a sample");
    Payload samples(bytes);
    for (std::size_t i = 0; i < bytes.size(); i += 2)
        audio.samples.push_back(static_cast<std::int16_t>(samples.number(2)));
    return audio;
}

}

std::string encode(Request const& request)
{
    auto const voice = std::string_view(request.voice).substr(0, 255);
    std::string payload;
    put(payload, request.id, 4);
    put(payload, request.pace, 2);
    put(payload, static_cast<std::uint32_t>(voice.size()), 1);
    payload += voice;
    payload += cut(request.text, longest_frame - 1 - payload.size());
    return frame('S', payload);
}

std::string encode(Reply const& reply)
{
    return std::visit(EncodeReply{}, reply);
}

std::optional<Request> take_request(std::string& bytes)
{
    auto const frame = take_frame(bytes);
    if (!frame) return std::nullopt;
    if (frame->letter != 'S') throw Error("an unknown request to the speech helper");
    Payload payload(frame->payload);
    Request request;
    request.id = payload.number(4);
    request.pace = static_cast<std::uint16_t>(payload.number(2));
    request.voice = payload.text(payload.number(1));
    request.text = payload.rest();
    return request;
}

std::optional<Reply> take_reply(std::string& bytes)
{
    auto const frame = take_frame(bytes);
    if (!frame) return std::nullopt;
    Payload payload(frame->payload);
    switch (frame->letter) {
    case 'A':
        return audio_of(payload);
    case 'E':
        return End{payload.number(4)};
    case 'X': {
        auto const id = payload.number(4);
        return Refused{id, std::string(payload.rest())};
    }
    default:
        throw Error("an unknown frame from the speech helper");
    }
}

}
