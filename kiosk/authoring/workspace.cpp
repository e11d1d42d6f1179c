// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/workspace.h"

#include "base/error.h"
#include "base/files.h"
#include "crypto/hash.h"

#include <algorithm>
#include <sys/stat.h>
#include <utility>

namespace parvis::authoring {
namespace {

/// In the history, the author of what nobody did in the office.
constexpr char const* outside_account = "hors du bureau";
constexpr char const* outside_sentence = "Modifié hors du bureau";

std::chrono::sys_seconds now()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// Changes whenever a file does: names, sizes and times.
std::string fingerprint_of(std::filesystem::path const& folder)
{
    std::string fingerprint;
    for (std::filesystem::recursive_directory_iterator entry(folder), end; entry != end; ++entry) {
        if (entry->path().filename().string().starts_with('.')) {
            entry.disable_recursion_pending();
            continue;
        }
        struct stat status = {};
        if (::stat(entry->path().c_str(), &status) != 0) continue;
        fingerprint += entry->path().string() + ' ' + std::to_string(status.st_ino) + ' ' +
                       std::to_string(status.st_size) + ' ' + std::to_string(status.st_mtim.tv_sec) + ' ' +
                       std::to_string(status.st_mtim.tv_nsec) + '\n';
    }
    return fingerprint;
}

bool is_plain_name(std::filesystem::path const& part)
{
    auto const name = part.string();
    return !name.empty() && name.front() != '.' &&
           std::ranges::none_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"'; });
}

}

Workspace::Workspace(std::filesystem::path const& folder, Disk& disk)
    : m_folder(std::filesystem::canonical(folder)), m_disk(disk), m_git(m_folder),
      m_lock(m_git.storage() / "parvis-office.lock")
{
    finish_interrupted_save();
    adopt_outside_changes();
}

content::ReadFolder const& Workspace::read()
{
    if (auto fingerprint = fingerprint_of(m_folder); fingerprint != m_fingerprint) {
        m_read = content::read_folder(m_folder);
        m_fingerprint = std::move(fingerprint);
    }
    return m_read;
}

std::filesystem::path Workspace::inside(std::filesystem::path const& path) const
{
    auto file = m_folder / path;
    // A folder may be a link to another, elsewhere on the machine.
    auto const parent = std::filesystem::weakly_canonical(file.parent_path());
    if (!path.empty() && path.is_relative() && std::ranges::all_of(path, is_plain_name) &&
        parent / path.filename() == file)
        return file;
    throw Error("\"" + path.string() + "\" is no file of the authors' folder");
}

std::optional<std::string> Workspace::text(std::filesystem::path const& path) const
{
    auto const file = inside(path);
    if (!is_regular_file(file)) return std::nullopt;
    return read_file(file);
}

std::string Workspace::version(std::filesystem::path const& path) const
{
    return version_of(text(path));
}

Saved Workspace::save(std::vector<Edit> const& edits, Author const& author, std::string const& sentence)
{
    finish_interrupted_save();
    PendingSave pending{.parent = {}, .account = author.account, .sentence = sentence, .time = now(), .edits = {}};
    for (auto const& edit : edits) {
        auto const present = text(edit.file.path);
        if (present == edit.file.text) continue;
        if (version_of(present) != edit.based_on) return Conflict{{edit.file.path, present}};
        pending.edits.push_back(edit);
    }
    if (pending.edits.empty()) return CommitId();
    auto const present = adopt_outside_changes();
    pending.parent = present.tip;
    write_file(note(), write_pending_save(pending), Readers::Everybody, m_disk);
    return finish(pending, present);
}

/// Does what is left to do of a save, and forgets the note of it.
CommitId Workspace::finish(PendingSave const& save, GitState const& present)
{
    auto tip = present.tip;
    // If the tip has moved, then to this very commit, or by somebody who commits by hand. Then what the save leaves in
    // the folder goes into the history next, as a change by hand: nothing is lost.
    if (tip == save.parent) {
        NewCommit commit{present.branch, save.parent, save.account, save.sentence, save.time, {}};
        for (auto const& edit : save.edits)
            commit.files.push_back(edit.file);
        tip = m_git.commit(commit);
    }
    for (auto const& [file, based_on] : save.edits) {
        // Whoever has changed it by hand meanwhile keeps what they wrote.
        if (version(file.path) != based_on) continue;
        auto const path = inside(file.path);
        std::filesystem::create_directories(path.parent_path());
        if (file.text)
            write_file(path, *file.text, Readers::Everybody, m_disk);
        else
            remove_file(path, m_disk);
    }
    m_git.refresh_index();
    remove_file(note(), m_disk);
    return tip;
}

void Workspace::finish_interrupted_save()
{
    if (!exists(note())) return;
    auto const pending = read_pending_save(read_file(note()));
    m_git.remove_stale_locks();
    for (auto const& edit : pending.edits)
        std::filesystem::remove(inside(edit.file.path) += ".tmp");
    static_cast<void>(finish(pending, m_git.state()));
}

GitState Workspace::adopt_outside_changes()
{
    auto state = m_git.state();
    NewCommit commit{state.branch, state.tip, outside_account, outside_sentence, now(), {}};
    for (auto const& path : std::exchange(state.outside_changes, {})) {
        auto const status = symlink_status(m_folder / path);
        if (!exists(status))
            commit.files.push_back({path, std::nullopt});
        else if (is_regular_file(status))
            commit.files.push_back({path, read_file(m_folder / path)});
    }
    if (commit.files.empty()) return state;
    state.tip = m_git.commit(commit);
    m_git.refresh_index();
    return state;
}

std::string version_of(std::optional<std::string> const& text)
{
    if (!text) return no_version;
    constexpr auto enough = 32;
    return crypto::to_hex(crypto::view(crypto::hash_of(*text))).substr(0, enough);
}

}
