// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/drafts.h"

#include "base/files.h"
#include "crypto/hash.h"

#include <fmt/format.h>

namespace parvis::editor {

Drafts::Drafts(std::filesystem::path folder, Disk& disk) : m_folder(std::move(folder)), m_disk(disk)
{
    make_folder(m_folder, m_disk);
}

std::optional<Draft> Drafts::find(std::string const& person, std::string const& form) const
{
    auto const path = file(person, form);
    if (!exists(path)) return std::nullopt;
    auto const lines = read_file(path, no_limit, m_disk);
    auto const end = lines.find('\n');
    auto const fields = Fields::decoded(lines.substr(0, end));
    auto const base = Fields::decoded(end == std::string::npos ? "" : lines.substr(end + 1));
    if (!fields || !base) return std::nullopt;
    return Draft{*fields, *base};
}

void Drafts::keep(std::string const& person, std::string const& form, Draft const& draft)
{
    write_file(file(person, form), draft.fields.encoded() + '\n' + draft.base.encoded(), Readers::Owner, m_disk);
}

void Drafts::discard(std::string const& person, std::string const& form)
{
    remove_file(file(person, form), m_disk);
}

std::filesystem::path Drafts::file(std::string const& person, std::string const& form) const
{
    auto const hash = crypto::hash_of(http::percent_encoded(person) + ' ' + form);
    return m_folder / fmt::format("{:02x}", fmt::join(hash.begin(), hash.begin() + 16, ""));
}

}
