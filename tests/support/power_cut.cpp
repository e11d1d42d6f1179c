// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/power_cut.h"

#include "crypto/hash.h"

#include <algorithm>
#include <iostream>
#include <set>
#include <utility>

namespace parvis::testing {
namespace {

constexpr std::size_t all_subsets_of = 8; ///< unsynced steps: each is lost or kept
constexpr int samples = 100;              ///< else

template <class... Functions> struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions> Overloaded(Functions...) -> Overloaded<Functions...>;

/// The file that a step changes in its content, or none.
std::optional<FileNumber> content_of(DiskStep const& step)
{
    if (auto const* wrote = std::get_if<Wrote>(&step)) return wrote->file;
    if (auto const* emptied = std::get_if<Emptied>(&step)) return emptied->file;
    return std::nullopt;
}

/// The folder that a step changes, or none.
std::optional<std::filesystem::path> folder_of(DiskStep const& step)
{
    if (auto const* linked = std::get_if<Linked>(&step)) return linked->name.parent_path();
    if (auto const* renamed = std::get_if<Renamed>(&step)) return renamed->to.parent_path();
    if (auto const* removed = std::get_if<Removed>(&step)) return removed->name.parent_path();
    if (auto const* made = std::get_if<MadeFolder>(&step)) return made->name.parent_path();
    return std::nullopt;
}

/// A tree's content in few bytes.
std::string fingerprint(Tree const& tree)
{
    crypto::Hasher hasher;
    for (auto const& [name, content] : tree.files) {
        hasher.add(name.string() + "\n" + std::to_string(content.size()) + "\n");
        hasher.add(content);
    }
    for (auto const& folder : tree.folders)
        hasher.add(folder.string() + "\n");
    return std::string(crypto::view(hasher.finish()));
}

bool contains(std::vector<std::filesystem::path> const& folders, std::filesystem::path const& folder)
{
    return std::ranges::find(folders, folder) != folders.end();
}

}

PowerCuts::PowerCuts(RecordingDisk const& record) : m_steps(record.steps())
{
    m_synced.names = record.numbers_before();
    m_synced.folders = record.before().folders;
    for (auto const& [name, number] : m_synced.names)
        m_synced.contents[number] = record.before().files.at(name);
}

std::size_t PowerCuts::for_each(Check const& check)
{
    auto tried = cut(check);
    for (auto const& step : m_steps) {
        take(step);
        tried += cut(check);
    }
    return tried;
}

void PowerCuts::apply(Disk& disk, DiskStep const& step, Fate fate)
{
    if (fate == Fate::Lost) return;
    std::visit(Overloaded{[&](Wrote const& wrote) {
                              auto const bytes = wrote.bytes.substr(0, fate == Fate::Half ? wrote.bytes.size() / 2
                                                                                          : wrote.bytes.size());
                              auto& content = disk.contents[wrote.file];
                              content.resize(std::max(content.size(), wrote.offset + bytes.size()));
                              content.replace(wrote.offset, bytes.size(), bytes);
                          },
                          [&](Emptied const& emptied) { disk.contents[emptied.file].clear(); },
                          [&](Linked const& linked) { disk.names[linked.name] = linked.file; },
                          [&](Renamed const& renamed) {
                              disk.names.erase(renamed.from);
                              disk.names[renamed.to] = renamed.file;
                          },
                          [&](Removed const& removed) { disk.names.erase(removed.name); },
                          [&](MadeFolder const& made) {
                              if (contains(disk.folders, made.name.parent_path())) disk.folders.push_back(made.name);
                          },
                          [](SyncedFile const&) {}, [](SyncedFolder const&) {}, [](Promised const&) {}},
               step);
}

Tree PowerCuts::tree_of(Disk const& disk)
{
    Tree tree;
    tree.folders = disk.folders;
    for (auto const& [name, number] : disk.names)
        if (contains(tree.folders, name.parent_path())) {
            auto const content = disk.contents.find(number);
            tree.files[name] = content == disk.contents.end() ? std::string() : content->second;
        }
    return tree;
}

void PowerCuts::take(DiskStep const& step)
{
    if (auto const* file = std::get_if<SyncedFile>(&step))
        sync([&](DiskStep const& other) { return content_of(other) == file->file; });
    else if (auto const* folder = std::get_if<SyncedFolder>(&step))
        sync([&](DiskStep const& other) { return folder_of(other) == folder->name; });
    else if (std::holds_alternative<Promised>(step))
        ++m_promises;
    else
        m_unsynced.push_back(step);
}

void PowerCuts::sync(std::function<bool(DiskStep const&)> const& is_synced)
{
    for (auto const& step : m_unsynced)
        if (is_synced(step)) apply(m_synced, step, Fate::Kept);
    std::erase_if(m_unsynced, is_synced);
}

std::size_t PowerCuts::cut(Check const& check)
{
    auto const count = m_unsynced.size();
    std::size_t tried = 0;
    if (count <= all_subsets_of) {
        for (std::size_t subset = 0; subset < (std::size_t{1} << count); ++subset) {
            std::vector<Fate> fates;
            for (std::size_t i = 0; i < count; ++i)
                fates.push_back((subset >> i & 1U) != 0 ? Fate::Kept : Fate::Lost);
            tried += cut_with(fates, check);
        }
    }
    // One step has another fate than all the others.
    for (std::size_t i = 0; i < count; ++i)
        for (auto const& [fate, others] : {std::pair{Fate::Lost, Fate::Kept}, std::pair{Fate::Half, Fate::Lost},
                                           std::pair{Fate::Half, Fate::Kept}, std::pair{Fate::Kept, Fate::Lost}}) {
            std::vector<Fate> fates(count, others);
            fates[i] = fate;
            tried += cut_with(fates, check);
        }
    if (count <= all_subsets_of) return tried;
    for (auto i = 0; i < samples; ++i) {
        std::vector<Fate> fates;
        for (std::size_t step = 0; step < count; ++step)
            fates.push_back(static_cast<Fate>(m_random() % 3));
        tried += cut_with(fates, check);
    }
    return tried;
}

std::size_t PowerCuts::cut_with(std::vector<Fate> const& fates, Check const& check)
{
    auto disk = m_synced;
    for (std::size_t i = 0; i < fates.size(); ++i)
        apply(disk, m_unsynced[i], fates[i]);
    check(tree_of(disk), m_promises);
    return 1;
}

std::size_t for_each_power_cut(std::string const& name, RecordingDisk const& record, PowerCuts::Check const& check)
{
    std::set<std::pair<std::string, int>> seen;
    auto const tried = PowerCuts(record).for_each([&](Tree const& tree, int promises) {
        if (seen.emplace(fingerprint(tree), promises).second) check(tree, promises);
    });
    std::cout << name << ": " << record.steps().size() << " steps, " << tried << " states, " << seen.size()
              << " of them different\n";
    return tried;
}

}
