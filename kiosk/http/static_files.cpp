// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/static_files.h"

#include "base/error.h"
#include "base/files.h"

#include <array>
#include <cstdint>
#include <fmt/format.h>

namespace parvis::http {
namespace {

constexpr std::array<std::pair<std::string_view, char const*>, 4> types{{
    {".css", "text/css; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".svg", "image/svg+xml"},
    {".ttf", "font/ttf"},
}};

char const* type_of(std::filesystem::path const& file)
{
    for (auto const& [extension, type] : types)
        if (file.extension() == extension) return type;
    throw Error(file.string() + ": the server does not know this kind of file");
}

/// A strong validator (RFC 9110, 8.8.3): FNV-1a of 64 bits over the content.
std::string tag_of(std::string_view content)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (auto const c : content)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return fmt::format("\"{:016x}\"", hash);
}

}

void StaticFiles::add(std::string const& name, std::filesystem::path const& file)
{
    auto content = read_file(file);
    auto tag = tag_of(content);
    m_files[name] = {std::move(content), type_of(file), std::move(tag)};
}

void StaticFiles::add_folder(std::filesystem::path const& folder)
{
    for (auto const& entry : std::filesystem::directory_iterator(folder))
        if (entry.is_regular_file()) add(entry.path().filename().string(), entry.path());
}

std::optional<Response> StaticFiles::answer(Request const& request, std::string const& name) const
{
    auto const found = m_files.find(name);
    if (found == m_files.end()) return std::nullopt;
    auto const& file = found->second;
    Response response{.fields = {{"ETag", file.tag}, {"Cache-Control", "no-cache"}}};
    if (request.field("If-None-Match") == file.tag) {
        response.status = 304;
    } else {
        response.set("Content-Type", file.type);
        response.body = file.content;
    }
    return response;
}

}
