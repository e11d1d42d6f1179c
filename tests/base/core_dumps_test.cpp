// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_dumps.h"

#include "support/catch.h"

#include <sys/resource.h>

TEST_CASE("once forbidden, no core file can be written", "[base]")
{
    parvis::forbid_core_dumps();
    rlimit limit{};
    REQUIRE(::getrlimit(RLIMIT_CORE, &limit) == 0);
    CHECK(limit.rlim_cur <= 1);
    CHECK(limit.rlim_max <= 1);
}
