// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/readers.h"
#include "fuzz/fuzz.h"

using namespace parvis;

/// The authors' files: each finding says something, and where.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    static fuzz::ScratchFile const file("page.toml");
    auto const& path = file.write(fuzz::text_of(data, size));
    content::Findings findings;
    content::read_site(path, findings);
    content::read_languages(path, findings);
    content::read_facts(path, findings);
    content::read_themes(path, findings);
    content::read_calendar(path, findings);
    content::read_page(path, findings);
    content::read_place(path, findings);
    content::read_round(path, findings);
    for (auto const& finding : findings) {
        fuzz::require(!finding.what.empty() && !finding.what_to_do.empty(), "a finding says what to do");
        fuzz::require(finding.line >= 0 && finding.column >= 0, "a finding has a place");
    }
    return 0;
}
