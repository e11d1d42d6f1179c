// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/comment_lines.h"

#include "base/error.h"

#include <algorithm>

namespace parvis::crypto {

std::string_view take_line(std::string_view& text)
{
    auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::string_view take_comment(std::string_view& text, std::string_view prefix)
{
    auto const line = take_line(text);
    if (!line.starts_with(prefix)) throw Error("there is no line \"" + std::string(prefix) + "...\"");
    return line.substr(prefix.size());
}

std::string take_bytes(std::string_view& text, std::size_t size)
{
    auto bytes = from_base64(take_line(text));
    if (!bytes || bytes->size() != size) throw Error("a line is damaged; copy the file again");
    return std::move(*bytes);
}

}
