// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/folder.h"
#include "crypto/signature_file.h"
#include "pack/writer.h"
#include "support/small_site.h"

namespace parvis::testing {

/// Signs `pack`, whatever it is.
inline void sign(std::filesystem::path const& pack, crypto::SecretKey const& key)
{
    write_file(crypto::signature_path(pack),
               write_signature(crypto::sign_digest(crypto::hash_file(pack), key, "a test's")));
}

/// The small site's authors, who build packs and sign them, and a kiosk's folder of the keys that it trusts.
class Authors {
public:
    Authors()
    {
        TemporaryFolder const site;
        write_small_site(site);
        folder = content::read_folder(site.path()).folder;
        trust(key, "authors");
    }

    /// The signed pack of this version.
    [[nodiscard]] std::filesystem::path pack(int version) const
    {
        auto const file = desk.path() / (std::to_string(version) + ".pack");
        build(version, file);
        sign(file, key);
        return file;
    }

    void build(int version, std::filesystem::path const& file, Disk& disk = system_disk()) const
    {
        pack::write_pack({folder, pack::translator_of(folder), {}, version}, file, disk);
    }

    void trust(crypto::SecretKey const& secret, std::string const& name) const
    {
        desk.write("keys/" + name + ".pub", crypto::write_public_key(crypto::public_key(secret)));
    }

    [[nodiscard]] std::filesystem::path keys() const { return desk.path() / "keys"; }

    content::Folder folder;
    crypto::SecretKey key = crypto::make_key();
    TemporaryFolder desk;
};

}
