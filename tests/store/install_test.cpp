// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/install.h"

#include "pack/pack.h"
#include "sql/database.h"
#include "store/refused.h"
#include "support/catch.h"
#include "support/faulty_disk.h"
#include "support/signed_pack.h"

#include <ostream>

using namespace parvis;
using namespace parvis::store;

namespace parvis::store {

std::ostream& operator<<(std::ostream& out, Reason reason)
{
    return out << "reason " << static_cast<int>(reason);
}

}

namespace {

/// A kiosk at the small site.
struct Kiosk {
    testing::Authors authors;
    testing::TemporaryFolder data;
    Folder folder{data.path() / "parvis", {}};

    pack::Site install(std::filesystem::path const& file, Limits const& limits = {})
    {
        return store::install(folder, file, authors.keys(), {}, limits);
    }

    /// Why the file is refused; nothing if it is installed.
    std::optional<Reason> refusal(std::filesystem::path const& file, Limits const& limits = {})
    {
        auto const before = folder.read();
        try {
            install(file, limits);
            return std::nullopt;
        } catch (Refused const& refused) {
            text = refused.what();
            CHECK(folder.read() == before);
            CHECK_FALSE(exists(folder.incoming()));
            return refused.reason();
        }
    }

    std::string text; ///< of the last refusal
};

void change_pack(std::filesystem::path const& file, std::string const& statement)
{
    sql::Database::create(file).execute(statement);
}

}

TEST_CASE("an installed pack is on trial, with its signature", "[store]")
{
    Kiosk kiosk;
    auto const file = kiosk.authors.pack(7);
    auto const site = kiosk.install(file);
    CHECK(site.id == "ville");
    CHECK(site.version == 7);
    auto const state = kiosk.folder.read();
    REQUIRE(state.trial);
    CHECK(state.trial->version == 7);
    CHECK(state.trial->digest == crypto::hash_file(file));
    CHECK_FALSE(state.current);
    CHECK(read_file(kiosk.folder.pack(7)) == read_file(file));
    CHECK_NOTHROW(crypto::verify_file(kiosk.folder.pack(7), crypto::public_key(kiosk.authors.key)));
}

TEST_CASE("progress goes forward, to the end", "[store]")
{
    Kiosk kiosk;
    std::uintmax_t last = 0;
    std::uintmax_t all = 0;
    store::install(kiosk.folder, kiosk.authors.pack(7), kiosk.authors.keys(),
                   [&](std::uintmax_t done, std::uintmax_t of) {
                       CHECK(done > last);
                       last = done;
                       all = of;
                   });
    CHECK(last == all);
    CHECK(all == 3 * file_size(kiosk.folder.pack(7)));
}

TEST_CASE("a pack is refused without a signature by a key that is trusted", "[store]")
{
    Kiosk kiosk;
    auto const file = kiosk.authors.pack(7);
    remove_file(crypto::signature_path(file));
    CHECK(kiosk.refusal(file) == Reason::Unsigned);
    CHECK(kiosk.text.find("it is not signed") == 0);

    auto const stranger = crypto::make_key();
    testing::sign(file, stranger);
    CHECK(kiosk.refusal(file) == Reason::UnknownKey);
    CHECK(kiosk.text.find(crypto::to_string(stranger.id)) != std::string::npos);

    kiosk.authors.trust(stranger, "friend");
    CHECK_FALSE(kiosk.refusal(file));
}

TEST_CASE("a signature of minisign's old form is refused, for it takes the whole pack in memory", "[store]")
{
    Kiosk kiosk;
    auto const file = kiosk.authors.pack(7);
    auto signature = crypto::sign_digest({}, kiosk.authors.key, "");
    signature.form = crypto::SignatureForm::Legacy;
    write_file(crypto::signature_path(file), write_signature(signature));
    CHECK(kiosk.refusal(file) == Reason::Unsigned);
    CHECK(kiosk.text.find("sign it again") != std::string::npos);
}

