// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "voice/engine.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <csignal>
#include <fstream>
#include <thread>

using namespace parvis;
using namespace parvis::voice;
using namespace std::chrono_literals;
using Progress = Engine::Progress;

namespace {

constexpr auto longest_call = 25ms; // on a busy machine; the loop would be held up that long

/// What came of a request, and how long the longest call took.
struct Outcome {
    Progress progress = Progress::Nothing;
    std::uint32_t rate = 0;
    std::vector<std::int16_t> samples;
    std::chrono::nanoseconds longest{};
};

Outcome wait(Engine& engine, std::chrono::milliseconds patience = 20s)
{
    Outcome outcome;
    auto const deadline = now().instant + patience;
    while (now().instant < deadline) {
        auto const begin = now().instant;
        auto const news = engine.poll(begin);
        outcome.longest = std::max<std::chrono::nanoseconds>(outcome.longest, now().instant - begin);
        outcome.progress = news.progress;
        if (news.rate != 0) outcome.rate = news.rate;
        outcome.samples.insert(outcome.samples.end(), news.samples.begin(), news.samples.end());
        if (news.progress != Progress::Going) break;
        std::this_thread::sleep_for(2ms);
    }
    return outcome;
}

double seconds(Outcome const& outcome)
{
    return outcome.rate == 0 ? 0 : static_cast<double>(outcome.samples.size()) / outcome.rate;
}

/// A helper that is a shell script.
std::filesystem::path script(testing::TemporaryFolder const& folder, std::string const& body)
{
    auto const file = folder.path() / "helper";
    std::ofstream(file) << "#!/bin/sh\n" << body << "\n";
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return file;
}

constexpr auto sentence = "Demandez à une personne ici.";

}

TEST_CASE("the helper speaks, and slower when asked", "[voice]")
{
    Engine engine(PARVIS_VOICE);
    CHECK_FALSE(engine.process()); // it starts with the first request
    engine.say("fr", sentence, 100, now().instant);
    auto const usual = wait(engine);
    CHECK(usual.progress == Progress::Done);
    CHECK(seconds(usual) > 1);
    engine.say("fr", sentence, 65, now().instant);
    CHECK(seconds(wait(engine)) > seconds(usual) * 1.2);
    CHECK(engine.poll(now().instant).progress == Progress::Nothing);
}

TEST_CASE("a new request ends the one before", "[voice]")
{
    Engine engine(PARVIS_VOICE);
    std::string book;
    for (auto i = 0; i < 2000; ++i)
        book += std::string(sentence) + " ";
    engine.say("fr", book, 100, now().instant);
    while (engine.poll(now().instant).samples.empty())
        std::this_thread::sleep_for(1ms);
    engine.say("fr", "Oui.", 100, now().instant);
    auto const outcome = wait(engine);
    CHECK(outcome.progress == Progress::Done);
    CHECK(seconds(outcome) < 3);
}

TEST_CASE("a helper that is killed is started anew, and the text is said", "[voice]")
{
    Engine engine(PARVIS_VOICE);
    engine.say("fr", sentence, 100, now().instant);
    wait(engine);
    auto const first = engine.process();
    REQUIRE(first);
    ::kill(*first, SIGKILL);
    engine.say("fr", sentence, 100, now().instant);
    auto const outcome = wait(engine);
    CHECK(outcome.progress == Progress::Done);
    CHECK(outcome.longest < longest_call);
    CHECK(engine.process() != first);
}

TEST_CASE("a helper that hangs is started anew, and the loop does not wait for it", "[voice]")
{
    Engine engine(PARVIS_VOICE, 300ms);
    engine.say("fr", sentence, 100, now().instant);
    wait(engine);
    auto const first = engine.process();
    REQUIRE(first);
    ::kill(*first, SIGSTOP);
    engine.say("fr", sentence, 100, now().instant);
    auto const outcome = wait(engine);
    CHECK(outcome.progress == Progress::Done);
    CHECK(outcome.longest < longest_call);
    CHECK(engine.process() != first);
}

TEST_CASE("a helper that always dies is given up for this text, and tried again for the next", "[voice]")
{
    testing::TemporaryFolder const folder;
    Engine engine(script(folder, "echo x >> " + (folder.path() / "starts").string()));
    for (auto i = 0; i < 2; ++i) {
        engine.say("fr", sentence, 100, now().instant);
        CHECK(wait(engine).progress == Progress::Failed);
    }
    CHECK(std::filesystem::file_size(folder.path() / "starts") == 8);
}

TEST_CASE("a helper that talks nonsense, or is not there, is given up", "[voice]")
{
    testing::TemporaryFolder const folder;
    Engine babbling(script(folder, "echo hello"));
    babbling.say("fr", sentence, 100, now().instant);
    CHECK(wait(babbling).progress == Progress::Failed);
    Engine missing("/nonexistent/parvis-voice");
    missing.say("fr", sentence, 100, now().instant);
    CHECK(wait(missing).progress == Progress::Failed);
    CHECK(missing.poll(now().instant).progress == Progress::Nothing); // told once
}

TEST_CASE("a voice that does not exist is refused", "[voice]")
{
    Engine engine(PARVIS_VOICE);
    engine.say("tlh-nowhere", sentence, 100, now().instant);
    CHECK(wait(engine).progress == Progress::Failed);
    engine.say("fr", sentence, 100, now().instant);
    CHECK(wait(engine).progress == Progress::Done);
}
