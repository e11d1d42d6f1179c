// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rotation.h"

#include "base/error.h"
#include "base/files.h"
#include "base/log.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <sys/stat.h>

namespace parvis::store {
namespace {

constexpr int patience = 3; ///< crashes

/// Takes a pack out of the state.
void drop(State& state, Candidate const& candidate)
{
    if (state.trial == candidate.installed) state.trial.reset();
    if (state.previous == candidate.installed) state.previous.reset();
    if (state.current == candidate.installed) {
        state.current = state.previous;
        state.previous.reset();
    }
}

}

std::string_view name_of(Role role)
{
    return std::array<std::string_view, 4>{"trial", "current", "previous", "factory"}.at(
        static_cast<std::size_t>(role));
}

std::vector<Candidate> in_order(Folder const& folder, State const& state)
{
    std::vector<Candidate> found;
    auto const add = [&](Role role, std::optional<Installed> const& installed) {
        if (installed) found.push_back({role, folder.pack(installed->version), installed});
    };
    add(Role::Trial, state.trial);
    add(Role::Current, state.current);
    add(Role::Previous, state.previous);
    if (!folder.factory().empty()) found.push_back({Role::Factory, folder.factory(), std::nullopt});
    return found;
}

Rotation::Rotation(Folder& folder) : m_folder(folder), m_crashed(read_starts()) {}

std::vector<Candidate> Rotation::candidates()
{
    m_known = stamp();
    auto found = in_order(m_folder, read());
    if (found.size() < 2) return found;
    auto const& best = found.front();
    if (best.role == Role::Trial) {
        auto const crashes = m_crashed.version == best.installed->version ? m_crashed.count : 0;
        if (crashes < patience) return found;
        log::error("the pack " + std::to_string(best.installed->version) + " crashed " + std::to_string(crashes) +
                   " times on trial, and is rolled back");
        auto const trial = best;
        found.erase(found.begin());
        withdraw(trial);
        m_crashed = {};
        return found;
    }
    auto const skipped = std::min(static_cast<std::size_t>(m_crashed.count / patience), found.size() - 1);
    if (skipped > 0)
        log::error("the kiosk crashed " + std::to_string(m_crashed.count) + " times: an older pack is shown");
    std::ranges::rotate(found, found.begin() + static_cast<std::ptrdiff_t>(skipped));
    return found;
}

void Rotation::begin(Candidate const& candidate)
{
    auto const version = candidate.installed ? candidate.installed->version : 0;
    auto const counted = candidate.role == Role::Trial && m_crashed.version != version ? 0 : m_crashed.count;
    m_shown = candidate;
    write_starts({version, counted + 1});
}

void Rotation::pass_visit()
{
    if (!m_shown || m_shown->role != Role::Trial) return;
    try {
        m_folder.change([&](State& state) {
            if (state.trial == m_shown->installed) promote_trial(state);
        });
        m_known = stamp();
        m_shown->role = Role::Current;
        stand();
    } catch (Error const& error) {
        log::error("the pack stays on trial: " + describe(error));
    }
}

void Rotation::stand()
{
    if (!m_shown || m_shown->role == Role::Trial || !exists(starts_file())) return;
    m_crashed = {};
    end();
}

void Rotation::end()
{
    try {
        remove_file(starts_file(), m_folder.disk());
    } catch (Error const& error) {
        log::warning("this start may be taken for a crash: " + describe(error));
    }
}

void Rotation::withdraw(Candidate const& candidate)
{
    if (!candidate.installed) return;
    try {
        m_folder.change([&](State& state) {
            if (in_order(m_folder, state).size() > 1) drop(state, candidate);
        });
        m_known = stamp();
    } catch (Error const& error) {
        log::error("the pack stays in the list: " + describe(error));
    }
}

bool Rotation::has_newer() const
{
    if (stamp() == m_known) return false;
    auto const found = in_order(m_folder, read());
    return !found.empty() && (!m_shown || found.front().installed != m_shown->installed);
}

State Rotation::read() const
{
    try {
        return m_folder.read();
    } catch (Error const& error) {
        log::error(describe(error));
        return {};
    }
}

Rotation::Stamp Rotation::stamp() const
{
    struct stat status {};
    if (::stat(m_folder.state_file().c_str(), &status) != 0) return {};
    return {status.st_ino, std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}

std::filesystem::path Rotation::starts_file() const
{
    return m_folder.data() / "starts";
}

Rotation::Starts Rotation::read_starts() const
{
    Starts starts;
    if (!exists(starts_file())) return starts;
    try {
        std::istringstream text(read_file(starts_file(), 100, m_folder.disk()));
        text >> starts.version >> starts.count;
    } catch (Error const& error) {
        log::warning(describe(error));
    }
    return starts;
}

void Rotation::write_starts(Starts const& starts)
{
    try {
        m_folder.prepare();
        write_file(starts_file(), std::to_string(starts.version) + " " + std::to_string(starts.count) + "\n",
                   Readers::Everybody, m_folder.disk());
    } catch (Error const& error) {
        log::warning("a crash would go unnoticed: " + describe(error));
    }
}

}
