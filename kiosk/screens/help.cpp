// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/screens.h"

#include <array>
#include <utility>

namespace parvis::screens {

using namespace ui;

void help(Sheet& sheet)
{
    static constexpr std::array<std::pair<char const*, intl::Message>, 7> lines{{
        {"people", msg::help_person},
        {"touch", msg::help_touch},
        {"back", msg::help_back},
        {"globe", msg::help_language},
        {"translate", msg::help_french},
        {"display", msg::help_display},
        {"finish", msg::help_finish},
    }};
    Hero const hero{.pictogram = "help",
                    .colour = sheet.palette().accent,
                    .title = sheet.words.paragraph(msg::help_title),
                    .french = sheet.words.french_beside(msg::help_title)};
    framed(sheet, hero, [&](Flow& flow) {
        flow.begin_card(sheet.palette().card);
        for (auto const& [pictogram, message] : lines)
            picture_row(flow, sheet, pictogram, sheet.words.paragraph(message));
        flow.end_card();
        flow.space(sheet.metrics().gap);
        entry_row(flow, sheet,
                  {.pictogram = "wheelchair",
                   .colour = sheet.palette().accent,
                   .title = sheet.words.paragraph(msg::statement_title),
                   .lines = {},
                   .action = GoTo{{Screen::Accessibility, {}}}});
        entry_row(flow, sheet,
                  {.pictogram = "lock",
                   .colour = sheet.palette().accent,
                   .title = sheet.words.paragraph(msg::help_about),
                   .lines = {},
                   .action = GoTo{{Screen::About, {}}}});
    });
}

}
