// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/error.h"
#include "base/files.h"
#include "pack/pack.h"
#include "programs/parvis/commands.h"
#include "voice/engine.h"

#include <thread>

namespace parvis::commands {
namespace {

constexpr char const* description = "Says a text as the kiosk's synthetic voice does, into a sound file.";

constexpr char const* footer = R"(Examples:
  parvis say --lang ar "أهلاً وسهلاً" -o welcome.wav
  parvis say --lang ka --pack nantes.pack --pace 80 "გამარჯობა" -o hello.wav

With a pack the voice is the one that its languages.toml names; without, the one that has the language's name.)";

struct Choice {
    std::string language = "fr";
    std::string pack;
    int pace = 100;
    std::string text;
    std::string output;
};

std::string voice_of(Choice const& choice)
{
    if (choice.pack.empty()) return choice.language;
    auto const pack = pack::Pack::open(choice.pack);
    auto const* language = pack->language(choice.language);
    if (language == nullptr) throw Error("the pack has no language \"" + choice.language + "\"");
    if (language->voice.empty())
        throw Error("languages.toml names no voice for \"" + choice.language + "\": it is heard from recordings only");
    return language->voice;
}

struct Speech {
    std::uint32_t rate = 0;
    std::vector<std::int16_t> samples;
};

Speech synthesize(Choice const& choice)
{
    using Progress = voice::Engine::Progress;
    voice::Engine engine(std::filesystem::read_symlink("/proc/self/exe").parent_path() / "parvis-voice");
    engine.say(voice_of(choice), choice.text, choice.pace, now().instant);
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

/// A RIFF WAVE file: mono, 16 bits.
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

void add_say(CLI::App& app)
{
    auto const choice = std::make_shared<Choice>();
    auto* const command = app.add_subcommand("say", description);
    command->footer(footer);
    command->add_option("text", choice->text, "What is said")->required()->type_name("TEXT");
    command->add_option("--lang", choice->language, "The language, such as ar")->type_name("CODE");
    command->add_option("--pack", choice->pack, "Use the voices of this pack")->type_name("FILE");
    command->add_option("--pace", choice->pace, "In percent of the usual one")->check(CLI::Range(50, 200));
    command->add_option("-o,--output", choice->output, "The sound file (WAV)")->required()->type_name("FILE");
    command->callback([choice] { write_file(choice->output, wave_file(synthesize(*choice))); });
}

}
