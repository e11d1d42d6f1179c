// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"
#include "fuzz/fuzz.h"

using namespace parvis;

/// XLIFF from any tool: what was read can be written, and is then read as the same.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    exchange::Findings findings;
    auto const document = exchange::read_xliff(fuzz::text_of(data, size), "x.xlf", findings);
    findings.clear();
    auto const written = exchange::write_xliff(document, findings);
    if (!findings.empty()) return 0; // what XML cannot hold is left out, and said
    auto const again = exchange::read_xliff(written, "x.xlf", findings);
    fuzz::require(findings.empty(), "what we write has no mistakes");
    fuzz::require(again.units.size() == document.units.size(), "every unit comes back");
    for (std::size_t i = 0; i < again.units.size(); ++i) {
        fuzz::require(again.units[i].id == document.units[i].id, "the id comes back");
        fuzz::require(again.units[i].text == document.units[i].text, "the text comes back");
    }
    return 0;
}
