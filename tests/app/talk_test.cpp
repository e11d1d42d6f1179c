// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host.h"
#include "made_up_show.h"
#include "made_up_speech.h"

#include "support/catch.h"

#include <linux/input-event-codes.h>

using namespace parvis;
using namespace parvis::app;
using namespace std::chrono_literals;

namespace {

/// Monday noon.
Now at(std::chrono::seconds time)
{
    return {Instant{} + time, std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + 12h + time};
}

/// A kiosk whose voice is made up, with somebody before it who touches the whole screen.
struct Kiosk {
    explicit Kiosk(std::optional<Crier> crier = {}, Volumes volumes = {})
    {
        host.speak_with(speech, crier, volumes);
        go_on(0s);
    }

    void go_on(std::chrono::seconds time)
    {
        host.pass_time(at(time));
        host.refresh(at(time));
        host.speak(at(time));
    }

    void press(std::chrono::seconds time) { host.feel({1, ui::ContactPhase::Down, {50, 50}}, at(time)); }
    void lift(std::chrono::seconds time)
    {
        host.feel({1, ui::ContactPhase::Up, {50, 50}}, at(time));
        go_on(time);
    }
    void tap(std::chrono::seconds time)
    {
        press(time);
        lift(time);
    }

    void strike(std::uint32_t code, std::chrono::seconds time)
    {
        host.feel(ui::Key{code, true}, at(time));
        host.feel(ui::Key{code, false}, at(time));
        go_on(time);
    }

    MadeUpShows shows;
    MadeUpSpeech speech;
    Host host{shows, {}, 30, at(0s)};
};

}

TEST_CASE("whoever chooses a language is greeted, and the next touch ends the greeting at once", "[app]")
{
    Kiosk kiosk;
    kiosk.tap(1s); // begin
    CHECK(kiosk.speech.words().empty());
    kiosk.tap(2s); // Arabic
    CHECK(kiosk.speech.words() == "welcome");
    CHECK(kiosk.host.is_speaking());
    kiosk.press(3s);
    CHECK(kiosk.speech.words().empty());
}

TEST_CASE("the light follows the voice, and goes out when all has been said", "[app]")
{
    Kiosk kiosk;
    kiosk.host.move_headset(true, at(1s));
    kiosk.go_on(1s);
    CHECK(kiosk.speech.words() == "first of languages");
    kiosk.go_on(2s);
    CHECK(kiosk.host.list().nodes.at(0).name == "languages, lit 0");
    kiosk.speech.go_on();
    kiosk.go_on(3s);
    CHECK(kiosk.host.list().nodes.at(0).name == "languages, lit 1");
    kiosk.speech.go_on();
    kiosk.go_on(4s);
    CHECK(kiosk.host.list().nodes.at(0).name == "languages");
    CHECK_FALSE(kiosk.host.is_speaking());
}

TEST_CASE("the crier calls between its hours, not more often than it may, and at its own volume", "[app]")
{
    auto const calls = [](Crier const& crier) {
        Kiosk kiosk(crier);
        auto count = 0;
        for (auto time = 1s; time < 10min; time += 1s) {
            kiosk.go_on(time);
            if (kiosk.speech.words().empty()) continue;
            CHECK(kiosk.speech.decibels == crier.decibels);
            ++count;
            kiosk.speech.go_on();
        }
        return count;
    };
    CHECK(calls({.from = 9h, .to = 18h, .pause = 60s, .decibels = -9}) == 10);
    CHECK(calls({.from = 9h, .to = 18h, .pause = 300s}) == 2);
    CHECK(calls({.from = 13h, .to = 18h}) == 0);
    CHECK(calls({.from = 9h, .to = 12h}) == 0);
}

TEST_CASE("without a crier the first screen is silent, and the sound card is left alone", "[app]")
{
    Kiosk kiosk;
    for (auto time = 1s; time < 10min; time += 5s)
        kiosk.go_on(time);
    CHECK(kiosk.speech.words().empty());
    CHECK(kiosk.speech.requests == 0);
}

TEST_CASE("after the crier a visitor hears the usual volume", "[app]")
{
    Kiosk kiosk(Crier{.from = 0h, .to = 24h, .pause = 15s, .decibels = -30});
    kiosk.go_on(15s);
    CHECK(kiosk.speech.decibels == -30);
    kiosk.tap(16s);
    kiosk.tap(17s);
    CHECK(kiosk.speech.words() == "welcome");
    CHECK(kiosk.speech.decibels == -6);
}

TEST_CASE("a keypad's keys tell that a headset was plugged in, which has a volume of its own", "[app]")
{
    Kiosk kiosk({}, {.loudspeaker = -3, .headset = -12});
    kiosk.strike(KEY_F15, 1s);
    CHECK(kiosk.speech.words() == "first of languages");
    CHECK(kiosk.speech.decibels == -12 - 6);
    kiosk.strike(KEY_VOLUMEUP, 2s);
    CHECK(kiosk.speech.decibels == -12);
    kiosk.strike(KEY_F16, 3s);
    CHECK(kiosk.speech.decibels == -3 - 6);
    kiosk.go_on(2min);
    CHECK(kiosk.host.list().nodes.at(0).name == "attract");
}
