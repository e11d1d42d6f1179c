// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/freshness.h"
#include "screens/place_entry.h"
#include "screens/screens.h"

namespace parvis::screens {
using namespace ui;

void theme(Sheet& sheet)
{
    auto const& code = sheet.words.language().code;
    auto const theme = sheet.context.pack.theme(ThemeId(sheet.state.route.id), code);
    if (!theme) {
        framed(sheet,
               [&](Flow& flow) { notice_row(flow, sheet, "question", sheet.words.paragraph(msg::theme_empty)); });
        return;
    }
    auto const pages = sheet.context.pack.pages_of(theme->id, code);
    auto const places = sheet.context.pack.places_of(theme->id, code);
    auto const colour = sheet.theme_colour(theme->colour);
    auto const title = sheet.words.shown(theme->title);
    Hero const hero{.pictogram = theme->icon,
                    .colour = colour,
                    .title = title.paragraph,
                    .french = sheet.words.french_beside(theme->title)};
    framed(sheet, hero, [&](Flow& flow) {
        Marks marks;
        marks.add(title);
        for (auto const& page : pages) {
            marks.add(sheet.words.shown(page.title));
            marks.add(sheet.words.shown(page.summary));
        }
        marks.draw(flow, sheet);
        for (auto const& page : pages) {
            auto const withdrawn = is_withdrawn(page.expires, page.on_expiry, date_of(sheet.context.now));
            entry_row(flow, sheet,
                      {.pictogram = page.icon,
                       .colour = colour,
                       .title = sheet.words.shown(page.title).paragraph,
                       .lines = {withdrawn ? sheet.words.paragraph(msg::notice_withdrawn)
                                           : sheet.words.shown(page.summary).paragraph},
                       .action = GoTo{{Screen::Page, page.id.value()}}});
        }
        if (pages.empty()) notice_row(flow, sheet, "question", sheet.words.paragraph(msg::theme_empty));
        if (places.empty()) return;
        flow.space(sheet.metrics().gap);
        heading_row(flow, sheet, "map-pin", sheet.words.paragraph(msg::theme_places), sheet.palette().ink);
        for (auto const& place : places)
            place_row(flow, sheet, place);
    });
}

}
