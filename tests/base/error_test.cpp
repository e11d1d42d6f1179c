// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include "support/catch.h"

using namespace parvis;

TEST_CASE("an error says what each layer knows, outermost first", "[base]")
{
    try {
        try {
            throw Error("no such file");
        } catch (Error const&) {
            std::throw_with_nested(Error("cannot open the pack"));
        }
    } catch (std::exception const& error) {
        CHECK(describe(error) == "cannot open the pack: no such file");
    }
}
