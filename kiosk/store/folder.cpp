// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder.h"

#include "base/error.h"
#include "base/files.h"
#include "crypto/signature_file.h"
#include "store/lock.h"

#include <algorithm>
#include <vector>

namespace parvis::store {
namespace {

constexpr std::uintmax_t longest_state = 1U << 20U;

}

Folder::Folder(std::filesystem::path data, std::filesystem::path factory, Disk& disk)
    : m_data(std::move(data)), m_factory(std::move(factory)), m_disk(&disk)
{
}

std::filesystem::path Folder::pack(int version) const
{
    return m_data / "packs" / (std::to_string(version) + ".pack");
}

std::filesystem::path Folder::state_file() const
{
    return m_data / "state";
}

std::filesystem::path Folder::incoming() const
{
    return m_data / "packs" / "incoming";
}

void Folder::prepare()
{
    make_folder(m_data, *m_disk);
    make_folder(m_data / "packs", *m_disk);
}

State Folder::read() const
{
    if (!exists(state_file())) return {};
    try {
        return parse_state(read_file(state_file(), longest_state, *m_disk));
    } catch (Error const&) {
        std::throw_with_nested(Error("the list of installed packs is damaged: remove " + state_file().string() +
                                     " and install the newest pack again"));
    }
}

State Folder::change(std::function<void(State&)> const& change)
{
    Lock const lock(m_data / "lock", Lock::Patience::Wait);
    auto state = read();
    change(state);
    write_file(state_file(), to_text(state), Readers::Everybody, *m_disk);
    remove_unnamed(state);
    return state;
}

void Folder::remove_unnamed(State const& state)
{
    std::vector<std::filesystem::path> named;
    for (auto const& installed : {state.current, state.previous, state.trial})
        if (installed) named.push_back(pack(installed->version));
    std::vector<std::filesystem::path> unnamed;
    for (auto const& entry : std::filesystem::directory_iterator(m_data / "packs"))
        if (entry.path().extension() == ".pack" && std::ranges::find(named, entry.path()) == named.end())
            unnamed.push_back(entry.path());
    for (auto const& file : unnamed) {
        // One that is in use stays readable until it is closed. One that cannot be removed costs only its space.
        m_disk->remove(crypto::signature_path(file));
        m_disk->remove(file);
    }
}

}
