// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/thing_list.h"

#include "editor/choices.h"
#include "editor/new_page.h"
#include "editor/notices.h"
#include "editor/typed.h"

namespace parvis::editor {

using office::Call;
using office::View;
using office::ViewList;

ThingList::ThingList(Desk& desk, Kind const& kind, office::Frame const& frame, Look const& look)
    : m_desk(desk), m_kind(kind), m_frame(frame), m_look(look)
{
}

void ThingList::add_to(office::Pages& pages)
{
    auto const right = office::Right::EditContent;
    pages.add(http::Method::Get, m_kind.path(), {right, [this](auto const& call) { return show(call, "", 200); }});
    pages.add(http::Method::Post, m_kind.path(), {right, [this](auto const& call) { return begin(call); }});
}

http::Response ThingList::show(Call const& call, std::string const& mistake, int status)
{
    ViewList entries;
    for (auto const& [id, name, detail] : m_look.entries(m_desk.workspace.read().folder, call.words)) {
        View entry;
        entry.set("name", name);
        entry.set("path", m_kind.path() + "/" + id);
        entry.set("detail", detail);
        entries.push_back(std::move(entry));
    }
    View view;
    view.set("title", call.words(m_kind.list_title()));
    view.set("lead", call.words(m_look.lead));
    view.set("begin", call.words(m_look.begin));
    view.set("list_path", m_kind.path());
    view.set("mistake", mistake.empty() ? View(false) : View(mistake));
    view.set("entries", entries);
    add_saved_notice(view, call);
    return m_frame.show(call, "thing_list", std::move(view), status);
}

/// Nothing is stored before its form is saved.
http::Response ThingList::begin(Call const& call)
{
    auto const name = tidy(call.form.value("name"));
    auto const id = id_of(name);
    if (id.empty()) return show(call, call.words(Key("begin.no_name")), 422);
    auto const fields = m_kind.read(m_desk.workspace.read().folder, id);
    auto const is_new = fields && *fields == Fields();
    if (!is_new) return show(call, call.words(Key("begin.exists")), 422);
    return http::see_other(m_kind.path() + "/" + id + "?name=" + http::percent_encoded(name));
}

std::vector<Entry> place_entries(content::Folder const& folder, office::Words const& /*words*/)
{
    std::vector<Entry> entries;
    for (auto const& place : folder.places)
        entries.push_back({place.id.value(), place.name, place.address});
    return entries;
}

std::vector<Entry> round_entries(content::Folder const& folder, office::Words const& words)
{
    std::vector<Entry> entries;
    for (auto const& round : folder.rounds)
        entries.push_back(
            {round.id.value(), round.name.value, words(Key("round.count"), {std::to_string(round.stops.size())})});
    return entries;
}

std::vector<Entry> fact_entries(content::Folder const& folder, office::Words const& words)
{
    std::vector<Entry> entries;
    for (auto const& fact : folder.facts)
        entries.push_back({fact.id.value(), fact.id.value(), fact_text(fact, words)});
    return entries;
}

}
