// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "fuzz/fuzz.h"
#include "support/browse.h"

using namespace parvis;

/// A pack of any bytes, as if its signature were right: refused with an Error, or browsed whole.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static fuzz::ScratchFile const file("x.pack");
    auto const& path = file.write(fuzz::text_of(data, size));
    try {
        testing::browse(*pack::Pack::open(path));
    } catch (Error const& error) {
        fuzz::require(!describe(error).empty(), "a refusal says why");
    }
    return 0;
}
