// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/install.h"

#include "base/files.h"
#include "pack/pack.h"
#include "store/lock.h"
#include "store/refused.h"
#include "store/trusted_keys.h"

#include <algorithm>
#include <utility>

namespace parvis::store {
namespace {

using crypto::Digest;
using crypto::FileSignature;

/// The keys that packs so far have revoked.
std::set<crypto::KeyId> revoked_keys(State const& state, std::optional<pack::Site> const& factory)
{
    auto keys = state.revoked;
    if (factory) keys.insert(factory->revoked_keys.begin(), factory->revoked_keys.end());
    return keys;
}

FileSignature signature_of(std::filesystem::path const& file, Disk& disk)
{
    if (!exists(crypto::signature_path(file)))
        throw Refused(Reason::Unsigned, "it is not signed: there is no " + crypto::signature_path(file).string() +
                                            "; copy it too, or make it with \"parvis sign\"");
    auto signature = crypto::read_signature_of(file, disk);
    if (signature.form != crypto::SignatureForm::Prehashed)
        throw Refused(Reason::Unsigned, "its signature is of minisign's old form: sign it again without -l");
    return signature;
}

/// Throws Refused if the pack may not take the place of those that the store has.
void check_manifest(pack::Site const& site, State const& state, std::optional<pack::Site> const& factory)
{
    if (site.version == 0)
        throw Refused(Reason::NotInstallable,
                      "it was built for looking at, not for installing: build it with --version N");
    auto const& here = !state.site.empty() ? state.site : factory ? factory->id : site.id;
    if (site.id != here)
        throw Refused(Reason::OtherSite,
                      "it is for the site \"" + site.id + "\", and this kiosk is at \"" + here + "\"");
    auto const newest = std::max(state.newest, factory ? factory->version : 0);
    if (site.version <= newest)
        throw Refused(Reason::NotNewer, "its version is " + std::to_string(site.version) + ", and this kiosk has had " +
                                            std::to_string(newest) + ": build it again with a higher version");
}

/// One installation under way.
class Installation {
public:
    Installation(Folder& folder, std::filesystem::path file, Progress const& progress, Limits const& limits)
        : m_folder(folder), m_disk(folder.disk()), m_file(std::move(file)), m_progress(progress), m_limits(limits),
          m_incoming(folder.incoming())
    {
        if (!folder.factory().empty()) m_factory = pack::Pack::open(folder.factory())->site();
    }
    ~Installation()
    {
        m_disk.remove(m_incoming);
        m_disk.remove(crypto::signature_path(m_incoming));
    }
    Installation(Installation const&) = delete;
    Installation& operator=(Installation const&) = delete;

    pack::Site run(std::vector<crypto::PublicKey> const& keys)
    {
        auto const signature = signature_of(m_file, m_disk);
        auto const key = signer_of(signature, keys, revoked_keys(m_folder.read(), m_factory));
        check_size();
        verify(m_file, signature, key);
        copy();
        forget_cached(m_incoming);
        auto const digest = verify(m_incoming, signature, key);
        auto site = manifest();
        if (std::ranges::find(site.revoked_keys, key.id) != site.revoked_keys.end())
            throw Refused(Reason::RevokedKey, "it revokes the key that signed it: sign it with another");
        check_manifest(site, m_folder.read(), m_factory);
        write_file(crypto::signature_path(m_incoming), write_signature(signature), Readers::Everybody, m_disk);
        put_in_place(site, digest);
        return site;
    }

private:
    void check_size()
    {
        m_size = file_size(m_file);
        if (m_size > m_limits.largest_pack)
            throw Refused(Reason::TooBig, "it has " + std::to_string(m_size >> 20U) + " MiB, and a pack may have " +
                                              std::to_string(m_limits.largest_pack >> 20U));
        auto const free = space(m_folder.data()).available;
        if (free < m_limits.spare || free - m_limits.spare < m_size)
            throw Refused(Reason::DiskFull,
                          "the kiosk's disk is full: " + std::to_string((m_size + m_limits.spare) >> 20U) +
                              " MiB are needed, and there are " + std::to_string(free >> 20U));
    }

    Digest verify(std::filesystem::path const& file, FileSignature const& signature, crypto::PublicKey const& key)
    {
        auto const digest = crypto::hash_file(
            file, [&](std::uintmax_t done) { report(done); }, m_disk);
        m_done += m_size;
        if (!is_genuine(signature, digest, key))
            throw Refused(Reason::Damaged,
                          file.string() + " is not what was signed: copy the pack and its signature again");
        return digest;
    }

    void copy()
    {
        NewFile to(m_incoming, Readers::Everybody, m_disk);
        std::uintmax_t copied = 0;
        read_pieces(
            m_file,
            [&](std::string_view piece) {
                // A file that grows while it is read must not fill the disk.
                copied += piece.size();
                if (copied > m_size) throw Refused(Reason::Damaged, "it changes while it is read: copy it again");
                to.write(piece);
                report(copied);
            },
            m_disk);
        to.sync();
        m_done += m_size;
    }

    pack::Site manifest()
    {
        try {
            return pack::Pack::open(m_incoming)->site();
        } catch (pack::NeedsNewerProgram const& error) {
            throw Refused(Reason::ProgramTooOld, error.what());
        } catch (Error const& error) {
            throw Refused(Reason::Damaged, "it was signed, but cannot be used: " + describe(error));
        }
    }

    void put_in_place(pack::Site const& site, Digest const& digest)
    {
        auto const pack = m_folder.pack(site.version);
        m_folder.change([&](State& state) {
            check_manifest(site, state, m_factory);
            move_into_place(crypto::signature_path(m_incoming), crypto::signature_path(pack), m_disk);
            move_into_place(m_incoming, pack, m_disk);
            state.site = site.id;
            state.newest = site.version;
            state.trial = Installed{site.version, digest};
            state.revoked.insert(site.revoked_keys.begin(), site.revoked_keys.end());
        });
    }

    /// The pack is read three times.
    void report(std::uintmax_t done) const
    {
        if (m_progress) m_progress(m_done + done, 3 * m_size);
    }

    Folder& m_folder;
    Disk& m_disk;
    std::filesystem::path m_file;
    Progress const& m_progress;
    Limits const& m_limits;
    std::filesystem::path m_incoming;
    std::optional<pack::Site> m_factory;
    std::uintmax_t m_size = 0;
    std::uintmax_t m_done = 0;
};

}

pack::Site install(Folder& folder, std::filesystem::path const& file, std::filesystem::path const& keys,
                   Progress const& progress, Limits const& limits)
{
    if (!exists(file)) throw Error("there is no file " + file.string());
    auto const trusted = read_keys(keys);
    try {
        folder.prepare();
        Lock const lock(folder.data() / "installing", Lock::Patience::GiveUp);
        return Installation(folder, file, progress, limits).run(trusted);
    } catch (DiskFull const&) {
        throw Refused(Reason::DiskFull, "the kiosk's disk is full: make room, and install the pack again");
    }
}

}
