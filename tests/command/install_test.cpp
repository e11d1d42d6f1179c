// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/run.h"

using namespace parvis;
using testing::parvis_command;

namespace {

/// Authors with a key, and a kiosk that trusts it.
struct Town {
    testing::Sources sources;
    std::string folder = sources.folder.path().string() + "/";
    std::string options = " --data " + folder + "data --keys " + folder + "keys --factory ''";

    Town()
    {
        sources.folder.write("keys/README", "the keys that this kiosk trusts");
        REQUIRE(parvis_command("keygen --no-passphrase --public " + folder + "keys/a.pub --secret " + folder + "a.key")
                    .exit_code == 0);
    }

    /// Builds a version, and signs it.
    [[nodiscard]] std::string pack(int version) const
    {
        auto file = folder + std::to_string(version) + ".pack";
        REQUIRE(parvis_command("build " + sources.site + " -o " + file + " --version " + std::to_string(version))
                    .exit_code == 0);
        REQUIRE(parvis_command("sign " + file + " --key " + folder + "a.key").exit_code == 0);
        return file;
    }

    [[nodiscard]] testing::Outcome packs() const
    {
        return parvis_command("packs --factory '' --data " + folder + "data");
    }
};

}

TEST_CASE("install says how far it is and what comes next, and packs lists what is there", "[command]")
{
    Town const town;
    CHECK(town.packs().output == "no pack is installed in " + town.folder + "data\n");
    auto const outcome = parvis_command("install " + town.pack(7) + town.options);
    INFO(outcome.output);
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.output.find("100 %\n") != std::string::npos);
    CHECK(outcome.output.find("ville version 7 is installed on trial") != std::string::npos);
    CHECK(town.packs().output == "trial     ville version 7, content of 2025-04-01, fr en ar\n");
}

TEST_CASE("install says why a pack is refused, and that nothing has changed", "[command]")
{
    Town const town;
    auto const file = town.pack(7);
    REQUIRE(parvis_command("install " + file + town.options).exit_code == 0);
    auto const before = town.packs().output;
    auto const outcome = parvis_command("install " + file + town.options);
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.output.find("parvis: " + file +
                              " is not installed, and nothing has changed: its version is 7, and this "
                              "kiosk has had 7: build it again with a higher version\n") != std::string::npos);
    CHECK(parvis_command("install /nowhere.pack" + town.options).output.find("there is no file /nowhere.pack") !=
          std::string::npos);
    CHECK(town.packs().output == before);
}
