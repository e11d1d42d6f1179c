// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include "base/error.h"
#include "support/catch.h"

#include <atomic>
#include <vector>

using namespace parvis;

TEST_CASE("work in parallel is done once for each index", "[base]")
{
    std::vector<int> done(1000);
    in_parallel(done.size(), [&](std::size_t index) { ++done[index]; });
    CHECK(done == std::vector<int>(1000, 1));
    in_parallel(0, [](std::size_t) { throw Error("there is no work"); });
}

TEST_CASE("what a part of the work throws comes out", "[base]")
{
    std::atomic<int> done = 0;
    auto const work = [&](std::size_t index) {
        if (index == 3) throw Error("the third");
        ++done;
    };
    CHECK_THROWS_AS(in_parallel(4, work), Error);
    CHECK(done == 3);
}
