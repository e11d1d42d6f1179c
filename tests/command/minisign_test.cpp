// SPDX-License-Identifier: GPL-3.0-or-later
// Both ways with Debian's minisign: what one program makes, the other uses.
#include "command/run.h"

using namespace parvis;
using testing::parvis_command;
using testing::shell;

namespace {

/// A folder with a signed pack's makings.
struct Desk {
    testing::Sources sources;
    std::string folder = sources.folder.path().string() + "/";

    Desk() { REQUIRE(parvis_command("build " + sources.site + " -o " + sources.pack + " --version 7").exit_code == 0); }

    /// "KEY.pub" and "KEY.key" in the options that `program` wants them.
    [[nodiscard]] std::string keys(std::string const& format, std::string const& name) const
    {
        auto text = format;
        text.replace(text.find("PUB"), 3, folder + name + ".pub");
        text.replace(text.find("SEC"), 3, folder + name + ".key");
        return text;
    }
    [[nodiscard]] testing::Outcome verify(std::string const& name) const
    {
        return parvis_command("verify " + sources.pack + " --key " + folder + name + ".pub");
    }
    [[nodiscard]] testing::Outcome minisign_verify(std::string const& name) const
    {
        return shell("minisign -V -p " + folder + name + ".pub -m " + sources.pack);
    }
};

}

TEST_CASE("minisign verifies what parvis signs with a key of its own", "[command]")
{
    Desk const desk;
    REQUIRE(parvis_command(desk.keys("keygen --no-passphrase --public PUB --secret SEC", "ours")).exit_code == 0);
    auto const made = parvis_command("sign " + desk.sources.pack + " --key " + desk.folder + "ours.key");
    INFO(made.output);
    REQUIRE(made.exit_code == 0);
    auto const outcome = desk.minisign_verify("ours");
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.output.find("Trusted comment: site:ville version:7 date:2025-04-01") != std::string::npos);
    CHECK(desk.verify("ours").exit_code == 0);

    // And our key signs in minisign's hands.
    REQUIRE(shell("minisign -S -s " + desk.folder + "ours.key -m " + desk.sources.pack + " -t theirs").exit_code == 0);
    CHECK(desk.verify("ours").output.find(": theirs\n") != std::string::npos);
}

TEST_CASE("minisign and parvis use each other's keys with a passphrase", "[command]")
{
    Desk const desk;
    REQUIRE(shell("printf 'horse\\n' | '" PARVIS_PROGRAM "' " + desk.keys("keygen --public PUB --secret SEC", "ours"))
                .exit_code == 0);
    CHECK(shell("printf 'horse\\n' | minisign -S -s " + desk.folder + "ours.key -m " + desk.sources.pack).exit_code ==
          0);
    CHECK(desk.verify("ours").exit_code == 0);

    REQUIRE(shell("printf 'horse\\nhorse\\n' | minisign -G " + desk.keys("-p PUB -s SEC", "theirs")).exit_code == 0);
    auto const sign = "'" PARVIS_PROGRAM "' sign " + desk.sources.pack + " --key " + desk.folder + "theirs.key";
    CHECK(shell("printf 'horse\\n' | " + sign).exit_code == 0);
    CHECK(desk.minisign_verify("theirs").exit_code == 0);
    auto const wrong = shell("printf 'donkey\\n' | " + sign);
    CHECK(wrong.exit_code == 1);
    CHECK(wrong.output.find("the passphrase is wrong") != std::string::npos);
    CHECK(shell(sign + " </dev/null").output.find("standard input has no line") != std::string::npos);
}

TEST_CASE("parvis verifies what minisign signs, in both forms", "[command]")
{
    Desk const desk;
    REQUIRE(shell("minisign -G -W " + desk.keys("-p PUB -s SEC", "theirs")).exit_code == 0);
    for (std::string const form : {"", "-l "}) {
        REQUIRE(shell("minisign -S " + form + "-s " + desk.folder + "theirs.key -m " + desk.sources.pack).exit_code ==
                0);
        CHECK(desk.verify("theirs").exit_code == 0);
    }
    CHECK(parvis_command("sign " + desk.sources.pack + " --key " + desk.folder + "theirs.key").exit_code == 0);
    CHECK(desk.minisign_verify("theirs").exit_code == 0);
}

TEST_CASE("verify says why a file is not to be trusted", "[command]")
{
    Desk const desk;
    REQUIRE(parvis_command(desk.keys("keygen --no-passphrase --public PUB --secret SEC", "ours")).exit_code == 0);
    CHECK(desk.verify("ours").output.find("there is no signature") != std::string::npos);
    REQUIRE(parvis_command("sign " + desk.sources.pack + " --key " + desk.folder + "ours.key").exit_code == 0);
    REQUIRE(shell("printf x >> " + desk.sources.pack).exit_code == 0);
    auto const outcome = desk.verify("ours");
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.output == "parvis: " + desk.sources.pack +
                                " is not to be trusted: the file or its signature was changed after signing; copy both "
                                "again\n");
}

TEST_CASE("keygen never writes over a key, and keeps the secret one from others", "[command]")
{
    Desk const desk;
    auto const keygen = desk.keys("keygen --no-passphrase --public PUB --secret SEC", "ours");
    REQUIRE(parvis_command(keygen).exit_code == 0);
    auto const secret = desk.folder + "ours.key";
    auto const before = read_file(secret);
    CHECK(parvis_command(keygen).output.find("is there already") != std::string::npos);
    CHECK(read_file(secret) == before);
    CHECK((std::filesystem::status(secret).permissions() & std::filesystem::perms::all) ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(shell("echo | '" PARVIS_PROGRAM "' " + desk.keys("keygen --public PUB --secret SEC", "empty"))
              .output.find("the passphrase is empty") != std::string::npos);
}

TEST_CASE("what is no pack is not signed", "[command]")
{
    Desk const desk;
    REQUIRE(parvis_command(desk.keys("keygen --no-passphrase --public PUB --secret SEC", "ours")).exit_code == 0);
    CHECK(parvis_command("sign " + desk.folder + "ours.pub --key " + desk.folder + "ours.key").exit_code == 1);
}

TEST_CASE("a passphrase is not shown on the terminal that it is typed on", "[command]")
{
    Desk const desk;
    auto const keygen = "'" PARVIS_PROGRAM "' " + desk.keys("keygen --public PUB --secret SEC", "typed");
    auto const outcome =
        shell("(sleep 1; echo horse; sleep 1; echo horse; sleep 1) | script -qec \"" + keygen + "\" /dev/null");
    INFO(outcome.output);
    CHECK(outcome.output.find("The same once more") != std::string::npos);
    CHECK(outcome.output.find("horse") == std::string::npos);
    CHECK(exists(std::filesystem::path(desk.folder + "typed.key")));
}
