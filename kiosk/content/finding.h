// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::content {

enum class Severity { Advice, Warning, Error };

/// A mistake in the authors' folder, in words for its author. Lines and columns count from 1; 0 is "the whole file".
struct Finding {
    std::filesystem::path file;
    int line = 0;
    int column = 0;
    Severity severity = Severity::Error;
    std::string what;
    std::string what_to_do;
    std::string_view check;               ///< the id of the check that found it, such as "link"; a literal
    std::vector<std::string> values = {}; ///< what `what` and `what_to_do` name, for who says it in other words
};

/// What one check looks for. `severity` is the most severe that it gives.
struct CheckInfo {
    std::string_view id;
    Severity severity = Severity::Error;
    std::string_view explanation;
};

std::string_view name_of(Severity severity);

/// "nantes/site.toml:3:8: error: what; what to do [check]"
std::string to_line(Finding const& finding);

/// By file, line and column.
void sort(std::vector<Finding>& findings);

/// Whether no pack can be made.
bool has_errors(std::vector<Finding> const& findings);

}
