// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/publisher.h"

#include "base/error.h"
#include "base/files.h"
#include "crypto/signature_file.h"
#include "pack/manifest.h"
#include "pack/messages.h"
#include "pack/pack.h"
#include "pack/writer.h"

#include <fmt/format.h>

#include <algorithm>

namespace parvis::authoring {
namespace {

bool is_file_name(std::string const& name)
{
    return !name.empty() && name.front() != '.' && name.find('/') == std::string::npos;
}

/// For everybody to read, whatever else the office keeps to itself.
void hand_out(std::filesystem::path const& from, std::filesystem::path const& to)
{
    using std::filesystem::perms;
    write_file(to, read_file(from));
    permissions(to, perms::owner_read | perms::owner_write | perms::group_read | perms::others_read);
}

}

Publisher::Publisher(Workspace& workspace, Versions& versions, Folders folders)
    : m_workspace(workspace), m_versions(versions), m_folders(std::move(folders))
{
}

std::string Publisher::make(crypto::SecretKey const& key)
{
    // What is published is in the history.
    m_workspace.adopt_outside_changes();
    auto const& [folder, findings] = m_workspace.read();
    if (content::has_errors(findings)) throw Error("a folder with errors cannot be published");
    auto const version = m_versions.next();
    m_versions.take(version);

    auto interface_findings = findings;
    auto messages = pack::compile_messages(m_folders.locales, folder.languages, interface_findings);
    auto name = fmt::format("{}-{:04}.pack", folder.site.id, version);
    auto const file = packs() / name;
    make_folder(packs());
    pack::write_pack({folder, pack::translator_of(folder), std::move(messages), version}, file);
    auto const signature =
        crypto::sign_digest(crypto::hash_file(file), key, pack::manifest(pack::Pack::open(file)->site()));
    write_file(crypto::signature_path(file), crypto::write_signature(signature));
    m_versions.mark_published(version);
    return name;
}

std::optional<std::filesystem::path> Publisher::file(std::string const& name) const
{
    if (!is_file_name(name) || !is_regular_file(packs() / name)) return std::nullopt;
    return packs() / name;
}

void Publisher::give_to_kiosks(std::string const& pack) const
{
    auto const from = packs() / pack;
    auto const to = m_folders.kiosks / pack;
    // The signature first: a pack that can be seen can be verified.
    hand_out(crypto::signature_path(from), crypto::signature_path(to));
    hand_out(from, to);
}

}
