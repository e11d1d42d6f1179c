// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"

#include <algorithm>
#include <array>
#include <set>

namespace parvis::checks {
namespace {

/// By their SPDX names; "own" is a picture that the site's authors made themselves.
constexpr std::array<std::string_view, 10> free_licences{"CC0-1.0",      "CC-BY-2.0",    "CC-BY-3.0",  "CC-BY-4.0",
                                                         "CC-BY-SA-3.0", "CC-BY-SA-4.0", "etalab-2.0", "MIT",
                                                         "ISC",          "own"};

bool needs_author(std::string_view licence)
{
    return licence != "CC0-1.0";
}

void check(content::Picture const& picture, content::Folder const& folder, Findings& findings)
{
    auto const media = folder.path / "media.toml";
    auto const& at = picture.file.at;
    if (!exists(folder.path / "pictures" / picture.file.value))
        findings.add(media, at, "there is no such picture in pictures/", "correct the name, or add the file");
    if (!picture.alt && !picture.decorative)
        findings.add(media, at, "the picture says nothing to those who cannot see it",
                     "add alt, or decorative = true if it only adorns");
    if (std::find(free_licences.begin(), free_licences.end(), picture.licence) == free_licences.end())
        findings.add(media, at,
                     picture.licence.empty() ? "the picture has no licence"
                                             : "\"" + picture.licence + "\" is no free licence that is known here",
                     "write CC0-1.0, CC-BY-4.0, CC-BY-SA-4.0, etalab-2.0 or own");
    else if (picture.author.empty() && needs_author(picture.licence))
        findings.add(media, at, "the licence asks for the author's name", "add author");
}

}

void picture(Subject const& subject, Findings& findings)
{
    auto const& folder = subject.folder;
    std::set<std::string> described;
    for (auto const& picture : folder.pictures) {
        described.insert(picture.file.value);
        check(picture, folder, findings);
    }
    auto const pictures = folder.path / "pictures";
    if (!exists(pictures)) return;
    for (auto const& entry : std::filesystem::directory_iterator(pictures))
        if (!described.contains(entry.path().filename().string()))
            findings.add(entry.path(), {}, "a picture that media.toml does not describe",
                         "add [[picture]] with file, alt, author and licence");
}

}
