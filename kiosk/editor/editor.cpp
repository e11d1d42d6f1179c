// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editor.h"

#include "editor/messages.h"
#include "editor/page_list.h"

namespace parvis::editor {

/// The groups of pages, which are made when the office has its frame.
struct Editor::Groups {
    Groups(Options const& options, office::Frame const& frame) : page_list(options.content, frame) {}

    PageList page_list;
};

Editor::Editor(Options const& options) : m_options(options) {}

Editor::~Editor() = default;

office::Part Editor::part()
{
    auto const edit = office::Right::EditContent;
    auto const group = Key("content.title");
    return {.sections = {{Key("page_list.title"), "/content/pages", edit, group}},
            .messages = messages,
            .resources = m_options.resources,
            .add_to = [this](office::Pages& pages, office::Frame const& frame) {
                m_groups = std::make_unique<Groups>(m_options, frame);
                m_groups->page_list.add_to(pages);
            }};
}

std::filesystem::path default_resources()
{
    auto const installed = std::filesystem::path(PARVIS_SHARE_DIR) / "editor";
    return exists(installed) ? installed : std::filesystem::path(PARVIS_EDITOR_SOURCE_DIR);
}

}
