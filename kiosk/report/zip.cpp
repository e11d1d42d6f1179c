// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/zip.h"

#include <cstdint>

namespace parvis::report {
namespace {

constexpr std::uint32_t local_header = 0x04034b50;
constexpr std::uint32_t central_header = 0x02014b50;
constexpr std::uint32_t end_of_directory = 0x06054b50;
constexpr std::uint16_t version = 20;
constexpr std::uint16_t names_are_utf8 = 0x0800;
constexpr std::uint32_t first_of_1980 = 0x00210000;

/// CRC-32 of IEEE 802.3, bit by bit: what is written here is small.
std::uint32_t checksum(std::string_view content)
{
    std::uint32_t sum = 0xFFFFFFFF;
    for (auto const c : content) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1U) ^ (0xEDB88320 & (0U - (sum & 1U)));
    }
    return ~sum;
}

void add16(std::string& bytes, std::size_t value)
{
    bytes += static_cast<char>(value & 0xFFU);
    bytes += static_cast<char>((value >> 8U) & 0xFFU);
}

void add32(std::string& bytes, std::size_t value)
{
    add16(bytes, value & 0xFFFFU);
    add16(bytes, (value >> 16U) & 0xFFFFU);
}

/// What the local and the central header have in common.
void add_description(std::string& bytes, ZipEntry const& entry)
{
    add16(bytes, version);
    add16(bytes, names_are_utf8);
    add16(bytes, 0); // stored
    add32(bytes, first_of_1980);
    add32(bytes, checksum(entry.content));
    add32(bytes, entry.content.size());
    add32(bytes, entry.content.size());
    add16(bytes, entry.name.size());
    add16(bytes, 0); // no extra field
}

}

std::string to_zip(std::vector<ZipEntry> const& entries)
{
    std::string archive;
    std::string directory;
    for (auto const& entry : entries) {
        add32(directory, central_header);
        add16(directory, version);
        add_description(directory, entry);
        add16(directory, 0); // no comment
        add16(directory, 0); // first disk
        add16(directory, 0); // internal attributes
        add32(directory, 0); // external attributes
        add32(directory, archive.size());
        directory += entry.name;

        add32(archive, local_header);
        add_description(archive, entry);
        archive += entry.name + entry.content;
    }
    auto const begin = archive.size();
    archive += directory;
    add32(archive, end_of_directory);
    add16(archive, 0); // this disk
    add16(archive, 0); // the directory's disk
    add16(archive, entries.size());
    add16(archive, entries.size());
    add32(archive, directory.size());
    add32(archive, begin);
    add16(archive, 0); // no comment
    return archive;
}

}
