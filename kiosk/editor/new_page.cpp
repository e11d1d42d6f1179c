// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/new_page.h"

#include "content/write_content.h"
#include "editor/choices.h"
#include "editor/notices.h"
#include "editor/page_kind.h"
#include "editor/review.h"
#include "editor/typed.h"

#include <array>

namespace parvis::editor {
namespace {

using office::Call;
using office::View;

constexpr std::size_t longest_id = 60;

/// The French letters with accents, without them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 32> plain_letters{
    {{"à", "a"}, {"â", "a"}, {"ä", "a"}, {"ç", "c"}, {"é", "e"},  {"è", "e"},  {"ê", "e"},  {"ë", "e"},
     {"î", "i"}, {"ï", "i"}, {"ô", "o"}, {"ö", "o"}, {"ù", "u"},  {"û", "u"},  {"ü", "u"},  {"ÿ", "y"},
     {"À", "a"}, {"Â", "a"}, {"Ä", "a"}, {"Ç", "c"}, {"É", "e"},  {"È", "e"},  {"Ê", "e"},  {"Ë", "e"},
     {"Î", "i"}, {"Ï", "i"}, {"Ô", "o"}, {"Ù", "u"}, {"œ", "oe"}, {"Œ", "oe"}, {"æ", "ae"}, {"Æ", "ae"}}};

/// The letter or digit at the start of `text`, as an id has it; "" for anything else, of `length` bytes.
std::string id_letter(std::string_view text, std::size_t& length)
{
    length = 1;
    for (auto const& [letter, plain] : plain_letters) {
        if (!text.starts_with(letter)) continue;
        length = letter.size();
        return std::string(plain);
    }
    auto const c = text[0];
    if (c >= 'A' && c <= 'Z') return {static_cast<char>(c - 'A' + 'a')};
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? std::string(1, c) : "";
}

std::vector<Option> template_options(content::Folder const& folder, office::Words const& words)
{
    std::vector<Option> options{{"", words(Key("new_page.empty"))}};
    for (auto const& page : folder.pages)
        options.push_back({page.id.value(), words(Key("new_page.like"), {page.title.value})});
    return options;
}

/// An id that no page has: the second one of a title gets a 2.
std::string free_id(content::Folder const& folder, std::string const& title)
{
    auto const id = id_of(title);
    auto free = id;
    // "new" is the address of the form that begins a page.
    for (int number = 2; free == "new" || find_by_id(folder.pages, free); ++number)
        free = id + "-" + std::to_string(number);
    return free;
}

}

NewPage::NewPage(Desk& desk, office::Frame const& frame) : m_desk(desk), m_frame(frame) {}

void NewPage::add_to(office::Pages& pages)
{
    auto const right = office::Right::EditContent;
    pages.add(http::Method::Get, "/content/pages/new",
              {right, [this](auto const& call) { return show(call, "", 200); }});
    pages.add(http::Method::Post, "/content/pages/new", {right, [this](auto const& call) { return create(call); }});
}

http::Response NewPage::show(Call const& call, std::string const& mistake, int status)
{
    auto const& folder = m_desk.workspace.read().folder;
    View view;
    view.set("title", call.words(Key("new_page.title")));
    view.set("mistake", mistake.empty() ? View(false) : View(mistake));
    view.set("page_title", call.form.value("title"));
    view.set("page_summary", call.form.value("summary"));
    view.set("themes", view_of(theme_options(folder), call.form.value("theme")));
    view.set("templates", view_of(template_options(folder, call.words), call.form.value("template")));
    return m_frame.show(call, "new_page", std::move(view), status);
}

http::Response NewPage::create(Call const& call)
{
    auto& workspace = m_desk.workspace;
    auto const& folder = workspace.read().folder;
    auto const title = text_of(call.form.value("title"));
    auto const summary = text_of(call.form.value("summary"));
    auto const* const theme = find_by_id(folder.themes, call.form.value("theme"));
    if (!theme || title.value.empty() || summary.value.empty() || id_of(title.value).empty())
        return show(call, call.words(Key("new_page.incomplete")), 422);
    auto const* const like = find_by_id(folder.pages, call.form.value("template"));
    auto page = like ? *like : content::Page();
    page.title = title;
    page.summary = summary;
    if (!like) page.icon = theme->icon;
    // What was verified of the other page was not verified of this one.
    page.care = {};
    page.care.owner = call.session->name;
    auto const id = free_id(folder, title.value);
    auto const file = std::filesystem::path("pages") / theme->id.value() / (id + ".toml");
    content::SourceFile const written{folder.path / file, content::write_page(page)};
    auto const notes = review(folder, PageKind(), id, written, today(m_desk), call.words).notes;
    for (auto const& [field, note] : notes)
        if (note.severity == content::Severity::Error) return show(call, note.sentence, 422);
    auto const saved = workspace.save({{{file, written.text}, authoring::no_version}}, {call.session->name},
                                      in_history(Key("history.created"), {title.value}));
    if (std::holds_alternative<authoring::Conflict>(saved)) return show(call, call.words(Key("form.again")), 409);
    return see_saved("/content/pages/" + id, std::get<authoring::CommitId>(saved));
}

std::string id_of(std::string_view title)
{
    std::string id;
    while (!title.empty() && id.size() < longest_id) {
        std::size_t length = 0;
        auto const letter = id_letter(title, length);
        title.remove_prefix(length);
        if (!letter.empty())
            id += letter;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    if (id.ends_with('-')) id.pop_back();
    return id;
}

}
