// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/page_list.h"

#include "content/folder.h"
#include "editor/messages.h"

namespace parvis::editor {

using office::View;
using office::ViewList;

PageList::PageList(std::filesystem::path content, office::Frame const& frame)
    : m_content(std::move(content)), m_frame(frame)
{
}

void PageList::add_to(office::Pages& pages)
{
    pages.add(http::Method::Get, "/content/pages",
              {office::Right::EditContent, [this](auto const& call) { return show(call); }});
}

http::Response PageList::show(office::Call const& call) const
{
    auto const [folder, findings] = content::read_folder(m_content);
    ViewList themes;
    for (auto const& theme : folder.themes) {
        ViewList pages;
        for (auto const& page : folder.pages) {
            if (page.theme != theme.id) continue;
            View item;
            item.set("title", page.title.value);
            pages.push_back(std::move(item));
        }
        View item;
        item.set("name", theme.title.value);
        item.set("pages", std::move(pages));
        themes.push_back(std::move(item));
    }
    View view;
    view.set("title", call.words(Key("page_list.title")));
    view.set("themes", std::move(themes));
    return m_frame.show(call, "page_list", std::move(view));
}

}