TEST_CASE("a key that a pack revokes is refused from then on", "[store]")
{
    Kiosk kiosk;
    auto const lost = crypto::make_key();
    kiosk.authors.trust(lost, "lost");
    kiosk.authors.folder.site.revoked_keys = {crypto::to_string(lost.id)};
    kiosk.install(kiosk.authors.pack(7));
    kiosk.authors.folder.site.revoked_keys.clear();
    auto const file = kiosk.authors.pack(8);
    testing::sign(file, lost);
    CHECK(kiosk.refusal(file) == Reason::RevokedKey);
    // Also when a later pack does not name it any more.
    kiosk.install(kiosk.authors.pack(8));
    auto const later = kiosk.authors.pack(9);
    testing::sign(later, lost);
    CHECK(kiosk.refusal(later) == Reason::RevokedKey);
}

TEST_CASE("a key that the factory pack revokes is refused", "[store]")
{
    Kiosk kiosk;
    kiosk.authors.folder.site.revoked_keys = {crypto::to_string(kiosk.authors.key.id)};
    auto const factory = kiosk.data.path() / "factory.pack";
    kiosk.authors.build(1, factory);
    Folder folder(kiosk.data.path() / "parvis", factory);
    kiosk.authors.folder.site.revoked_keys.clear();
    auto const file = kiosk.authors.pack(7);
    CHECK_THROWS_AS(store::install(folder, file, kiosk.authors.keys()), Refused);
}

TEST_CASE("a pack that revokes the key it is signed with is refused", "[store]")
{
    Kiosk kiosk;
    kiosk.authors.folder.site.revoked_keys = {crypto::to_string(kiosk.authors.key.id)};
    CHECK(kiosk.refusal(kiosk.authors.pack(7)) == Reason::RevokedKey);
}

TEST_CASE("a pack of another site is refused, by the installed pack or by the factory pack", "[store]")
{
    Kiosk kiosk;
    auto const factory = kiosk.data.path() / "factory.pack";
    kiosk.authors.build(1, factory);
    kiosk.install(kiosk.authors.pack(7));
    kiosk.authors.folder.site.id = "rennes";
    auto const file = kiosk.authors.pack(8);
    CHECK(kiosk.refusal(file) == Reason::OtherSite);
    CHECK(kiosk.text == "it is for the site \"rennes\", and this kiosk is at \"ville\"");
    kiosk.folder = Folder(kiosk.data.path() / "other", factory);
}

TEST_CASE("a version is installed once, and none that is older", "[store]")
{
    Kiosk kiosk;
    kiosk.install(kiosk.authors.pack(7));
    CHECK(kiosk.refusal(kiosk.authors.pack(7)) == Reason::NotNewer);
    CHECK(kiosk.refusal(kiosk.authors.pack(6)) == Reason::NotNewer);
    CHECK(kiosk.text.find("its version is 6, and this kiosk has had 7") == 0);
    CHECK_FALSE(kiosk.refusal(kiosk.authors.pack(8)));
    // Not even after it was rolled back.
    kiosk.folder.change([](State& state) { state.trial.reset(); });
    CHECK(kiosk.refusal(kiosk.authors.pack(8)) == Reason::NotNewer);
}

TEST_CASE("a pack no newer than the factory pack is refused", "[store]")
{
    Kiosk kiosk;
    auto const factory = kiosk.data.path() / "factory.pack";
    kiosk.authors.build(7, factory);
    Folder folder(kiosk.data.path() / "parvis", factory);
    CHECK_THROWS_AS(store::install(folder, kiosk.authors.pack(7), kiosk.authors.keys()), Refused);
    CHECK(store::install(folder, kiosk.authors.pack(8), kiosk.authors.keys()).version == 8);
}

TEST_CASE("a pack without a version is not installed", "[store]")
{
    Kiosk kiosk;
    CHECK(kiosk.refusal(kiosk.authors.pack(0)) == Reason::NotInstallable);
}

