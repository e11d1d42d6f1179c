// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

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
};

}
