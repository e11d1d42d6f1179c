// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/journey.h"

#include "image/paint.h"
#include "pictograms/font_file.h"
#include "screens/draw.h"
#include "support/catch.h"
#include "support/shell.h"
#include "support/temporary_folder.h"

#include <csignal>
#include <fstream>
#include <thread>

using namespace parvis;
using namespace parvis::e2e;
using namespace std::chrono_literals;

namespace {

std::filesystem::path const binaries = std::filesystem::path(PARVIS_BINARY_DIR) / "bin";
std::filesystem::path const kiosk = binaries / "parvis-kiosk";

/// A small screen is painted and compared faster.
Setting a_setting(std::string const& name)
{
    return {.kiosk = kiosk,
            .pack = PARVIS_DEMO_PACK,
            .profile = *ui::find_profile("bus-10"),
            .album = std::filesystem::path(PARVIS_BINARY_DIR) / "visits" / name,
            .times = {}};
}

/// The demonstration as a kiosk gets it: built with a version, signed, and installed.
class Installation {
public:
    Installation()
    {
        std::filesystem::create_directory(m_folder.path() / "keys");
        parvis("build '" PARVIS_SOURCE_DIR "/content/nantes' -o nantes.pack --version 7");
        parvis("keygen --public keys/a.pub --secret a.key --no-passphrase");
        parvis("sign nantes.pack --key a.key");
        parvis("install nantes.pack --data data --keys keys");
    }

    [[nodiscard]] Setting setting(std::string const& name) const
    {
        auto setting = a_setting(name);
        setting.pack = m_folder.path() / "nantes.pack";
        setting.data = m_folder.path() / "data";
        return setting;
    }

    [[nodiscard]] std::string packs() const { return parvis("packs --data data"); }

private:
    std::string parvis(std::string const& arguments) const
    {
        auto const outcome = testing::shell("cd '" + m_folder.path().string() + "' && '" +
                                            (binaries / "parvis").string() + "' " + arguments);
        INFO(outcome.output);
        REQUIRE(outcome.exit_code == 0);
        return outcome.output;
    }

    testing::TemporaryFolder m_folder;
};

bool says(ChildProcess& process, std::string const& words)
{
    return process.complaints().find(words) != std::string::npos;
}

std::filesystem::path damaged_pack()
{
    auto const file = std::filesystem::temp_directory_path() / "parvis-damaged.pack";
    std::ofstream(file) << "This is no pack.";
    return file;
}

}

TEST_CASE("a visit in French and in Arabic looks as the screens say, from the first touch to the last", "[e2e]")
{
    Player player(a_setting("languages"));
    for (auto const* language : {"fr", "ar"})
        CHECK_NOTHROW(play_journey(player, language));
}

TEST_CASE("a pack that was signed and installed is visited, and stays", "[e2e]")
{
    Installation const installation;
    CHECK(installation.packs().starts_with("trial     nantes version 7"));
    Player player(installation.setting("installed"));
    CHECK_NOTHROW(play_journey(player, "ar"));
    player.kiosk().send(SIGTERM);
    CHECK(player.kiosk().wait(5s) == 0);
    CHECK(installation.packs().starts_with("current   nantes version 7"));
}

TEST_CASE("a visitor who goes away is warned, and then forgotten", "[e2e]")
{
    auto setting = a_setting("idle");
    setting.times.idle = 3s;
    setting.times.warning = 4s;
    Player player(setting);
    player.tap(ui::Begin{}, "languages");
    player.tap(ui::ChooseLanguage{"ar"}, "home");
    player.wait_for_warning(10s, "warning");
    player.tap(ui::MoreTime{}, "home-again");
    player.wait_for_warning(10s, "warning-again");
    player.expect_first_screen(10s, "first-screen");
}

TEST_CASE("the first screen answers the finger", "[e2e]")
{
    Player player(a_setting("pressed"));
    auto const before = player.screen().screenshot();
    player.press(ui::Begin{}, "pressed");
    CHECK(largest_difference(before, player.screen().screenshot()) > 8);
}

TEST_CASE("a kiosk that is asked to end ends well", "[e2e]")
{
    Player player(a_setting("ending"));
    player.kiosk().send(SIGTERM);
    CHECK(player.kiosk().wait(5s) == 0);
}

TEST_CASE("a display that goes away ends the kiosk with a message that says what to do", "[e2e]")
{
    Player player(a_setting("unplugged"));
    player.screen().pull_the_plug();
    CHECK(player.kiosk().wait(5s) == 1);
    CHECK(says(player.kiosk(), "start the X server"));
}

TEST_CASE("without a display the kiosk says so and ends", "[e2e]")
{
    ChildProcess process({kiosk, "--pack", PARVIS_DEMO_PACK}, {{"DISPLAY", ""}});
    CHECK(process.wait(5s) == 1);
    CHECK(says(process, "there is no display"));
}

TEST_CASE("without fonts the kiosk names the package to install and ends", "[e2e]")
{
    VirtualScreen const screen({640, 480});
    ChildProcess process({kiosk, "--pack", PARVIS_DEMO_PACK, "--fonts", "/nonexistent"}, {{"DISPLAY", screen.name()}});
    CHECK(process.wait(5s) == 1);
    CHECK(says(process, "fonts-noto-core"));
}

TEST_CASE("a damaged pack shows back soon, and a message that says what to do", "[e2e]")
{
    auto const& profile = *ui::find_profile("bus-10");
    VirtualScreen const screen(profile.pixels);
    ChildProcess process({kiosk, "--pack", damaged_pack(), "--profile", profile.name}, {{"DISPLAY", screen.name()}});
    app::Stage stage(text::Fonts::default_folders(), pictograms::font_file(), profile);
    raster::Atlas atlas(stage.fonts);
    auto const expected = image::paint(screens::draw_back_soon(stage.fonts, stage.typesetter, stage.profile), atlas);

    auto const deadline = now().instant + 10s;
    while (largest_difference(screen.screenshot(), expected) > 4 && now().instant < deadline)
        std::this_thread::sleep_for(20ms);
    CHECK(largest_difference(screen.screenshot(), expected) <= 4);
    CHECK(says(process, "copy a whole pack to " + damaged_pack().string()));
    CHECK_FALSE(process.wait(0s));
}

TEST_CASE("an unknown language to begin with is refused, and the known ones are named", "[e2e]")
{
    VirtualScreen const screen({640, 480});
    ChildProcess process({kiosk, "--pack", PARVIS_DEMO_PACK, "--language", "tlh"}, {{"DISPLAY", screen.name()}});
    CHECK(process.wait(5s) == 1);
    CHECK(says(process, "\"tlh\""));
    CHECK(says(process, "fr, fr-simple"));
}

TEST_CASE("mistakes on the command line are explained", "[e2e]")
{
    ChildProcess process({kiosk, "--pack", "any.pack", "--profile", "hall-33"});
    CHECK(process.wait(5s) == 2);
    CHECK(says(process, "hall-32, desk-21, bus-10, wall-43"));
}
