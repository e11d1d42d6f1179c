// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/history_pages.h"

#include "base/error.h"
#include "editor/file_name.h"
#include "editor/messages.h"
#include "editor/notices.h"
#include "office/defence.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace parvis::editor {
namespace {

using office::Call;
using office::View;
using office::ViewList;

constexpr std::size_t changes_a_page = 50;
constexpr std::size_t most_changes = 2000;

std::size_t wanted_changes(Call const& call)
{
    std::size_t wanted = changes_a_page;
    auto const more = http::query_of(call.request).value("most");
    std::from_chars(more.data(), more.data() + more.size(), wanted);
    return std::clamp(wanted, changes_a_page, most_changes);
}

/// A page that has moved to another theme has two files, and one name.
ViewList in_words(std::vector<std::filesystem::path> const& files, content::Folder const& folder,
                  office::Words const& words)
{
    std::set<std::string> names;
    ViewList list;
    for (auto const& file : files)
        if (auto const [name, is_new] = names.insert(file_in_words(file, folder, words)); is_new)
            list.emplace_back(*name);
    return list;
}

std::string time_in_words(Call const& call, std::chrono::sys_seconds time, std::string const& time_zone)
{
    auto const local = intl::local_time(time, time_zone);
    return call.words(Key("history.at"),
                      {call.words.format().long_date(date_of(local)), call.words.format().time(time_of_day(local))});
}

}

HistoryPages::HistoryPages(authoring::Workspace& workspace, authoring::Versions const& versions,
                           office::Frame const& frame)
    : m_workspace(workspace), m_versions(versions), m_frame(frame)
{
}

void HistoryPages::add_to(office::Pages& pages)
{
    using http::Method;
    auto const edit = office::Right::EditContent;
    pages.add(Method::Get, "/content/history", {edit, [this](auto const& call) { return show(call, {}, 200); }});
    pages.add(Method::Post, "/content/history/undo", {edit, [this](auto const& call) { return undo(call); }});
    pages.add(Method::Post, "/content/history/restore", {edit, [this](auto const& call) { return restore(call); }});
}

http::Response HistoryPages::show(Call const& call, std::string const& mistake, int status)
{
    auto const& folder = m_workspace.read().folder;
    auto const most = wanted_changes(call);
    auto const changes = authoring::history(m_workspace, most + 1);
    std::map<std::string, std::string> versions;
    for (auto const& [version, commit] : m_versions.published())
        (versions[commit] += versions[commit].empty() ? "" : ", ") += std::to_string(version);

    ViewList list;
    for (std::size_t i = 0; i < std::min(most, changes.size()); ++i) {
        auto const& change = changes[i];
        auto const version = versions.find(change.id);
        auto files = in_words(change.files, folder, call.words);
        View item;
        item.set("id", change.id);
        item.set("person", change.account);
        item.set("time", time_in_words(call, change.time, folder.site.time_zone));
        item.set("sentence", change.sentence);
        item.set("has_files", !files.empty() && files.size() < 8);
        item.set("files", files);
        if (version != versions.end()) item.set("version", call.words(Key("history.version"), {version->second}));
        item.set("can_be_undone", change.id != changes.back().id || changes.size() > most);
        item.set("can_be_restored", i > 0);
        list.push_back(std::move(item));
    }
    View view;
    view.set("title", call.words(Key("history.title")));
    view.set("changes", list);
    if (changes.size() > most) view.set("more", std::to_string(most + changes_a_page));
    if (!mistake.empty()) view.set("mistake", mistake);
    add_saved_notice(view, call);
    return m_frame.show(call, "history", std::move(view), status);
}

http::Response HistoryPages::undo(Call const& call)
{
    auto const& change = call.form.value("change");
    auto const changes = authoring::history(m_workspace, most_changes);
    auto const found = std::ranges::find(changes, change, &authoring::Change::id);
    if (found == changes.end()) return show(call, call.words(Key("history.unknown")), 404);
    if (change == changes.back().id) return show(call, call.words(Key("history.first")), 422);
    return go_back(call, authoring::undo, in_history(Key("history.undone"), {found->sentence}));
}

http::Response HistoryPages::restore(Call const& call)
{
    auto const changes = authoring::history(m_workspace, most_changes);
    auto const found = std::ranges::find(changes, call.form.value("change"), &authoring::Change::id);
    if (found == changes.end()) return show(call, call.words(Key("history.unknown")), 404);
    return go_back(call, authoring::restore, in_history(Key("history.restored"), {found->sentence}));
}

http::Response HistoryPages::go_back(Call const& call, Return way, std::string const& sentence)
{
    auto const saved = way(m_workspace, call.form.value("change"), {call.session->name}, sentence);
    if (auto const* const conflict = std::get_if<authoring::Conflict>(&saved))
        return show(call,
                    call.words(Key("history.conflict"),
                               {file_in_words(conflict->present.path, m_workspace.read().folder, call.words)}),
                    409);
    auto const from = call.form.value("from");
    return see_saved(from.empty() ? "/content/history" : office::local_path(from),
                     std::get<authoring::CommitId>(saved));
}

}
