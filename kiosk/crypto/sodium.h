// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sodium.h>

#include <string_view>

/// libsodium, for the sources of this module only.
namespace parvis::crypto {

/// Must come before random numbers and keys; often does no harm. Throws Error if the system has no randomness.
void start_sodium();

inline unsigned char const* raw(std::string_view bytes)
{
    return reinterpret_cast<unsigned char const*>(bytes.data());
}

inline unsigned char* raw(std::string& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

}
