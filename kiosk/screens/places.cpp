// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/place_entry.h"
#include "screens/screens.h"

#include <algorithm>

namespace parvis::screens {

using namespace ui;

void places(Sheet& sheet)
{
    auto places = sheet.context.pack.places(sheet.words.language().code);
    std::erase_if(places, [](pack::Place const& place) { return place.kind == "stop"; });
    // Open ones first, invented ones last; otherwise in the authors' order.
    std::vector<std::pair<int, pack::Place const*>> order;
    for (auto const& place : places)
        order.emplace_back((place.example ? 2 : 0) + (open_now(sheet, place).open ? 0 : 1), &place);
    std::stable_sort(order.begin(), order.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    Hero const hero{.pictogram = "map-pin",
                    .colour = sheet.palette().accent,
                    .title = sheet.words.paragraph(msg::places_title),
                    .french = sheet.words.french_beside(msg::places_title)};
    framed(sheet, hero, [&](Flow& flow) {
        if (places.empty()) notice_row(flow, sheet, "question", sheet.words.paragraph(msg::places_empty));
        for (auto const& entry : order)
            place_row(flow, sheet, *entry.second);
    });
}

}
