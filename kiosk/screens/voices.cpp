// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/screens.h"
#include "screens/speech_controls.h"

#include <algorithm>

namespace parvis::screens {
namespace {

using namespace ui;

void draw_voice(Sheet& sheet, pack::Language const& language, Rect cell)
{
    auto const name = own_name(language);
    auto const& heard = sheet.state.heard_language;
    auto const chosen = language.code == (heard.empty() ? sheet.words.language().code : heard);
    sheet.target(cell, ListenIn{language.code}, {name}, Role::Choice, sheet.palette().card, chosen);
    draw_two_names(sheet, cell.inset(sheet.metrics().gap), name, language.french_name, sheet.title());
}

}

/// The languages that can be heard. The page stays in the language in which it is read.
void voices(Sheet& sheet)
{
    auto const& metrics = sheet.metrics();
    std::vector<pack::Language> heard;
    std::ranges::copy_if(sheet.context.pack.languages(), std::back_inserter(heard),
                         [&](auto const& language) { return sheet.context.pack.can_be_heard(language.code); });
    std::ranges::copy(sheet.context.pack.heard_languages(), std::back_inserter(heard));
    Hero const hero{.pictogram = "listen",
                    .colour = sheet.palette().accent,
                    .title = sheet.words.paragraph(msg::voices_title),
                    .french = sheet.words.french_beside(msg::voices_title)};
    framed(sheet, hero, [&](Flow& flow) {
        if (!sheet.context.pack.can_be_heard(sheet.words.language().code))
            notice_row(flow, sheet, "listen-off", sheet.words.paragraph(msg::voices_none));
        auto const least = std::max(metrics.touch * 2, static_cast<int>(metrics.em(TextSize::Body) * 8.5F));
        auto const grid = Grid::fitting(flow.width(), least, metrics.gap, sheet.context.profile.portrait() ? 3 : 5);
        auto const height = std::max(metrics.touch, static_cast<int>(metrics.em(TextSize::Body) * 3.6F));
        grid_rows(flow, grid, static_cast<int>(heard.size()), height,
                  [&](int index, Rect cell) { draw_voice(sheet, heard[static_cast<std::size_t>(index)], cell); });
    });
}

}
