// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/draw.h"

#include "screens/idle_warning.h"
#include "screens/screens.h"
#include "screens/sheet.h"

namespace parvis::screens {
namespace {

/// The table of all screens.
void draw_screen(Sheet& sheet)
{
    using ui::Screen;
    switch (sheet.state.route.screen) {
    case Screen::Attract:
        return attract(sheet);
    case Screen::Languages:
        return languages(sheet);
    case Screen::MissingLanguage:
        return missing_language(sheet);
    case Screen::Home:
        return home(sheet);
    case Screen::Theme:
        return theme(sheet);
    case Screen::Page:
        return page(sheet);
    case Screen::Places:
        return places(sheet);
    case Screen::Place:
        return place(sheet);
    case Screen::Today:
        return today(sheet);
    case Screen::Emergency:
        return emergency(sheet);
    case Screen::Help:
        return help(sheet);
    case Screen::About:
        return about(sheet);
    case Screen::Display:
        return display(sheet);
    case Screen::BackSoon:
        break;
    }
}

}

ui::DisplayList draw(State const& state, Context const& context)
{
    if (state.route.screen == ui::Screen::BackSoon)
        return draw_back_soon(context.fonts, context.typesetter, context.profile);
    Sheet sheet(state, context);
    draw_screen(sheet);
    if (state.seconds_left) draw_idle_warning(sheet, *state.seconds_left);
    return std::move(sheet.canvas).finish();
}

}
