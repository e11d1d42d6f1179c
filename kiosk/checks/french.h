// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/check.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// What the checks of the French itself have in common.
namespace parvis::checks {

/// Visits what is written in French: the texts of the folder, and their translations into easy French.
void for_each_french(content::Folder const& folder,
                     std::function<void(std::filesystem::path const&, content::Text const&)> const& visit);

/// A part of a text, as it is written, with its markup.
struct Stretch {
    std::size_t offset = 0; ///< of its first byte
    std::string_view text;
};

/// Sentences end with . ! ? or … before a blank or the end.
std::vector<Stretch> sentences(std::string_view text);

/// Words are parted by blanks, apostrophes, hyphens, other punctuation and markup; a fact is a word.
std::vector<Stretch> words(std::string_view text);

/// French letters in lower case; everything else as it is. Each letter keeps its length in bytes.
std::string lower_case(std::string_view text);

}
