// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chime.h"

#include "support/catch.h"

#include <algorithm>
#include <cstdlib>

using namespace parvis::app;

namespace {

int loudest(std::vector<std::int16_t> const& samples, double from, double to)
{
    auto most = 0;
    auto const count = static_cast<double>(samples.size());
    for (auto i = static_cast<std::size_t>(from * count); i < static_cast<std::size_t>(to * count); ++i)
        most = std::max(most, std::abs(samples[i]));
    return most;
}

}

TEST_CASE("the chime lasts a second, is clearly heard, and never clipped", "[app]")
{
    auto const samples = chime(22050);
    CHECK(samples.size() == 22050);
    CHECK(loudest(samples, 0, 0.25) > 8000);
    CHECK(loudest(samples, 0.25, 0.5) > 8000);
    CHECK(loudest(samples, 0, 1) < 32000);
}

TEST_CASE("the chime begins and ends in silence, so that it does not click", "[app]")
{
    auto const samples = chime(22050);
    CHECK(std::abs(samples.front()) < 100);
    CHECK(std::abs(samples.back()) < 100);
}
