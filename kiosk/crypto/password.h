// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Passwords of people who sign in, kept as hashes only.
namespace parvis::crypto {

/// Argon2id with a salt of its own, as text that says how it was made ("$argon2id$v=19$..."). Takes a noticeable
/// moment and 64 MiB of memory, on purpose.
std::string hash_password(std::string_view password);
[[nodiscard]] bool is_password(std::string_view password, std::string const& hash);

}
