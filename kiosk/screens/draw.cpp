// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/draw.h"

#include "screens/focus_ring.h"
#include "screens/idle_warning.h"
#include "screens/reach.h"
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
    case Screen::Accessibility:
        return accessibility(sheet);
    case Screen::Display:
        return display(sheet);
    case Screen::Recorded:
        return recorded(sheet);
    case Screen::Tally:
        return tally(sheet);
    case Screen::Voices:
        return voices(sheet);
    case Screen::BackSoon:
        break;
    }
}

/// On the whole of the context's profile.
ui::DisplayList draw_whole(State const& state, Context const& context)
{
    Sheet sheet(state, context);
    draw_screen(sheet);
    if (state.seconds_left) draw_idle_warning(sheet, *state.seconds_left);
    auto list = std::move(sheet.canvas).finish();
    list.heard = state.speech.has_value();
    if (state.focus) draw_focus_ring(list, *state.focus, sheet);
    return list;
}

}

ui::DisplayList draw(State const& state, Context const& context)
{
    if (state.route.screen == ui::Screen::BackSoon)
        return draw_back_soon(context.fonts, context.typesetter, context.profile);
    if (state.reach == ui::Reach::Standing || !ui::has_reach_mode(context.profile)) return draw_whole(state, context);
    auto const part = ui::part_in_reach(context.profile);
    return in_reach(draw_whole(state, {.pack = context.pack,
                                       .voice = context.voice,
                                       .fonts = context.fonts,
                                       .typesetter = context.typesetter,
                                       .profile = part,
                                       .now = context.now,
                                       .recorded = context.recorded}),
                    part, state, context);
}

}
