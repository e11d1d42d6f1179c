// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/parvis/speech.h"

#include "base/clock.h"
#include "base/error.h"
#include "voice/engine.h"

#include <thread>

namespace parvis::commands {

Speech synthesize(std::string const& voice, std::string const& text, int pace)
{
    using Progress = voice::Engine::Progress;
    voice::Engine engine(std::filesystem::read_symlink("/proc/self/exe").parent_path() / "parvis-voice");
    engine.say(voice, text, pace, now().instant);
    Speech speech;
    for (;;) {
        auto const news = engine.poll(now().instant);
        if (news.rate != 0) speech.rate = news.rate;
        speech.samples.insert(speech.samples.end(), news.samples.begin(), news.samples.end());
        if (news.progress == Progress::Done) return speech;
        if (news.progress == Progress::Failed) throw Error("the speech helper could not say it");
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

std::string wave_file(Speech const& speech)
{
    std::string bytes;
    auto const put = [&bytes](std::uint32_t number, int size) {
        for (int i = 0; i < size; ++i)
            bytes += static_cast<char>(number >> (8 * i));
    };
    auto const size = static_cast<std::uint32_t>(speech.samples.size() * 2);
    bytes += "RIFF";
    put(36 + size, 4);
    bytes += "WAVEfmt ";
    put(16, 4); // of this part
    put(1, 2);  // PCM
    put(1, 2);  // channel
    put(speech.rate, 4);
    put(speech.rate * 2, 4); // bytes a second
    put(2, 2);               // bytes a sample
    put(16, 2);              // bits a sample
    bytes += "data";
    put(size, 4);
    for (auto const sample : speech.samples)
        put(static_cast<std::uint16_t>(sample), 2);
    return bytes;
}

}
