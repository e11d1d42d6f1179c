// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/screens.h"

namespace parvis::screens {
namespace {

using namespace ui;

text::Paragraph version(Sheet const& sheet)
{
    auto const& site = sheet.context.pack.site();
    Value const number{std::to_string(site.version), text::SpanKind::Price};
    if (!site.content_date) return sheet.words.paragraph(msg::about_version, {number});
    return sheet.words.paragraph(msg::about_version_date,
                                 {number, date_value(sheet.words.formatter(), *site.content_date)});
}

void link(Flow& flow, Sheet& sheet, char const* pictogram, intl::Message const& message, Screen screen)
{
    entry_row(flow, sheet,
              {.pictogram = pictogram,
               .colour = sheet.palette().accent,
               .title = sheet.words.paragraph(message),
               .lines = {},
               .action = GoTo{{screen, {}}}});
}

}

void about(Sheet& sheet)
{
    Hero const hero{.pictogram = "lock",
                    .colour = sheet.palette().accent,
                    .title = sheet.words.paragraph(msg::about_title),
                    .french = sheet.words.french_beside(msg::about_title)};
    framed(sheet, hero, [&](Flow& flow) {
        link(flow, sheet, "eye", msg::about_recorded, Screen::Recorded);
        link(flow, sheet, "people", msg::about_tally, Screen::Tally);
        flow.space(sheet.metrics().gap);
        flow.begin_card(sheet.palette().card);
        picture_row(flow, sheet, "info", sheet.words.paragraph(msg::about_what));
        picture_row(flow, sheet, "eye-off", sheet.words.paragraph(msg::about_private));
        picture_row(flow, sheet, "erase", sheet.words.paragraph(msg::about_nothing_kept));
        picture_row(flow, sheet, "robot", sheet.words.paragraph(msg::about_translations));
        flow.end_card();
        flow.space(sheet.metrics().gap);
        text_row(flow, sheet, version(sheet), sheet.soft());
    });
}

}
