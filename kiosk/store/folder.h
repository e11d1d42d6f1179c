// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "store/state.h"

#include <filesystem>
#include <functional>

namespace parvis::store {

/// Where packs are kept: `state` and `packs/N.pack` with its signature under a data folder that may be written, and the
/// factory pack, which came with the machine. What changes the disk throws Error if it fails, and then either changed
/// all or nothing.
class Folder {
public:
    /// `factory` is empty if there is none.
    Folder(std::filesystem::path data, std::filesystem::path factory, Disk& disk = system_disk());

    [[nodiscard]] Disk& disk() const { return *m_disk; }
    [[nodiscard]] std::filesystem::path const& data() const { return m_data; }
    [[nodiscard]] std::filesystem::path const& factory() const { return m_factory; }
    [[nodiscard]] std::filesystem::path pack(int version) const;
    [[nodiscard]] std::filesystem::path state_file() const;
    /// Where a pack is copied to until it is known to be good.
    [[nodiscard]] std::filesystem::path incoming() const;

    /// Makes the folders that are missing.
    void prepare();

    /// Nothing is installed in a folder without the file. Throws Error, with what to do, if the file is damaged.
    [[nodiscard]] State read() const;

    /// Changes the state in one step, while no other program does, and gives the new one. Files of packs that the new
    /// state does not name are removed. What `change` throws leaves everything as it was.
    State change(std::function<void(State&)> const& change);

private:
    void remove_unnamed(State const& state);

    std::filesystem::path m_data;
    std::filesystem::path m_factory;
    Disk* m_disk;
};

}
