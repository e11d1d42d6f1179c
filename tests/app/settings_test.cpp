// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <linux/input-event-codes.h>

using namespace parvis;
using namespace parvis::app;
using namespace std::chrono_literals;
using ui::KeyUse;

namespace {

struct Read {
    explicit Read(std::string_view text)
    {
        testing::TemporaryFolder const folder;
        settings = read_settings(folder.write("kiosk.toml", text), findings);
    }

    [[nodiscard]] std::optional<KeyUse> key(std::uint32_t code) const { return settings.keys.find({code, false}); }

    std::vector<content::Finding> findings;
    Settings settings;
};

}

TEST_CASE("where the settings are silent, keys are the usual ones", "[app]")
{
    Read const read("");
    CHECK(read.findings.empty());
    CHECK(read.settings.keys.uses == ui::usual_keys().uses);
    CHECK(read.settings.keys.same_key_rejection == 0ms);
}

TEST_CASE("a kiosk's keys are its own", "[app]")
{
    Read const read(R"([keys]
same_key_rejection = 0.25
next = ["f13", "tab"]
choose = ["183", "f14"])");
    // F13 is key 183: one of the two lists must lose it.
    REQUIRE(read.findings.size() == 1);
    CHECK(read.findings[0].line == 4);
    CHECK(read.key(KEY_F13) == KeyUse::Next);
    CHECK(read.key(KEY_F14) == KeyUse::Choose);
    CHECK_FALSE(read.key(KEY_ENTER));
    CHECK(read.key(KEY_DOWN) == KeyUse::Down);
    CHECK(read.settings.keys.same_key_rejection == 250ms);
}

TEST_CASE("mistakes in the settings are told with their line, and the usual stays", "[app]")
{
    Read const read(R"([keys]
same_key_rejection = 2
down = ["f77"]
chose = ["f13"])");
    REQUIRE(read.findings.size() == 3);
    CHECK(content::to_line(read.findings[0]).find("kiosk.toml:2") != std::string::npos);
    CHECK(read.findings[1].what == "there is no key \"f77\"");
    CHECK(read.findings[2].what_to_do == "did you mean `choose`?");
    CHECK(read.settings.keys.same_key_rejection == 0ms);
    CHECK(read.key(KEY_ENTER) == KeyUse::Choose);
}

TEST_CASE("settings that are missing or no TOML are told, and all is as usual", "[app]")
{
    Read const read("[keys");
    CHECK(read.findings.size() == 1);
    std::vector<content::Finding> findings;
    CHECK(read_settings("/nonexistent/kiosk.toml", findings).keys.uses == ui::usual_keys().uses);
    CHECK(findings.size() == 1);
}

TEST_CASE("the settings that are delivered say nothing wrong", "[app]")
{
    std::vector<content::Finding> findings;
    auto const settings = read_settings(std::filesystem::path(PARVIS_SOURCE_DIR) / "deploy/kiosk.toml", findings);
    CHECK(findings.empty());
    CHECK_FALSE(settings.crier);
}

TEST_CASE("a kiosk has its own screen, folder, sound and crier", "[app]")
{
    Read const read(R"(
profile = "bus-10"
lower_edge_mm = 820
data = "/var/lib/parvis"
[sound]
decibels = -3
headset_decibels = -9
headset = "/dev/input/event3"
[crier]
from = "09:30"
to = "24:00"
pause = 120
decibels = -12.5
)");
    CHECK(read.findings.empty());
    auto const& settings = read.settings;
    CHECK(settings.data == "/var/lib/parvis");
    REQUIRE(settings.profile);
    CHECK(settings.profile->name == "bus-10");
    CHECK(settings.lower_edge_mm == 820);
    CHECK(settings.volumes.loudspeaker == -3);
    CHECK(settings.volumes.headset == -9);
    CHECK(settings.headset == "/dev/input/event3");
    REQUIRE(settings.crier);
    CHECK(settings.crier->from == 9h + 30min);
    CHECK(settings.crier->to == 24h);
    CHECK(settings.crier->pause == 120s);
    CHECK(settings.crier->decibels == -12.5);
}

TEST_CASE("a mistake about screen, sound or crier is told with its line", "[app]")
{
    auto const complaint = [](std::string_view toml) {
        Read const read(toml);
        REQUIRE(read.findings.size() == 1);
        return std::to_string(read.findings[0].line) + ": " + read.findings[0].what;
    };
    CHECK(complaint("profile = \"hall-33\"") == "1: there is no profile \"hall-33\"");
    CHECK(complaint("lower_edge_mm = 1500") == "1: the screen cannot hang so");
    CHECK(complaint("[sound]\nheadset_decibels = 1") == "2: no possible volume");
    CHECK(complaint("[sound]\ndecibels = 6") == "2: no possible volume");
    CHECK(complaint("[crier]\nfrom = \"9:30\"\nto = \"18:00\"") == "2: no time of day");
    CHECK(complaint("[crier]\nfrom = \"09:30\"\nto = \"24:01\"") == "3: no time of day");
    CHECK(complaint("[crier]\nfrom = \"19:30\"\nto = \"18:00\"") == "3: it ends before it begins");
    CHECK(complaint("[crier]\nfrom = \"09:30\"\nto = \"18:00\"\npause = 1") == "4: no possible pause");
    CHECK(Read("[sound]\ndecibels = 6\nheadset = \"/dev/x\"").settings.headset == "/dev/x");
}
