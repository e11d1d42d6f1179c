// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form_pages.h"

#include "content/fields.h"
#include "content/toml_writer.h"
#include "editor/choices.h"
#include "editor/fact_marks.h"
#include "editor/list_buttons.h"
#include "editor/notices.h"
#include "editor/questions.h"
#include "editor/review.h"

#include <algorithm>

namespace parvis::editor {
namespace {

using office::Call;
using office::View;
using office::ViewList;

std::string joined(std::vector<std::string> const& names)
{
    std::string text;
    for (auto const& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// What was typed; facts, which the form shows with their values, have their ids alone.
Fields sent_fields(Form const& form, Call const& call)
{
    auto fields = Fields::sent(call.form);
    for (auto const& [field, label] : text_fields(form, fields))
        fields.set(field, with_ids(fields.get(field)));
    return fields;
}

/// Where the kiosk shows a thing of this kind; nothing for what has no screen of its own.
std::optional<ui::Route> route_of(std::string const& path, std::string const& id)
{
    if (path == "/content/pages") return ui::Route{ui::Screen::Page, id};
    if (path == "/content/places") return ui::Route{ui::Screen::Place, id};
    if (path == "/content/rounds") return ui::Route{ui::Screen::Today, {}};
    if (path == "/content/emergency") return ui::Route{ui::Screen::Emergency, {}};
    return std::nullopt;
}

}

FormPages::FormPages(Desk& desk, Kind const& kind, office::Frame const& frame)
    : m_desk(desk), m_kind(kind), m_frame(frame)
{
}

void FormPages::add_to(office::Pages& pages)
{
    auto const right = office::Right::EditContent;
    auto const pattern = m_kind.path() + "/{id}";
    pages.add(http::Method::Get, pattern, {right, [this](auto const& call) { return open(call); }});
    pages.add(http::Method::Post, pattern, {right, [this](auto const& call) { return submit(call); }});
    pages.add(http::Method::Post, pattern + "/picture", {right, [this](auto const& call) { return draw(call); }});
}

std::string FormPages::picture(Call const& call, Sent const& sent, Look const& look)
{
    auto const& folder = m_desk.workspace.read().folder;
    Notes notes;
    auto const written = write(call, sent, notes);
    return m_desk.pictures.address_of(review(folder, m_kind, sent.id, written, today(m_desk), call.words).folder, look);
}

http::Response FormPages::draw(Call const& call)
{
    auto const& id = call.values.at("id");
    auto const route = route_of(m_kind.path(), id);
    if (!route || !content::is_id(id)) return m_frame.refuse(call, Key("form.gone"), 404);
    auto const form = m_kind.form(m_desk.workspace.read().folder, call.words);
    Sent const sent{id, sent_fields(form, call), {}};
    return http::plain(picture(call, sent, look_of(call.form, *route, "fr")), 200);
}

/// The script that asks for the notes alone asks for the picture apart, and says so.
void FormPages::add_picture(View& view, Call const& call, Sent const& sent)
{
    auto const route = route_of(m_kind.path(), sent.id);
    if (!route || call.form.value("_look") == "apart") return;
    auto const look = look_of(call.form, *route, "fr");
    std::vector<std::pair<std::string, std::string>> languages;
    for (auto const& language : m_desk.workspace.read().folder.languages)
        languages.emplace_back(language.code.value, language.name);
    view.set("has_look", true);
    view.set("look_address", address(sent.id) + "/picture");
    add_look(view, call, look, languages, picture(call, sent, look));
}

http::Response FormPages::open(Call const& call)
{
    auto const& id = call.values.at("id");
    auto const present = m_kind.read(m_desk.workspace.read().folder, id);
    // Whoever has taken back that it was made sees the others.
    auto const change = saved_change(call);
    if (!change.empty() && m_kind.has_list() && present.value_or(Fields()) == Fields())
        return see_saved(m_kind.path(), change);
    if (!present) return m_frame.refuse(call, Key("form.gone"), 404);
    auto const draft = m_desk.drafts.find(call.session->name, address(id));
    // The office may have ended between a save and the end of its draft.
    auto const is_saved =
        draft && is_same(m_kind.form(m_desk.workspace.read().folder, call.words), draft->fields, *present);
    if (draft && !is_saved) return show(call, {id, draft->fields, draft->base}, {}, {}, 200);
    auto fields = *present;
    if (fields == Fields()) fields.set_some("name", http::query_of(call.request).value("name"));
    return show(call, {id, fields, *present}, {}, {}, 200);
}

http::Response FormPages::submit(Call const& call)
{
    auto const& id = call.values.at("id");
    auto const& button = call.form.value("_do");
    if (!content::is_id(id)) return m_frame.refuse(call, Key("form.gone"), 404);
    if (button == "discard") return discard(call, id);
    auto const base = Fields::decoded(call.form.value("_base"));
    auto const kept = Fields::decoded(call.form.value("_form"));
    if (!base || !kept) return m_frame.refuse(call, "error.bad_form", 400);
    auto const is_answer = !call.form.value("_form").empty();
    auto const& folder = m_desk.workspace.read().folder;
    auto const form = m_kind.form(folder, call.words);
    Sent sent{id, is_answer ? *kept : sent_fields(form, call), *base};
    News news;
    news.focus = button == "insert" ? insert(call, sent.fields) : change_list(sent.fields, button);
    if (is_same(form, sent.fields, sent.base))
        m_desk.drafts.discard(call.session->name, address(id));
    else
        m_desk.drafts.keep(call.session->name, address(id), {sent.fields, sent.base});
    if (!m_kind.read(folder, id)) return m_frame.refuse(call, Key("form.gone"), 404);
    if (button == "save") return save(call, std::move(sent));
    Notes notes;
    auto const written = write(call, sent, notes);
    notes.merge(review(folder, m_kind, id, written, today(m_desk), call.words).notes);
    return show(call, sent, notes, news, 200);
}

std::string FormPages::insert(Call const& call, Fields& fields)
{
    auto into = call.form.value("_into");
    auto const texts = text_fields(m_kind.form(m_desk.workspace.read().folder, call.words), fields);
    if (std::ranges::find(texts, into, &Option::value) == texts.end()) return "";
    auto text = fields.get(into);
    if (!text.empty() && !text.ends_with(' ')) text += ' ';
    fields.set(into, text + call.form.value("_pick"));
    return into;
}

http::Response FormPages::discard(Call const& call, std::string const& id)
{
    m_desk.drafts.discard(call.session->name, address(id));
    m_desk.presence.leave(address(id), call.session->name);
    return http::see_other(address(id));
}

http::Response FormPages::save(Call const& call, Sent sent)
{
    auto const& folder = m_desk.workspace.read().folder;
    auto const present = m_kind.read(folder, sent.id);
    if (!present) return m_frame.refuse(call, Key("form.gone"), 404);
    // Saved once more, what another person has removed is there again.
    if (*present == Fields() && sent.base != Fields())
        return show(call, {sent.id, sent.fields, *present}, {}, {.mistake = call.words(Key("form.removed"))}, 409);
    auto const form = m_kind.form(folder, call.words);
    if (!take_choices(call.form, sent.base, sent.fields))
        return ask_whose(call, sent, {sent.fields, {}, asked_in(call.form, form)}, sent.base);
    auto const merged = merge(form, sent.base, sent.fields, *present);
    if (!merged.conflicts.empty()) return ask_whose(call, sent, merged, *present);
    sent.fields = merged.fields;
    sent.base = *present;

    Notes notes;
    auto const written = write(call, sent, notes);
    auto reviewed = review(folder, m_kind, sent.id, written, today(m_desk), call.words);
    if (!has_errors(notes)) notes.merge(reviewed.notes);
    if (has_errors(notes)) return show(call, sent, notes, {.mistake = call.words(Key("form.errors"))}, 422);
    auto changes = french_changes(folder, reviewed.folder);
    if (!answer(call.form, changes)) return ask_meaning(call, sent, changes);
    return store(call, sent, written, changes, reviewed.folder);
}

content::SourceFile FormPages::write(Call const& call, Sent const& sent, Notes& notes)
{
    auto const& folder = m_desk.workspace.read().folder;
    return {folder.path / m_kind.file_for(folder, sent.id, sent.fields),
            m_kind.write(folder, sent.id, sent.fields, notes, call.words)};
}

http::Response FormPages::store(Call const& call, Sent const& sent, content::SourceFile const& written,
                                std::vector<content::FrenchChange> const& changes, content::Folder const& after)
{
    auto& workspace = m_desk.workspace;
    auto const old_file = m_kind.file(workspace.read().folder, sent.id);
    auto const file = written.path.lexically_relative(after.path);
    auto const before = workspace.text(old_file);
    std::vector<authoring::Edit> edits{
        {{file, content::keep_comments(before.value_or(""), *written.text)}, workspace.version(file)}};
    if (file != old_file) edits.push_back({{old_file, std::nullopt}, workspace.version(old_file)});
    for (auto& translations : follow(after, changes)) {
        auto const version = workspace.version(translations.path);
        edits.push_back({std::move(translations), version});
    }
    auto const name = m_kind.name(sent.fields);
    auto const sentence =
        in_history(Key("history.changed"), {name.empty() ? in_history(m_kind.list_title(), {}) : name});
    auto const saved = workspace.save(edits, {call.session->name}, sentence);
    if (std::holds_alternative<authoring::Conflict>(saved))
        return show(call, sent, {}, {.mistake = call.words(Key("form.again"))}, 409);
    m_desk.drafts.discard(call.session->name, address(sent.id));
    m_desk.presence.leave(address(sent.id), call.session->name);
    return see_saved(address(sent.id), std::get<authoring::CommitId>(saved));
}

http::Response FormPages::show(Call const& call, Sent const& sent, Notes const& notes, News const& news, int status)
{
    auto const& folder = m_desk.workspace.read().folder;
    auto const& person = call.session->name;
    m_desk.presence.see(address(sent.id), person, call.now);
    auto const others = m_desk.presence.others(address(sent.id), person, call.now);
    View view;
    auto const name = m_kind.name(sent.base);
    view.set("title", name.empty() ? call.words(m_kind.list_title()) : name);
    view.set("list_title", call.words(m_kind.list_title()));
    view.set("has_list", m_kind.has_list());
    view.set("list_path", m_kind.path());
    view.set("address", address(sent.id));
    view.set("can_remove", m_kind.has_list() && m_kind.read(folder, sent.id).value_or(Fields()) != Fields());
    view.set("form_base", sent.base.encoded());
    auto const form = m_kind.form(folder, call.words);
    auto const texts = text_fields(form, sent.fields);
    auto shown = sent.fields;
    for (auto const& [field, label] : texts)
        shown.set(field, with_values(sent.fields.get(field), folder, call.words));
    view.set("sections_of_form", view_of(form, shown, notes, call.words));
    view.set("can_insert", !texts.empty());
    view.set("picks", view_of(insert_options(folder, call.words), call.form.value("_pick")));
    view.set("texts", view_of(texts, call.form.value("_into")));
    view.set("mistake", news.mistake.empty() ? View(false) : View(news.mistake));
    add_saved_notice(view, call);
    view.set("has_draft", m_desk.drafts.find(person, address(sent.id)).has_value());
    if (!others.empty()) view.set("others", call.words(Key("form.others"), {joined(others)}));
    if (!news.focus.empty()) view.set("focus", news.focus);
    add_picture(view, call, sent);
    return m_frame.show(call, "form", std::move(view), status);
}

http::Response FormPages::ask_whose(Call const& call, Sent const& sent, Merge const& merge, Fields const& present) const
{
    ViewList rows;
    for (auto const* const field : merge.conflicts)
        rows.push_back(view_of_conflict(*field, merge.fields, present, call.words));
    View view;
    view.set("title", call.words(Key("conflict.title")));
    view.set("name", m_kind.name(sent.base));
    view.set("address", address(sent.id));
    view.set("form_fields", merge.fields.encoded());
    view.set("form_base", present.encoded());
    view.set("conflicts", rows);
    return m_frame.show(call, "conflict", std::move(view), 409);
}

http::Response FormPages::ask_meaning(Call const& call, Sent const& sent,
                                      std::vector<content::FrenchChange> const& changes) const
{
    View view;
    view.set("title", call.words(Key("meaning.title")));
    view.set("name", m_kind.name(sent.base));
    view.set("address", address(sent.id));
    view.set("form_fields", sent.fields.encoded());
    view.set("form_base", sent.base.encoded());
    view.set("changes", view_of_changes(changes));
    return m_frame.show(call, "meaning", std::move(view), 200);
}

}
