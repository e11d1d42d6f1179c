// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/player.h"
#include "pictograms/font_file.h"
#include "speech/wave.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <SFML/Audio/OutputSoundFile.hpp>
#include <cmath>
#include <numbers>
#include <stdlib.h>
#include <thread>

using namespace parvis;
using namespace parvis::e2e;
using namespace std::chrono_literals;
using parvis::testing::read_wave;
using parvis::testing::Sound;

namespace {

/// The real kiosk, whose sound card is a file.
class Hall {
public:
    explicit Hall(std::filesystem::path const& pack = PARVIS_DEMO_PACK) : m_player((prepare(), setting(pack))) {}

    Player& player() { return m_player; }

    /// Waits, and hears what sounded meanwhile.
    Sound listen(std::chrono::milliseconds span)
    {
        auto const begin = heard().seconds();
        std::this_thread::sleep_for(span);
        return heard().between(begin, 1e9);
    }

    [[nodiscard]] Sound heard() const { return exists(m_wave) ? read_wave(m_wave) : Sound{}; }

    /// Puts a finger on the target without asking what comes: the light of the voice wanders.
    void touch(ui::Action const& action)
    {
        m_player.screen().press(middle_of(action));
        std::this_thread::sleep_for(60ms);
        m_player.screen().release();
        std::this_thread::sleep_for(150ms);
    }

    [[nodiscard]] ui::Point middle_of(ui::Action const& action)
    {
        for (auto const& node : m_show.draw(state, m_show.local_time(std::chrono::system_clock::now())).nodes)
            if (node.action == action) return {node.rect.x + node.rect.width / 2, node.rect.y + node.rect.height / 2};
        throw std::runtime_error("no target " + ui::describe(action));
    }

    screens::State state; ///< for `touch`: what the kiosk shows

private:
    void prepare() const
    {
        m_folder.write("alsoft.conf", "[general]\ndrivers = wave\nchannels = mono\nsample-type = int16\n"
                                      "frequency = 22050\nperiod_size = 256\n[wave]\nfile = " +
                                          m_wave.string() + "\n");
        ::setenv("ALSOFT_CONF", (m_folder.path() / "alsoft.conf").c_str(), 1);
    }

    static Setting setting(std::filesystem::path const& pack)
    {
        return {.kiosk = std::filesystem::path(PARVIS_BINARY_DIR) / "bin/parvis-kiosk",
                .pack = pack,
                .profile = *ui::find_profile("bus-10"),
                .album = std::filesystem::path(PARVIS_BINARY_DIR) / "visits/speech",
                .times = {}};
    }

    testing::TemporaryFolder m_folder;
    std::filesystem::path m_wave = m_folder.path() / "heard.wav";
    Player m_player;
    app::Stage m_stage{text::Fonts::default_folders(), pictograms::font_file(), *ui::find_profile("bus-10")};
    app::PackShow m_show{PARVIS_DEMO_PACK, m_stage};
};

constexpr double nothing = -60; ///< decibels

/// A second and a half of one note, in Ogg Vorbis.
void write_note(std::filesystem::path const& file, double hertz)
{
    constexpr int rate = 22050;
    std::vector<sf::Int16> samples;
    for (int i = 0; i < rate * 3 / 2; ++i)
        samples.push_back(static_cast<sf::Int16>(8000 * std::sin(2 * std::numbers::pi * hertz * i / rate)));
    std::filesystem::create_directories(file.parent_path());
    sf::OutputSoundFile note;
    REQUIRE(note.openFromFile(file, rate, 1));
    note.write(samples.data(), samples.size());
}

}

TEST_CASE("the loudspeaker on a language's tile is heard, and the next touch silences it within 200 ms", "[speech]")
{
    Hall hall;
    hall.player().tap(ui::Begin{}, "languages");
    hall.player().tap(ui::HearLanguage{"fr"}, "hear");
    CHECK(hall.listen(800ms).decibels() > -40);

    hall.state.route.screen = ui::Screen::Languages;
    auto const before = hall.heard().seconds();
    hall.player().screen().press(hall.middle_of(ui::GoHome{}));
    std::this_thread::sleep_for(900ms);
    auto const after = hall.heard().between(before, 1e9);
    INFO("still heard for " << after.last_heard() << " s");
    CHECK(after.last_heard() < 0.2);
    CHECK(after.seconds() > 0.5);
}

TEST_CASE("the volume's steps lie 18 dB apart, from the softest to the loudest", "[speech]")
{
    Hall hall;
    hall.player().tap(ui::Begin{}, "languages");
    hall.state.route.screen = ui::Screen::Languages;
    std::vector<double> levels;
    for (auto step = ui::usual_volume; step >= 0; --step) {
        hall.touch(ui::HearLanguage{"fr"});
        levels.push_back(hall.listen(1500ms).decibels());
        if (step == 0) break;
        hall.touch(ui::Listen{});
        hall.state.speech = screens::Speech{};
        hall.touch(ui::ChangeVolume{-1});
        hall.touch(ui::Listen{});
        hall.state.speech.reset();
    }
    hall.touch(ui::Listen{});
    hall.state.speech = screens::Speech{};
    for (auto step = 1; step < ui::volume_steps; ++step)
        hall.touch(ui::ChangeVolume{1});
    hall.touch(ui::Listen{});
    hall.state.speech.reset();
    hall.touch(ui::HearLanguage{"fr"});
    levels.insert(levels.begin(), hall.listen(1500ms).decibels());
    REQUIRE(levels.size() == ui::volume_steps);
    for (auto i = std::size_t{0}; i + 1 < levels.size(); ++i) {
        INFO("step " << i << ": " << levels[i] << " dB, and " << levels[i + 1] << " dB");
        CHECK(levels[i] - levels[i + 1] == Approx(6).margin(1.5));
    }
    CHECK(levels.front() - levels.back() >= 17.5);
    CHECK(levels.back() > nothing);
}

TEST_CASE("a recording that is dropped into the content is heard after a build", "[speech]")
{
    constexpr double hertz = 440;
    testing::TemporaryFolder const folder;
    auto const content = folder.path() / "nantes";
    std::filesystem::copy(std::filesystem::path(PARVIS_SOURCE_DIR) / "content/nantes", content,
                          std::filesystem::copy_options::recursive);
    write_note(content / "clips/fr/ui.attract.welcome.ogg", hertz);
    auto const pack = folder.path() / "nantes.pack";
    auto const parvis = std::filesystem::path(PARVIS_BINARY_DIR) / "bin/parvis";
    auto const locales = std::filesystem::path(PARVIS_SOURCE_DIR) / "locales";
    REQUIRE(ChildProcess({parvis, "build", content, "--locales", locales, "-o", pack}).wait(60s) == 0);

    Hall hall(pack);
    hall.player().tap(ui::Begin{}, "languages");
    hall.player().tap(ui::HearLanguage{"fr"}, "hear");
    hall.listen(3500ms);
    auto const heard = hall.heard();
    auto loudest = 0.0;
    for (auto begin = 0.0; begin + 0.5 < heard.seconds(); begin += 0.25)
        loudest = std::max(loudest, heard.between(begin, begin + 0.5).share_at(hertz));
    CHECK(loudest > 0.9);
}
