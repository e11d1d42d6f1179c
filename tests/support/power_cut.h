// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/recording_disk.h"

#include <functional>
#include <random>

namespace parvis::testing {

/// What a disk may hold after the power was cut somewhere in a record: whatever was synced, and any part of the rest.
/// A disk may write what was not synced in any order or not at all, a file's content apart from its name, and of one
/// write the first half only.
class PowerCuts {
public:
    explicit PowerCuts(RecordingDisk const& record);

    /// Cuts the power after each step, and calls `check` with every tree that may be found then: with all of them where
    /// few steps are unsynced, else with a sample. Gives their number.
    std::size_t for_each(std::function<void(Tree const&)> const& check);

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
    std::size_t cut(std::function<void(Tree const&)> const& check);
    std::size_t cut_with(std::vector<Fate> const& fates, std::function<void(Tree const&)> const& check);

    Disk m_synced;
    std::vector<DiskStep> m_unsynced;
    std::vector<DiskStep> m_steps;
    std::mt19937 m_random{20261123};
};

}
