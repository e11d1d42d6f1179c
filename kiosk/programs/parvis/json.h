// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace parvis::commands {

/// `text` between quotes, as JSON wants it.
std::string json_string(std::string_view text);

}
