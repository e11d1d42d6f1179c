// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/recording_disk.h"

#include <functional>
#include <random>
#include <string>

namespace parvis::testing {

/// What a disk may hold after the power was cut somewhere in a record: whatever was synced, and any part of the rest.
/// A disk may write what was not synced in any order or not at all, a file's content apart from its name, and of one
/// write the first half only.
class PowerCuts {
public:
    explicit PowerCuts(RecordingDisk const& record);

    /// Takes a tree, and how many promises had been made when the power was cut.
    using Check = std::function<void(Tree const&, int promises)>;

    /// Cuts the power after each step, and calls `check` with every tree that may be found then: with all of them where
    /// few steps are unsynced, else with a sample. Gives their number.
    std::size_t for_each(Check const& check);

private:
    struct Disk {
        std::map<std::filesystem::path, FileNumber> names;
        std::map<FileNumber, std::string> contents;
        std::vector<std::filesystem::path> folders;
    };
    enum class Fate { Lost, Half, Kept };

    static void apply(Disk& disk, DiskStep const& step, Fate fate);
    static Tree tree_of(Disk const& disk);
    void take(DiskStep const& step);
    void sync(std::function<bool(DiskStep const&)> const& is_synced);
    std::size_t cut(Check const& check);
    std::size_t cut_with(std::vector<Fate> const& fates, Check const& check);

    Disk m_synced;
    std::vector<DiskStep> m_unsynced;
    std::vector<DiskStep> m_steps;
    int m_promises = 0;
    std::mt19937 m_random{20261123};
};

/// The same, but each tree only once for a number of promises. Prints how many states there were, under `name`.
std::size_t for_each_power_cut(std::string const& name, RecordingDisk const& record, PowerCuts::Check const& check);

}
