// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/hours.h"
#include "fuzz/fuzz.h"

using namespace parvis;

/// Opening hours: what can be read can be asked, on any day.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    using namespace std::chrono_literals;
    auto const source = fuzz::text_of(data, size);
    auto const parsed = content::parse_hours(source);
    if (auto const* const mistake = std::get_if<content::HoursMistake>(&parsed)) {
        fuzz::require(mistake->offset <= source.size(), "a mistake has a place");
        return 0;
    }
    auto const& hours = std::get<content::Hours>(parsed);
    std::vector<content::PublicHoliday> const holidays{{2026y / 12 / 25, "Noël"}};
    std::vector<content::Closure> const closures{{2026y / 12 / 24, 2026y / 12 / 26}};
    for (auto const day : {2026y / 11 / 23, 2026y / 12 / 25, 2028y / 2 / 29}) {
        for (auto const& slot : slots_on(hours, holidays, closures, day))
            fuzz::require(slot.begin < slot.end, "a slot ends after it begins");
        auto const noon = std::chrono::local_days(day) + 12h;
        auto const state = state_at(hours, holidays, closures, noon);
        fuzz::require(!state.until || *state.until > noon, "what changes next is in the future");
    }
    return 0;
}
