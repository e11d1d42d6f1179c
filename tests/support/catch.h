// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 is version 2 on Debian 12 and version 3 on Debian 13: tests include this file, and use `Approx` and
// `ContainsSubstring` unqualified.
#ifdef PARVIS_CATCH2_V2
#include <catch2/catch.hpp>
inline auto ContainsSubstring(std::string const& text)
{
    return Catch::Matchers::Contains(text);
}
#else
#include <catch2/catch_all.hpp>
using Catch::Approx;
using Catch::Matchers::ContainsSubstring;
#endif
