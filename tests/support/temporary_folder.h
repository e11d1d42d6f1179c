// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"

#include <filesystem>
#include <stdexcept>
#include <stdlib.h>
#include <string>
#include <string_view>

namespace parvis::testing {

/// A folder of its own for a test, removed at the end.
class TemporaryFolder {
public:
    TemporaryFolder()
    {
        auto name = (std::filesystem::temp_directory_path() / "parvis-test-XXXXXX").string();
        if (!::mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
        m_path = name;
    }
    ~TemporaryFolder() { std::filesystem::remove_all(m_path); }
    TemporaryFolder(TemporaryFolder const&) = delete;
    TemporaryFolder& operator=(TemporaryFolder const&) = delete;

    [[nodiscard]] std::filesystem::path const& path() const { return m_path; }

    /// Writes a file, with the folders it stands in.
    std::filesystem::path write(std::string const& name, std::string_view content) const
    {
        auto const file = m_path / name;
        std::filesystem::create_directories(file.parent_path());
        write_file(file, content);
        return file;
    }

private:
    std::filesystem::path m_path;
};

}
