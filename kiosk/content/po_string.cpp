// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/po_string.h"

#include <algorithm>

namespace parvis::content {
namespace {

constexpr std::string_view escape_letters = "nt\"\\r";
constexpr std::string_view escape_meanings = "\n\t\"\\\r";

}

std::variant<std::string, PoStringMistake> unquote(std::string_view quoted)
{
    if (!quoted.starts_with('"')) return PoStringMistake{0, "no string in quotes", "write the text between two \""};
    std::string text;
    for (std::size_t i = 1; i < quoted.size(); ++i) {
        if (quoted[i] == '"') {
            if (i + 1 == quoted.size()) return text;
            return PoStringMistake{i, "a quote inside a string", "write \\\" inside a string"};
        }
        if (quoted[i] != '\\') {
            auto const end =
                std::find_if(quoted.begin() + i, quoted.end(), [](char c) { return c == '"' || c == '\\'; });
            text.append(quoted.begin() + i, end);
            i = static_cast<std::size_t>(end - quoted.begin()) - 1;
            continue;
        }
        if (++i == quoted.size()) break;
        auto const index = escape_letters.find(quoted[i]);
        if (index == std::string_view::npos)
            return PoStringMistake{i - 1, "an unknown escape", R"(only \n, \t, \r, \" and \\ are known)"};
        text += escape_meanings[index];
    }
    return PoStringMistake{0, "a string that is never closed", "end it with \""};
}

std::string quote(std::string_view text)
{
    std::string quoted = "\"";
    for (auto const c : text) {
        auto const index = escape_meanings.find(c);
        if (index == std::string_view::npos)
            quoted += c;
        else
            (quoted += '\\') += escape_letters[index];
    }
    return quoted + '"';
}

}
