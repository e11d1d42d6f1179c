// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/remove_pages.h"

#include "editor/file_name.h"
#include "editor/notices.h"

namespace parvis::editor {

using office::Call;
using office::View;
using office::ViewList;

RemovePages::RemovePages(Desk& desk, Kind const& kind, office::Frame const& frame)
    : m_desk(desk), m_kind(kind), m_frame(frame)
{
}

void RemovePages::add_to(office::Pages& pages)
{
    auto const right = office::Right::EditContent;
    auto const pattern = m_kind.path() + "/{id}/remove";
    pages.add(http::Method::Get, pattern, {right, [this](auto const& call) { return ask(call); }});
    pages.add(http::Method::Post, pattern, {right, [this](auto const& call) { return remove(call); }});
}

std::optional<std::string> RemovePages::name_in(content::Folder const& folder, std::string const& id) const
{
    auto const fields = m_kind.read(folder, id);
    return fields && *fields != Fields() ? std::optional(m_kind.name(*fields)) : std::nullopt;
}

http::Response RemovePages::ask(Call const& call)
{
    auto const& id = call.values.at("id");
    auto const& folder = m_desk.workspace.read().folder;
    auto const name = name_in(folder, id);
    if (!name) return m_frame.refuse(call, Key("form.gone"), 404);
    return show(call, *name, removal_of(folder, m_kind, id), "", 200);
}

http::Response RemovePages::remove(Call const& call)
{
    auto const& id = call.values.at("id");
    auto& workspace = m_desk.workspace;
    auto const& folder = workspace.read().folder;
    auto const name = name_in(folder, id);
    if (!name) return m_frame.refuse(call, Key("form.gone"), 404);
    auto const removal = removal_of(folder, m_kind, id);
    if (!removal.users.empty()) return show(call, *name, removal, "", 409);
    auto const saved = workspace.save(edits_of(removal, workspace, m_kind, id), {call.session->name},
                                      in_history(Key("history.removed"), {*name}));
    if (std::holds_alternative<authoring::Conflict>(saved))
        return show(call, *name, removal, call.words(Key("form.again")), 409);
    auto const address = m_kind.path() + "/" + id;
    m_desk.drafts.discard(call.session->name, address);
    m_desk.presence.leave(address, call.session->name);
    return see_saved(m_kind.path(), std::get<authoring::CommitId>(saved));
}

http::Response RemovePages::show(Call const& call, std::string const& name, Removal const& removal,
                                 std::string const& mistake, int status)
{
    ViewList users;
    for (auto const& file : removal.users) {
        View user;
        user.set("user", file_in_words(file, removal.after, call.words));
        user.set("path", address_of(file));
        users.push_back(std::move(user));
    }
    View view;
    view.set("title", call.words(Key("remove.title"), {name}));
    view.set("name", name);
    view.set("address", m_kind.path() + "/" + call.values.at("id"));
    view.set("mistake", mistake.empty() ? View(false) : View(mistake));
    view.set("is_used", !users.empty());
    view.set("users", users);
    return m_frame.show(call, "remove", std::move(view), status);
}

}
