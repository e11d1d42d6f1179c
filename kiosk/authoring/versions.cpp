// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/versions.h"

#include "base/error.h"
#include "base/files.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace parvis::authoring {
namespace {

constexpr std::string_view tags = "refs/tags/version-";
constexpr int last_version = 999'999'999;

/// 0 if `text` is no version.
int version_in(std::string_view text)
{
    int version = 0;
    std::from_chars(text.data(), text.data() + text.size(), version);
    return version;
}

}

Versions::Versions(std::filesystem::path file, Git const& git, int at_least)
    : m_file(std::move(file)), m_git(git), m_at_least(at_least)
{
}

int Versions::next() const
{
    auto newest = m_at_least;
    if (exists(m_file)) newest = std::max(newest, version_in(read_file(m_file)));
    if (auto const given = published(); !given.empty()) newest = std::max(newest, given.rbegin()->first);
    if (newest >= last_version) throw Error("there are no version numbers left");
    return newest + 1;
}

void Versions::take(int version)
{
    write_file(m_file, std::to_string(version) + "\n");
}

void Versions::mark_published(int version)
{
    static_cast<void>(m_git.run({"update-ref", std::string(tags) + std::to_string(version), m_git.head()}));
}

std::map<int, std::string> Versions::published() const
{
    std::map<int, std::string> commits;
    std::istringstream lines(m_git.run({"for-each-ref", "--format=%(refname) %(objectname)", "refs/tags"}));
    std::string name;
    for (std::string commit; lines >> name >> commit;)
        if (name.starts_with(tags)) commits[version_in(std::string_view(name).substr(tags.size()))] = commit;
    return commits;
}

}
