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
