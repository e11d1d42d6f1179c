// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace parvis::office {

/// 256 random bits in hexadecimal, from the system's generator. Throws Error if that fails.
std::string new_token();

/// A first password that can be read aloud and typed: 80 random bits, as "k7mp-x2qd-...".
std::string new_password();

/// Whether two secrets are the same, in a time that does not tell where they differ.
bool is_same_secret(std::string_view a, std::string_view b);

}
