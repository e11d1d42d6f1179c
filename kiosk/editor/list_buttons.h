// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/fields.h"

#include <string>
#include <string_view>

namespace parvis::editor {

constexpr std::size_t longest_list = 60;

/// Does what a button of a list asks for, as its value says: "up:steps.2", "add:for_whom", "move:steps.2:0". Gives the
/// item to go on with; "" if it is none of these buttons.
std::string change_list(Fields& fields, std::string_view button);

}
