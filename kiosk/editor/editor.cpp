// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editor.h"

#include "editor/desk.h"
#include "editor/emergency_kind.h"
#include "editor/fact_kind.h"
#include "editor/form_pages.h"
#include "editor/messages.h"
#include "editor/new_page.h"
#include "editor/page_kind.h"
#include "editor/page_list.h"
#include "editor/place_kind.h"
#include "editor/round_kind.h"
#include "editor/thing_list.h"

namespace parvis::editor {

/// The groups of pages, which are made when the office has its frame.
struct Editor::Groups {
    Groups(Desk& desk, office::Frame const& frame)
        : page_list(desk, frame), new_page(desk, frame), page_forms(desk, page_kind, frame),
          place_list(desk, place_kind, frame, {"place_list.lead", "place_list.begin", place_entries}),
          place_forms(desk, place_kind, frame),
          round_list(desk, round_kind, frame, {"round_list.lead", "round_list.begin", round_entries}),
          round_forms(desk, round_kind, frame),
          fact_list(desk, fact_kind, frame, {"fact_list.lead", "fact_list.begin", fact_entries}),
          fact_forms(desk, fact_kind, frame), emergency_forms(desk, emergency_kind, frame)
    {
    }

    void add_to(office::Pages& pages)
    {
        page_list.add_to(pages);
        new_page.add_to(pages);
        for (auto* const list : {&place_list, &round_list, &fact_list})
            list->add_to(pages);
        for (auto* const forms : {&page_forms, &place_forms, &round_forms, &fact_forms, &emergency_forms})
            forms->add_to(pages);
    }

    PageKind page_kind;
    PlaceKind place_kind;
    RoundKind round_kind;
    FactKind fact_kind;
    EmergencyKind emergency_kind;
    PageList page_list;
    NewPage new_page;
    FormPages page_forms;
    ThingList place_list;
    FormPages place_forms;
    ThingList round_list;
    FormPages round_forms;
    ThingList fact_list;
    FormPages fact_forms;
    FormPages emergency_forms;
};

Editor::Editor(Options const& options)
    : m_resources(options.resources), m_desk(std::make_unique<Desk>(options.content, options.data))
{
}

Editor::~Editor() = default;

office::Part Editor::part()
{
    auto const edit = office::Right::EditContent;
    auto const group = Key("content.title");
    return {.sections = {{Key("page_list.title"), "/content/pages", edit, group},
                         {Key("place_list.title"), "/content/places", edit, group},
                         {Key("round_list.title"), "/content/rounds", edit, group},
                         {Key("fact_list.title"), "/content/facts", edit, group},
                         {Key("emergency.title"), "/content/emergency/site", edit, group}},
            .messages = messages,
            .resources = m_resources,
            .add_to = [this](office::Pages& pages, office::Frame const& frame) {
                m_groups = std::make_unique<Groups>(*m_desk, frame);
                m_groups->add_to(pages);
            }};
}

std::filesystem::path default_resources()
{
    auto const installed = std::filesystem::path(PARVIS_SHARE_DIR) / "editor";
    return exists(installed) ? installed : std::filesystem::path(PARVIS_EDITOR_SOURCE_DIR);
}

}
