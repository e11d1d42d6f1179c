// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace parvis::intl {

/// A script by its four-letter code of ISO 15924, in the byte order that OpenType tags have.
enum class Script : std::uint32_t {};

constexpr Script script(char const (&code)[5])
{
    std::uint32_t tag = 0;
    for (int i = 0; i < 4; ++i)
        tag = tag << 8 | static_cast<unsigned char>(code[i]);
    return Script{tag};
}

constexpr Script common_script = script("Zyyy");

/// A stretch of text in one script.
struct ScriptRun {
    std::size_t begin = 0; ///< byte offset
    std::size_t end = 0;
    Script script = common_script;
};

/// Splits a text by script (UAX #24): marks, digits and punctuation take the script before them, or the one after them
/// at the start of a text; a closing bracket takes the script of its opening one.
std::vector<ScriptRun> script_runs(std::string_view text);

}
