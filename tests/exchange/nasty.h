// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <random>
#include <string>

namespace parvis::testing {

/// Pieces of which tools and formats lose some.
inline std::string nasty_text(std::mt19937& random)
{
    static constexpr std::array<char const*, 40> pieces{"\"",     "\"\"",
                                                        "'",      "\n",
                                                        "\r\n",   "\r",
                                                        "\t",     "\\",
                                                        "\\n",    "=",
                                                        "=1+1",   "+",
                                                        "-",      "@",
                                                        ",",      ";",
                                                        "<",      ">",
                                                        "&",      "&amp;",
                                                        "]]>",    "<ph>",
                                                        "<!--",   "{fact:plafond}",
                                                        "**",     "[a](page:loyer)",
                                                        "\u200F", "\u202B",
                                                        "\u2067", "\u2069",
                                                        "\u00A0", "\u2028",
                                                        "\uFEFF", "العربية",
                                                        "ትግርኛ",   "\U0001F600",
                                                        " ",      "é",
                                                        "mot",    "#"};
    std::string text;
    for (auto count = random() % 7; count > 0; --count)
        text += pieces[random() % pieces.size()];
    return text;
}

}