TEST_CASE("a pack with one wrong bit is refused, wherever it is", "[store]")
{
    Kiosk kiosk;
    auto const file = kiosk.authors.pack(7);
    auto const sound = read_file(file);
    for (std::size_t at = 0; at < sound.size(); at += sound.size() / 20) {
        auto bytes = sound;
        bytes[at] = static_cast<char>(bytes[at] ^ 16);
        write_file(file, bytes);
        CHECK(kiosk.refusal(file) == Reason::Damaged);
    }
}

TEST_CASE("a signed file that is no pack is refused", "[store]")
{
    Kiosk kiosk;
    auto const file = kiosk.authors.desk.write("hello.pack", "hello");
    testing::sign(file, kiosk.authors.key);
    CHECK(kiosk.refusal(file) == Reason::Damaged);
}

TEST_CASE("a pack whose site could lead out of the folder is refused", "[store]")
{
    Kiosk kiosk;
    auto const file = kiosk.authors.pack(7);
    change_pack(file, "UPDATE meta SET value = '../ville' WHERE key = 'id'");
    testing::sign(file, kiosk.authors.key);
    CHECK(kiosk.refusal(file) == Reason::Damaged);
}

TEST_CASE("a pack that is too big, or for which there is no room, is refused", "[store]")
{
    Kiosk kiosk;
    auto const file = kiosk.authors.pack(7);
    CHECK(kiosk.refusal(file, {.largest_pack = 1000}) == Reason::TooBig);
    CHECK(kiosk.refusal(file, {.spare = std::uintmax_t{1} << 60U}) == Reason::DiskFull);
    CHECK(kiosk.text.find("the kiosk's disk is full: ") == 0);
}

TEST_CASE("a disk that fills up while the pack is copied is told as such", "[store]")
{
    Kiosk kiosk;
    auto const file = kiosk.authors.pack(7);
    kiosk.folder.prepare();
    testing::FaultyDisk disk({testing::Fault::Kind::Full, testing::Fault::Length::FromThenOn, 0});
    Folder folder(kiosk.folder.data(), {}, disk);
    try {
        store::install(folder, file, kiosk.authors.keys());
        FAIL("it is installed");
    } catch (Refused const& refused) {
        CHECK(refused.reason() == Reason::DiskFull);
    }
}

TEST_CASE("a pack for a later program is refused", "[store]")
{
    Kiosk kiosk;
    for (auto const* const statement :
         {"UPDATE meta SET value = '2' WHERE key = 'minimum_reader'", "PRAGMA user_version=2"}) {
        auto const file = kiosk.authors.pack(7);
        change_pack(file, statement);
        testing::sign(file, kiosk.authors.key);
        CHECK(kiosk.refusal(file) == Reason::ProgramTooOld);
        CHECK(kiosk.text.find("update the program") != std::string::npos);
    }
}

TEST_CASE("without trusted keys, or with one that cannot be read, nothing is installed", "[store]")
{
    Kiosk kiosk;
    auto const file = kiosk.authors.pack(7);
    testing::TemporaryFolder const other;
    CHECK_THROWS_AS(store::install(kiosk.folder, file, other.path() / "none"), Error);
    CHECK_THROWS_AS(store::install(kiosk.folder, file, other.path()), Error);
    other.write("broken.pub", "hello");
    CHECK_THROWS_AS(store::install(kiosk.folder, file, other.path()), Error);
}

TEST_CASE("files of packs that are neither current nor previous are removed", "[store]")
{
    Kiosk kiosk;
    for (auto version = 1; version <= 4; ++version) {
        kiosk.install(kiosk.authors.pack(version));
        kiosk.folder.change(promote_trial);
    }
    CHECK(kiosk.folder.read().current->version == 4);
    CHECK(kiosk.folder.read().previous->version == 3);
    CHECK(exists(kiosk.folder.pack(3)));
    CHECK_FALSE(exists(kiosk.folder.pack(2)));
    CHECK_FALSE(exists(crypto::signature_path(kiosk.folder.pack(2))));
}
