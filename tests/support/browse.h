// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <string>

namespace parvis::testing {

/// Reads everything that a kiosk could show.
inline void browse(pack::Pack const& pack)
{
    for (std::string const language : {"fr", "en", "ar", "xx"}) {
        for (auto const& theme : pack.themes(language)) {
            for (auto const& summary : pack.pages_of(theme.id, language))
                (void)pack.page(summary.id, language);
            (void)pack.places_of(theme.id, language);
        }
        for (auto const& place : pack.places(language))
            (void)pack.place(place.id, language);
        (void)pack.page(PageId("ame"), language);
        (void)pack.rounds(language);
        (void)pack.emergency_numbers(language);
        (void)pack.messages(language);
    }
    for (auto const* const fact : {"plafond", "delai", "debut", "nothing"})
        (void)pack.fact(FactId(fact));
}

}
