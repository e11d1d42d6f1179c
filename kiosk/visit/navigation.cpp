// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit/navigation.h"

#include "base/utf8.h"

namespace parvis::visit {
namespace {

using screens::State;
using ui::Screen;

bool chooses_language(Screen screen)
{
    return screen == Screen::Attract || screen == Screen::Languages || screen == Screen::MissingLanguage ||
           screen == Screen::Voices;
}

/// The search field and its answer belong to one screen, and are forgotten with it.
void show(State& state, screens::Visited const& there)
{
    state.route = there.route;
    state.offset = there.offset;
    if (state.focus) state.focus = there.focus.value_or(ui::Focus{});
    auto const searching = there.route.screen == Screen::MissingLanguage;
    if (!searching) state.typed.clear();
    state.asked_language = searching ? there.route.id : std::string();
}

void forget_offsets(State& state)
{
    state.offset = 0;
    for (auto& visited : state.history)
        visited.offset = 0;
}

/// False if there is none.
bool show_previous(State& state)
{
    if (state.history.empty()) return false;
    auto const previous = state.history.back();
    state.history.pop_back();
    show(state, previous);
    return true;
}

}

void go_to(State& state, ui::Route const& route)
{
    if (route == state.route) return;
    // The first screen is where a visit begins, not a place to come back to.
    if (state.route.screen != Screen::Attract) state.history.push_back({state.route, state.offset, state.focus});
    if (state.history.size() > longest_history) state.history.erase(state.history.begin());
    show(state, {route, 0, {}});
}

void go_back(State& state)
{
    if (show_previous(state)) return;
    show(state, {{state.route.screen == Screen::Home ? Screen::Languages : Screen::Home, {}}, 0, {}});
}

void choose_language(State& state, std::string const& code)
{
    state.language = code;
    state.own_language = code == "fr" ? std::string() : code;
    leave_choice(state);
}

void leave_choice(State& state)
{
    while (chooses_language(state.route.screen)) {
        if (!show_previous(state)) show(state, {{Screen::Home, {}}, 0, {}});
    }
}

void toggle_french(State& state)
{
    if (state.language != "fr") {
        state.own_language = state.language;
        state.language = "fr";
    } else if (!state.own_language.empty()) {
        state.language = state.own_language;
    } else {
        go_to(state, {Screen::Languages, {}});
    }
}

void ask_for_language(State& state, std::string const& code)
{
    go_to(state, {Screen::MissingLanguage, code});
}

void set_scale(State& state, ui::Scale scale)
{
    if (scale != state.scale) forget_offsets(state);
    state.scale = scale;
}

void set_reach(State& state, ui::Reach reach)
{
    if (reach != state.reach) forget_offsets(state);
    state.reach = reach;
}

void type_letter(State& state, std::string const& letter)
{
    if (state.route.screen != Screen::MissingLanguage) return;
    if (!letter.empty()) {
        if (count_code_points(state.typed) + count_code_points(letter) <= longest_typed) state.typed += letter;
    } else if (!state.typed.empty()) {
        while (state.typed.size() > 1 && (state.typed.back() & 0xC0) == 0x80)
            state.typed.pop_back();
        state.typed.pop_back();
    }
    state.offset = 0;
}

}
