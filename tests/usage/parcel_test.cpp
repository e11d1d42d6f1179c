// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/export.h"

#include "base/error.h"
#include "base/files.h"
#include "made_up_visits.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "usage/recorder.h"

using namespace parvis;
using namespace parvis::usage;
using namespace std::chrono_literals;

namespace {

constexpr auto monday = 2026y / 11 / 23;
constexpr auto tuesday = 2026y / 11 / 24;

struct Office {
    explicit Office(std::string const& site = "nantes") : secret{site, crypto::make_opening_key()} {}

    OfficeSecret secret;
    OfficeKey key{secret.site, crypto::sealing_key(secret.key)};
};

/// A data folder with a day that is over.
struct Kiosk {
    Kiosk()
    {
        std::filesystem::create_directories(data / "usage");
        Counters counters(counters_file(data));
        counters.add(visits(6, monday, "hall", "ar"), monday, Clock::Good);
        counters.add({}, tuesday, Clock::Good);
    }

    testing::TemporaryFolder folder;
    std::filesystem::path data = folder.path() / "data";
    std::filesystem::path stick = folder.path() / "stick";
};

}

TEST_CASE("what a kiosk exports the office reads", "[usage]")
{
    Kiosk const kiosk;
    Office const office;
    auto const done = export_usage(kiosk.data, office.key, kiosk.stick);
    CHECK(done.closed_until == tuesday);
    auto const bundle = read_parcel(read_file(done.file), office.secret, {crypto::public_key(device_key(kiosk.data))});
    CHECK(bundle.site == "nantes");
    CHECK(bundle.aggregates == Counters(counters_file(kiosk.data)).closed());
    CHECK(bundle.aggregates.size() == 4);
}

TEST_CASE("a kiosk keeps its key, and its office finds the public half beside it", "[usage]")
{
    Kiosk const kiosk;
    auto const id = device_key(kiosk.data).id;
    CHECK(device_key(kiosk.data).id == id);
    auto const keys = read_device_keys(kiosk.data / "usage");
    REQUIRE(keys.size() == 1);
    CHECK(keys.front().id == id);
    auto const rights = std::filesystem::status(kiosk.data / "usage" / "device.key").permissions();
    CHECK((rights & (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) ==
          std::filesystem::perms::none);
}

TEST_CASE("a parcel for another office, of an unknown kiosk or changed by a bit is refused", "[usage]")
{
    Kiosk const kiosk;
    Office const office;
    auto const parcel = read_file(export_usage(kiosk.data, office.key, kiosk.stick).file);
    std::vector<crypto::PublicKey> const known{crypto::public_key(device_key(kiosk.data))};
    CHECK_THROWS_AS(read_parcel(parcel, Office().secret, known), Error);
    CHECK_THROWS_AS(read_parcel(parcel, office.secret, {}), Error);
    for (std::size_t at = 0; at < parcel.size(); at += 37) {
        auto changed = parcel;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        REQUIRE_THROWS_AS(read_parcel(changed, office.secret, known), Error);
    }
    // Somebody else's kiosk, under this one's name.
    auto forger = crypto::make_key();
    forger.id = known.front().id;
    CHECK_THROWS_AS(
        read_parcel(write_parcel({"nantes", {}, tuesday, false, {}}, forger, office.key), office.secret, known), Error);
}

TEST_CASE("only what was written to a stick is taken for carried", "[usage]")
{
    Kiosk const kiosk;
    Office const office;
    auto const nowhere = kiosk.folder.write("not-a-folder", "");
    CHECK_THROWS(export_usage(kiosk.data, office.key, nowhere));
    {
        Counters counters(counters_file(kiosk.data));
        counters.add({}, 2029y / 2 / 1, Clock::Good);
        CHECK(counters.closed().size() >= 4);
    }
    export_usage(kiosk.data, office.key, kiosk.stick);
    Counters counters(counters_file(kiosk.data));
    counters.add({}, 2029y / 2 / 1, Clock::Good);
    for (auto const& aggregate : counters.closed())
        CHECK(aggregate.key.period.kind == PeriodKind::Month);
}

TEST_CASE("there is nothing to export before a day is over, and the error says so", "[usage]")
{
    testing::TemporaryFolder const folder;
    CHECK_THROWS_AS(export_usage(folder.path(), Office().key, folder.path()), Error);
}

TEST_CASE("an office's keys read as they were written, and nothing else is taken for one", "[usage]")
{
    testing::TemporaryFolder const folder;
    Office const office;
    auto const secret = folder.write("office.key", write_office_secret(office.secret));
    auto const key = folder.write("office.pub", write_office_key(office.key));
    CHECK(read_office_key(key).key == office.key.key);
    CHECK(read_office_key(key).site == "nantes");
    CHECK(read_office_secret(secret).key.bytes == office.secret.key.bytes);
    CHECK_THROWS_AS(read_office_key(secret), Error);
    CHECK_THROWS_AS(read_office_key(folder.write("other", "hello")), Error);
    CHECK_THROWS_AS(read_office_key(folder.write("cut", write_office_key(office.key).substr(0, 50))), Error);
}
