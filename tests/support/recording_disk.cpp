// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recording_disk.h"

#include "base/files.h"

#include <fcntl.h>
#include <unistd.h>

namespace parvis::testing {

Tree read_tree(std::filesystem::path const& root)
{
    Tree tree;
    if (!exists(root)) return tree;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(root)) {
        if (entry.is_directory())
            tree.folders.push_back(entry.path());
        else
            tree.files[entry.path()] = read_file(entry.path());
    }
    return tree;
}

void write_tree(Tree const& tree, std::filesystem::path const& root, std::filesystem::path const& elsewhere)
{
    for (auto const& folder : tree.folders)
        create_directories(elsewhere / folder.lexically_relative(root));
    for (auto const& [name, content] : tree.files)
        NewFile(elsewhere / name.lexically_relative(root), Readers::Everybody, system_disk()).write(content);
}

RecordingDisk::RecordingDisk(std::filesystem::path root) : m_before(read_tree(root))
{
    m_before.folders.push_back(std::move(root));
    for (auto const& [name, content] : m_before.files)
        m_numbers[name] = m_next++;
    m_numbers_before = m_numbers;
}

int RecordingDisk::open(std::filesystem::path const& path, int flags, unsigned mode)
{
    auto const file = system_disk().open(path, flags, mode);
    if (file < 0) return file;
    if (is_directory(path)) {
        m_folders[file] = path;
        return file;
    }
    m_folders.erase(file);
    auto const known = m_numbers.find(path);
    auto const number = known == m_numbers.end() ? m_next++ : known->second;
    if (known == m_numbers.end()) {
        m_numbers[path] = number;
        m_steps.emplace_back(Linked{path, number});
    } else if ((flags & O_TRUNC) != 0) {
        m_steps.emplace_back(Emptied{number});
    }
    m_files[file] = number;
    return file;
}

std::ptrdiff_t RecordingDisk::read(int file, std::span<char> into)
{
    return system_disk().read(file, into);
}

std::ptrdiff_t RecordingDisk::write(int file, std::string_view bytes)
{
    auto const offset = ::lseek(file, 0, SEEK_CUR);
    auto const written = system_disk().write(file, bytes);
    if (written > 0)
        m_steps.emplace_back(Wrote{m_files.at(file), static_cast<std::size_t>(offset),
                                   std::string(bytes.substr(0, static_cast<std::size_t>(written)))});
    return written;
}

int RecordingDisk::sync(int file)
{
    if (auto const folder = m_folders.find(file); folder != m_folders.end())
        m_steps.emplace_back(SyncedFolder{folder->second});
    else
        m_steps.emplace_back(SyncedFile{m_files.at(file)});
    return 0; // The record says so; nobody pulls the plug.
}

int RecordingDisk::rename(std::filesystem::path const& from, std::filesystem::path const& to)
{
    auto const result = system_disk().rename(from, to);
    if (result != 0) return result;
    auto const number = m_numbers.at(from);
    m_numbers.erase(from);
    m_numbers[to] = number;
    m_steps.emplace_back(Renamed{from, to, number});
    return result;
}

int RecordingDisk::remove(std::filesystem::path const& file)
{
    auto const result = system_disk().remove(file);
    if (result != 0) return result;
    m_numbers.erase(file);
    m_steps.emplace_back(Removed{file});
    return result;
}

int RecordingDisk::make_folder(std::filesystem::path const& path)
{
    auto const result = system_disk().make_folder(path);
    if (result == 0) m_steps.emplace_back(MadeFolder{path});
    return result;
}

}
