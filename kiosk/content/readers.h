// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "content/model.h"
#include "content/report.h"

/// One function for each kind of file in the authors' folder. Nothing if it is no TOML at all; a single mistake only
/// leaves its value out.
namespace parvis::content {

using Findings = std::vector<Finding>;
using Path = std::filesystem::path;

std::optional<Site> read_site(SourceFile const& file, Findings& findings);
std::optional<std::vector<Language>> read_languages(Path const& file, Findings& findings);
std::optional<std::vector<Fact>> read_facts(SourceFile const& file, Findings& findings);
std::optional<std::vector<Theme>> read_themes(Path const& file, Findings& findings);
std::optional<Calendar> read_calendar(Path const& file, Findings& findings);
std::optional<std::vector<Picture>> read_media(Path const& file, Findings& findings);
std::optional<Page> read_page(SourceFile const& file, Findings& findings);
std::optional<Place> read_place(SourceFile const& file, Findings& findings);
std::optional<Round> read_round(SourceFile const& file, Findings& findings);

/// The recordings in clips/, judged by the folder's texts and translations.
std::vector<Clip> read_clips(Folder const& folder, Findings& findings);

}
