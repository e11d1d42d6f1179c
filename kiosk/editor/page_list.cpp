// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/page_list.h"

#include "editor/messages.h"
#include "editor/notices.h"
#include "editor/page_states.h"

#include <algorithm>

namespace parvis::editor {
namespace {

using content::Standing;
using office::View;
using office::ViewList;

std::string sentence_of(LanguageState const& state, office::Words const& words)
{
    switch (state.standing) {
    case Standing::Missing:
        return words(Key("state.missing"), {std::to_string(state.to_write)});
    case Standing::Outdated:
        return words(Key("state.outdated"), {std::to_string(state.to_write)});
    case Standing::Machine:
        return words(Key("state.machine"));
    case Standing::Human:
        return words(Key("state.human"));
    case Standing::Checked:
        break;
    }
    return words(Key("state.checked"));
}

View view_of(content::Page const& page, std::vector<LanguageState> const& states, office::Words const& words)
{
    ViewList languages;
    for (auto const& state : states) {
        View language;
        language.set("language", state.language);
        language.set("standing", sentence_of(state, words));
        language.set("level", std::string(name_of(state.standing)));
        languages.push_back(std::move(language));
    }
    auto const ready =
        std::ranges::count_if(states, [](auto const& state) { return state.standing > Standing::Outdated; });
    View view;
    view.set("name", page.title.value);
    view.set("path", "/content/pages/" + page.id.value());
    view.set("summary", words(Key("state.summary"), {std::to_string(ready), std::to_string(states.size())}));
    view.set("is_ready", ready == static_cast<std::ptrdiff_t>(states.size()));
    view.set("languages", languages);
    return view;
}

}

PageList::PageList(Desk& desk, office::Frame const& frame) : m_desk(desk), m_frame(frame) {}

void PageList::add_to(office::Pages& pages)
{
    pages.add(http::Method::Get, "/content/pages",
              {office::Right::EditContent, [this](auto const& call) { return show(call); }});
}

http::Response PageList::show(office::Call const& call)
{
    auto const& folder = m_desk.workspace.read().folder;
    auto const states = page_states(folder);
    ViewList themes;
    for (auto const& theme : folder.themes) {
        ViewList pages;
        for (auto const& page : folder.pages)
            if (page.theme == theme.id) pages.push_back(view_of(page, states.at(page.id), call.words));
        View item;
        item.set("theme", theme.title.value);
        item.set("pages", pages);
        themes.push_back(std::move(item));
    }
    View view;
    view.set("title", call.words(Key("page_list.title")));
    view.set("themes", themes);
    add_saved_notice(view, call);
    return m_frame.show(call, "page_list", std::move(view));
}

}
