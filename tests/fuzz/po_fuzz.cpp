// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/po.h"
#include "content/translations.h"
#include "fuzz/fuzz.h"

using namespace parvis;

/// What was read of a PO file can be written, and is then read as the same.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const source = fuzz::text_of(data, size);
    std::vector<content::Finding> findings;
    content::read_translations(source, "x.po", findings);
    auto const written = write_po(content::read_po(source, "x.po", findings));
    findings.clear();
    auto const again = content::read_po(written, "x.po", findings);
    fuzz::require(findings.empty(), "what we write has no mistakes");
    fuzz::require(write_po(again) == written, "what is written is canonical");
    return 0;
}
