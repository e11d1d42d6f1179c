// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace parvis {

/// Where `bytes` first stops being UTF-8 (RFC 3629: no surrogates, no overlong forms, nothing above U+10FFFF); nothing
/// if all of it is.
std::optional<std::size_t> first_bad_utf8(std::string_view bytes);

/// Code points in `text`, which is UTF-8: a column in an editor.
std::size_t count_code_points(std::string_view text);

}
