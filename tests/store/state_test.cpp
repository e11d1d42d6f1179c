// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/state.h"

#include "base/error.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::store;

namespace {

State example()
{
    return {.site = "ville",
            .newest = 43,
            .current = Installed{42, crypto::hash_of("42")},
            .previous = Installed{41, crypto::hash_of("41")},
            .trial = Installed{43, crypto::hash_of("43")},
            .revoked = {crypto::KeyId{1, 2}, crypto::KeyId{9}}};
}

}

TEST_CASE("a state is read as it was written", "[store]")
{
    CHECK(parse_state(to_text(example())) == example());
    State little;
    little.site = "ville";
    little.newest = 1;
    CHECK(parse_state(to_text(little)) == little);
}

TEST_CASE("a damaged state is refused", "[store]")
{
    auto const text = to_text(example());
    CHECK_THROWS_AS(parse_state(""), Error);
    CHECK_THROWS_AS(parse_state("parvis store 2\n"), Error);
    CHECK_THROWS_AS(parse_state(text.substr(0, text.size() / 2)), Error);
    for (auto const* const line :
         {"current 0 00", "current x", "current 42 12", "revoked x", "newest -1", "colour red"})
        CHECK_THROWS_AS(parse_state(text + line + "\n"), Error);
}

TEST_CASE("when a trial is promoted, what was current becomes previous", "[store]")
{
    auto state = example();
    promote_trial(state);
    CHECK(state.current->version == 43);
    CHECK(state.previous->version == 42);
    CHECK_FALSE(state.trial);
    auto const same = state;
    promote_trial(state);
    CHECK(state == same);
}
