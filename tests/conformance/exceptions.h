// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/reason.h"

#include <filesystem>
#include <map>
#include <string>

namespace parvis::conformance {

/// A paragraph of the corpus: its translation's code and its place in it, from 0.
struct ParagraphKey {
    std::string code;
    std::size_t index = 0;

    friend auto operator<=>(ParagraphKey const&, ParagraphKey const&) = default;
};

/// The paragraphs that may differ, each for one reason.
struct Exceptions {
    std::string versions; ///< of the libraries with which they were found
    std::map<ParagraphKey, Reason> reasons;
};

/// The first line names the versions; then one exception a line: code, index and reason, parted by tabs. Throws Error
/// with the line that is not so.
Exceptions read_exceptions(std::filesystem::path const& file);
void write_exceptions(std::filesystem::path const& file, Exceptions const& exceptions);

}
