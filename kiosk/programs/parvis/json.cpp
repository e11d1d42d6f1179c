// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/parvis/json.h"

#include <fmt/format.h>

namespace parvis::commands {

std::string json_string(std::string_view text)
{
    std::string quoted = "\"";
    for (auto const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (quoted += '\\') += c;
        else if (byte < 0x20)
            quoted += fmt::format("\\u{:04x}", byte);
        else
            quoted += c;
    }
    return quoted + '"';
}

}
