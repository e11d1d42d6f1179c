// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "espeak/synthesizer.h"
#include "voice/frames.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <poll.h>
#include <string_view>
#include <unistd.h>

namespace {

using namespace parvis;

/// Blocks until all is written. The kiosk is gone if it cannot be.
void write_all(std::string_view bytes)
{
    while (!bytes.empty()) {
        auto const count = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) std::exit(EXIT_SUCCESS);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

/// A new request, or the end.
bool something_comes()
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return ::poll(&input, 1, 0) != 0;
}

void answer(espeak::Synthesizer const& synthesizer, voice::Request const& request)
{
    auto interrupted = false;
    try {
        synthesizer.speak(request.voice, request.text, request.pace, [&](std::span<std::int16_t const> samples) {
            interrupted = something_comes();
            if (!interrupted)
                write_all(encode(voice::Audio{request.id, synthesizer.rate(), {samples.begin(), samples.end()}}));
            return !interrupted;
        });
        if (!interrupted) write_all(encode(voice::End{request.id}));
    } catch (Error const& error) {
        write_all(encode(voice::Refused{request.id, describe(error)}));
    }
}

/// Requests, one after the other, until the input ends.
void serve()
{
    espeak::Synthesizer const synthesizer;
    std::string received;
    std::array<char, 65536> buffer{};
    for (;;) {
        auto const count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return;
        received.append(buffer.data(), static_cast<std::size_t>(count));
        // Of several that wait, only the last is still wanted.
        std::optional<voice::Request> wanted;
        while (auto request = voice::take_request(received))
            wanted = std::move(request);
        if (wanted) answer(synthesizer, *wanted);
    }
}

}

/// The speech helper: kiosk/voice/PROTOCOL.md says what it reads and writes.
int main()
{
    try {
        serve();
        return EXIT_SUCCESS;
    } catch (std::exception const& error) {
        std::fprintf(stderr, "parvis-voice: %s\n", describe(error).c_str());
        return EXIT_FAILURE;
    }
}
