// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>

namespace parvis::fuzz {

inline std::string_view text_of(std::uint8_t const* data, std::size_t size)
{
    return {reinterpret_cast<char const*>(data), size};
}

/// What must hold for every input; libFuzzer keeps the input for which it does not.
inline void require(bool condition, char const* what)
{
    if (condition) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// A file in memory, for readers that take a path.
class ScratchFile {
public:
    explicit ScratchFile(std::string const& name)
        : m_folder("/dev/shm/parvis-fuzz-" + std::to_string(::getpid())), m_path(m_folder / name)
    {
        std::filesystem::create_directories(m_folder);
    }
    ~ScratchFile() { std::filesystem::remove_all(m_folder); }
    ScratchFile(ScratchFile const&) = delete;
    ScratchFile& operator=(ScratchFile const&) = delete;

    std::filesystem::path const& write(std::string_view content) const
    {
        std::ofstream(m_path, std::ios::binary) << content;
        return m_path;
    }

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_path;
};

}
