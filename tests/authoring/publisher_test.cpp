// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/publisher.h"

#include "pack/pack.h"
#include "store/install.h"
#include "support/catch.h"
#include "support/small_site.h"

#include <filesystem>

using namespace parvis;
using namespace parvis::authoring;

namespace {

constexpr auto passphrase = "une longue phrase";

struct Desk {
    explicit Desk(int known_version = 0) : at_least(known_version)
    {
        write_small_site(site);
        std::filesystem::create_directories(kiosks);
        std::filesystem::create_directories(data);
    }

    std::string publish(std::optional<crypto::SecretKey> const& key)
    {
        Workspace workspace(site.path());
        Versions versions(data / "version", workspace.git(), at_least);
        Publisher publisher(workspace, versions, {data, std::string(PARVIS_SOURCE_DIR) + "/locales", kiosks});
        auto name = publisher.make(*key);
        publisher.give_to_kiosks(name);
        return name;
    }

    int at_least;
    testing::TemporaryFolder site;
    testing::TemporaryFolder office;
    std::filesystem::path data = office.path() / "data";
    std::filesystem::path kiosks = office.path() / "kiosks";
};

}

TEST_CASE("what is published is a pack that kiosks with the site's key install", "[publisher]")
{
    Desk desk;
    SigningKey key(desk.data);
    CHECK(!key.exists());
    key.make(passphrase);
    CHECK(!key.unlock("une autre phrase"));
    auto const unlocked = key.unlock(passphrase);
    REQUIRE(unlocked);
    CHECK(read_file(desk.data / "signing.key").find("untrusted comment:") == 0);
    CHECK((std::filesystem::status(desk.data / "signing.key").permissions() & std::filesystem::perms(0077)) ==
          std::filesystem::perms::none);

    CHECK(desk.publish(unlocked) == "ville-0001.pack");
    desk.site.write("themes.toml", read_file(desk.site.path() / "themes.toml") + "\n# à la main\n");
    CHECK(desk.publish(unlocked) == "ville-0002.pack");

    testing::TemporaryFolder const kiosk;
    kiosk.write("keys/site.pub", key.public_half());
    store::Folder folder(kiosk.path() / "parvis", {});
    CHECK(store::install(folder, desk.kiosks / "ville-0002.pack", kiosk.path() / "keys").version == 2);
}

TEST_CASE("a version number is given once, whatever is lost", "[publisher]")
{
    Desk desk(41);
    auto const key = crypto::make_key();
    CHECK(desk.publish(key) == "ville-0042.pack");
    std::filesystem::remove(desk.data / "version");
    CHECK(desk.publish(key) == "ville-0043.pack");
    std::filesystem::remove_all(desk.site.path() / ".git");
    CHECK(desk.publish(key) == "ville-0044.pack");
}

TEST_CASE("nothing is published of a folder with errors", "[publisher]")
{
    Desk desk;
    desk.site.write("facts.toml", "[plafond]\ntype = \"nothing\"\n");
    CHECK_THROWS_WITH(desk.publish(crypto::make_key()), ContainsSubstring("errors"));
    CHECK(std::filesystem::is_empty(desk.kiosks));
}
