// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editor.h"

#include "authoring/publisher.h"
#include "editor/desk.h"
#include "editor/emergency_kind.h"
#include "editor/fact_kind.h"
#include "editor/form_pages.h"
#include "editor/history_pages.h"
#include "editor/messages.h"
#include "editor/new_page.h"
#include "editor/page_kind.h"
#include "editor/page_list.h"
#include "editor/place_kind.h"
#include "editor/publish_pages.h"
#include "editor/remove_pages.h"
#include "editor/round_kind.h"
#include "editor/thing_list.h"
#include "editor/translate_pages.h"
#include "pack/pack.h"

namespace parvis::editor {

namespace {

int version_of(std::filesystem::path const& pack)
{
    return pack.empty() ? 0 : pack::Pack::open(pack)->site().version;
}

}

/// The groups of pages, which are made when the office has its frame.
struct Editor::Groups {
    Groups(Desk& desk, Options const& options, office::Frame const& frame)
        : pictures(desk.pictures), versions(options.data / "version", desk.workspace.git(), version_of(options.pack)),
          publisher(desk.workspace, versions, {options.data, options.locales, options.kiosks}), key(options.data),
          page_list(desk, frame), new_page(desk, frame), page_forms(desk, page_kind, frame),
          place_list(desk, place_kind, frame, {"place_list.lead", "place_list.begin", place_entries}),
          place_forms(desk, place_kind, frame),
          round_list(desk, round_kind, frame, {"round_list.lead", "round_list.begin", round_entries}),
          round_forms(desk, round_kind, frame),
          fact_list(desk, fact_kind, frame, {"fact_list.lead", "fact_list.begin", fact_entries}),
          fact_forms(desk, fact_kind, frame), emergency_forms(desk, emergency_kind, frame),
          page_removals(desk, page_kind, frame), place_removals(desk, place_kind, frame),
          round_removals(desk, round_kind, frame), fact_removals(desk, fact_kind, frame),
          translate(desk.workspace, pictures, frame), history(desk.workspace, versions, frame),
          publish(desk.workspace, versions, publisher, key, frame)
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
        for (auto* const removals : {&page_removals, &place_removals, &round_removals, &fact_removals})
            removals->add_to(pages);
        translate.add_to(pages);
        history.add_to(pages);
        publish.add_to(pages);
        pictures.add_to(pages);
    }

    Pictures& pictures;
    authoring::Versions versions;
    authoring::Publisher publisher;
    authoring::SigningKey key;
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
    RemovePages page_removals;
    RemovePages place_removals;
    RemovePages round_removals;
    RemovePages fact_removals;
    TranslatePages translate;
    HistoryPages history;
    PublishPages publish;
};

Editor::Editor(Options const& options)
    : m_options(options), m_desk(std::make_unique<Desk>(options.content, options.data, options.locales))
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
                         {Key("emergency.title"), "/content/emergency/site", edit, group},
                         {Key("translate.title"), "/content/translate", edit, group},
                         {Key("history.title"), "/content/history", edit, group},
                         {Key("publish.title"), "/content/publish", office::Right::Publish, group},
                         {Key("key.title"), "/content/key", office::Right::ManageAccounts, group}},
            .messages = messages,
            .resources = m_options.resources,
            .add_to = [this](office::Pages& pages, office::Frame const& frame) {
                m_groups = std::make_unique<Groups>(*m_desk, m_options, frame);
                m_groups->add_to(pages);
            }};
}

std::filesystem::path default_resources()
{
    auto const installed = std::filesystem::path(PARVIS_SHARE_DIR) / "editor";
    return exists(installed) ? installed : std::filesystem::path(PARVIS_EDITOR_SOURCE_DIR);
}

}
