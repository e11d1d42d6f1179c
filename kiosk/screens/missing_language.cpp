// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/world_languages.h"
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/screens.h"

#include <algorithm>
#include <set>

namespace parvis::screens {
namespace {

using namespace ui;

/// The languages one of whose names begins with what was typed, and the letters with which it can go on.
struct Search {
    std::vector<intl::WorldLanguage const*> found;
    std::set<char> next;
};

Search search(std::string const& typed)
{
    Search result;
    for (auto const& language : intl::world_languages()) {
        auto matches = false;
        for (auto const& key : language.keys) {
            if (!key.starts_with(typed)) continue;
            matches = true;
            if (key.size() > typed.size()) result.next.insert(key[typed.size()]);
        }
        if (matches) result.found.push_back(&language);
    }
    return result;
}

void draw_key(Sheet& sheet, std::string const& letter, Rect cell)
{
    if (letter.empty()) {
        sheet.target(cell, TypeLetter{}, {sheet.words.paragraph(msg::missing_language_delete)}, Role::Button,
                     sheet.palette().card);
        sheet.canvas.pictogram("backspace", cell.inset(cell.height / 4), sheet.palette().ink);
        return;
    }
    auto const label = sheet.words.french(letter);
    sheet.target(cell, TypeLetter{letter}, {label}, Role::Button, sheet.palette().card);
    auto look = sheet.strong();
    look.align = text::Align::Centre;
    look.smallest = sheet.metrics().smallest_em();
    sheet.canvas.text(sheet.canvas.set(label, look, cell.width, cell.height), cell);
}

/// Only letters that lead to a language: no way into an empty list.
void key_rows(Flow& flow, Sheet& sheet, Search const& search)
{
    std::vector<std::string> keys;
    for (auto const letter : search.next)
        keys.emplace_back(1, static_cast<char>(letter - 'a' + 'A'));
    if (!sheet.state.typed.empty()) keys.emplace_back();
    auto const& metrics = sheet.metrics();
    auto const side = std::max(metrics.touch, static_cast<int>(metrics.smallest_em() * 2.2F));
    auto const grid = Grid::fitting(flow.width(), side, metrics.gap, 13);
    grid_rows(flow, grid, static_cast<int>(keys.size()), side,
              [&](int index, Rect cell) { draw_key(sheet, keys[static_cast<std::size_t>(index)], cell); });
    flow.space(metrics.gap * 2);
}

void draw_language(Sheet& sheet, intl::WorldLanguage const& language, Rect cell)
{
    auto const& metrics = sheet.metrics();
    auto const name = sheet.words.plain(language.name);
    // A language that the kiosk has after all is simply chosen.
    auto const here = sheet.context.pack.language(language.code) != nullptr;
    Action const action = here ? Action{ChooseLanguage{language.code}} : Action{AskForLanguage{language.code}};
    auto heard = name;
    heard.language = language.code;
    sheet.target(cell, action, {heard}, Role::Choice, sheet.palette().card);
    auto const inner = cell.inset(metrics.gap);
    auto const second = language.name == language.french_name ? std::string{} : language.french_name;
    draw_two_names(sheet, inner, name, second, sheet.strong());
}

void draw_search(Flow& flow, Sheet& sheet)
{
    auto const& metrics = sheet.metrics();
    auto typed = sheet.state.typed;
    std::transform(typed.begin(), typed.end(), typed.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    auto const result = search(typed);
    text_row(flow, sheet, sheet.words.paragraph(msg::missing_language_title), sheet.title(), Role::Heading);
    text_row(flow, sheet, sheet.words.paragraph(msg::missing_language_how), sheet.body());
    flow.space(metrics.gap);
    if (!sheet.state.typed.empty())
        text_row(flow, sheet, sheet.words.french(sheet.state.typed + "…"), sheet.title(), Role::Field);
    key_rows(flow, sheet, result);
    if (result.found.empty()) notice_row(flow, sheet, "question", sheet.words.paragraph(msg::missing_language_none));
    auto const least = std::max(metrics.touch * 2, static_cast<int>(metrics.em(TextSize::Body) * 9));
    auto const grid = Grid::fitting(flow.width(), least, metrics.gap, 4);
    auto const height = std::max(metrics.touch, static_cast<int>(metrics.em(TextSize::Body) * 3.8F));
    grid_rows(flow, grid, static_cast<int>(result.found.size()), height, [&](int index, Rect cell) {
        draw_language(sheet, *result.found[static_cast<std::size_t>(index)], cell);
    });
}

/// Thanks, and three ways on: another language, French, a person.
void draw_thanks(Flow& flow, Sheet& sheet)
{
    auto const found = std::find_if(intl::world_languages().begin(), intl::world_languages().end(),
                                    [&](auto const& language) { return language.code == sheet.state.asked_language; });
    if (found != intl::world_languages().end()) {
        text_row(flow, sheet, sheet.words.plain(found->name), sheet.title(), Role::Heading);
        flow.space(sheet.metrics().gap);
    }
    text_row(flow, sheet, sheet.words.paragraph(msg::missing_language_thanks), sheet.strong());
    text_row(flow, sheet, sheet.words.paragraph(msg::missing_language_next), sheet.body());
    flow.space(sheet.metrics().gap * 2);
    for (auto const* code : {"fr-simple", "en", "fr"}) {
        auto const* language = sheet.context.pack.language(code);
        if (language == nullptr) continue;
        entry_row(flow, sheet,
                  {.pictogram = "speech",
                   .colour = sheet.palette().accent,
                   .title = own_name(*language),
                   .lines = {},
                   .action = ChooseLanguage{code}});
    }
    entry_row(flow, sheet,
              {.pictogram = "globe",
               .colour = sheet.palette().accent,
               .title = sheet.words.paragraph(msg::missing_language_all),
               .lines = {},
               .action = GoTo{{Screen::Languages, {}}}});
    notice_row(flow, sheet, "people", sheet.words.paragraph(msg::help_person));
}

}

void missing_language(Sheet& sheet)
{
    framed(sheet, [&](Flow& flow) {
        sheet.state.asked_language.empty() ? draw_search(flow, sheet) : draw_thanks(flow, sheet);
    });
}

}
