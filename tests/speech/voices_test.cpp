// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "conformance/corpus.h"
#include "pack/pack.h"
#include "speech/wave.h"
#include "support/catch.h"
#include "voice/engine.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <map>
#include <thread>

using namespace parvis;
using namespace std::chrono_literals;
using testing::Sound;
using Progress = voice::Engine::Progress;

namespace {

/// A call that waits for a helper that hangs takes a second at least.
constexpr auto patience = 1s;
constexpr auto longest_call = 250ms;

struct Paragraph {
    std::string voice;
    std::string text;
};

/// The languages of the demonstration that have a voice.
std::map<std::string, std::string> voices()
{
    std::map<std::string, std::string> result;
    auto const pack = pack::Pack::open(PARVIS_DEMO_PACK);
    for (auto const& language : pack->languages())
        if (!language.voice.empty()) result.emplace(language.code, language.voice);
    return result;
}

/// `count` paragraphs of the Universal Declaration in those languages, spread over all of them.
std::vector<Paragraph> sample(std::size_t count)
{
    std::vector<Paragraph> all;
    auto const known = voices();
    for (auto const& translation : conformance::read_corpus(PARVIS_CORPUS))
        for (auto const& paragraph : translation.paragraphs)
            if (auto const voice = known.find(paragraph.language.substr(0, 2)); voice != known.end())
                all.push_back({voice->second, paragraph.text});
    std::vector<Paragraph> result;
    for (std::size_t i = 0; i < count; ++i)
        result.push_back(all.at(i * all.size() / count));
    return result;
}

struct Outcome {
    Progress progress = Progress::Nothing;
    Sound sound;
    std::chrono::nanoseconds longest{};
};

Outcome say(voice::Engine& engine, std::string const& voice, std::string const& text)
{
    Outcome outcome;
    engine.say(voice, text, 100, now().instant);
    do {
        auto const begin = now().instant;
        auto const news = engine.poll(begin);
        outcome.longest = std::max<std::chrono::nanoseconds>(outcome.longest, now().instant - begin);
        outcome.progress = news.progress;
        if (news.rate != 0) outcome.sound.rate = news.rate;
        outcome.sound.samples.insert(outcome.sound.samples.end(), news.samples.begin(), news.samples.end());
        if (news.progress == Progress::Going) std::this_thread::sleep_for(1ms);
    } while (outcome.progress == Progress::Going);
    return outcome;
}

/// Says them all to a helper that is killed or stopped now and then.
void torment(std::size_t count)
{
    voice::Engine engine(PARVIS_VOICE, patience);
    std::chrono::nanoseconds longest{};
    std::size_t number = 0;
    for (auto const& paragraph : sample(count)) {
        ++number;
        if (auto const process = engine.process(); process && number % 40 == 0)
            ::kill(*process, number % 80 == 0 ? SIGSTOP : SIGKILL);
        auto const outcome = say(engine, paragraph.voice, paragraph.text);
        longest = std::max(longest, outcome.longest);
        INFO(number << ", voice " << paragraph.voice << ": " << paragraph.text);
        REQUIRE(outcome.progress == Progress::Done);
        REQUIRE(outcome.sound.seconds() > 0.1);
    }
    CHECK(longest < longest_call);
}

}

TEST_CASE("every voice can be heard, and is neither faint nor distorted", "[speech]")
{
    auto const pack = pack::Pack::open(PARVIS_DEMO_PACK);
    voice::Engine engine(PARVIS_VOICE);
    CHECK(voices().size() >= 10);
    for (auto const& [language, voice] : voices()) {
        auto const& name = pack->language(language)->name;
        auto const sound = say(engine, voice, name + ". " + name + ".").sound;
        INFO(language << ": " << sound.seconds() << " s, " << sound.decibels() << " dB");
        CHECK(sound.seconds() > 0.6);
        CHECK(sound.seconds() < 10);
        CHECK(sound.decibels() > -30);
        auto const full = std::ranges::count_if(sound.samples, [](int sample) { return std::abs(sample) >= 32767; });
        CHECK(full * 1000 < static_cast<std::ptrdiff_t>(sound.samples.size()));
    }
}

TEST_CASE("paragraphs in all languages are said, though the helper is killed and stopped", "[speech]")
{
    torment(160);
}

TEST_CASE("two thousand paragraphs are said, though the helper is killed and stopped", "[.][long]")
{
    torment(2000);
}
