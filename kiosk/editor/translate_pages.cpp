// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/translate_pages.h"

#include "content/inline.h"
#include "editor/choices.h"
#include "editor/marks.h"
#include "editor/messages.h"
#include "editor/notices.h"
#include "editor/word_diff.h"
#include "ui/action.h"

#include <algorithm>
#include <sstream>

namespace parvis::editor {
namespace {

using office::Call;
using office::View;
using office::ViewList;

Key label_of(content::Standing standing)
{
    switch (standing) {
    case content::Standing::Missing:
        return "standing.missing";
    case content::Standing::Outdated:
        return "standing.outdated";
    case content::Standing::Machine:
        return "standing.machine";
    case content::Standing::Human:
        return "standing.human";
    case content::Standing::Checked:
        break;
    }
    return "standing.checked";
}

/// What is called something else in each of the office's languages: all that is no page.
Key key_of(std::string const& subject)
{
    if (subject == "themes") return "subject.themes";
    if (subject == "places") return "subject.places";
    if (subject == "rounds") return "subject.rounds";
    return "subject.emergency";
}

std::string title_of(Subject const& subject, Call const& call)
{
    return subject.title.empty() ? call.words(key_of(subject.id)) : subject.title;
}

ui::Route route_of(std::string const& subject)
{
    if (subject == "themes") return {ui::Screen::Home, {}};
    if (subject == "places") return {ui::Screen::Places, {}};
    if (subject == "rounds") return {ui::Screen::Today, {}};
    if (subject == "emergency") return {ui::Screen::Emergency, {}};
    return {ui::Screen::Page, subject};
}

Key field_of(std::string_view context)
{
    auto const field = context.substr(context.find('|') + 1);
    if (field == "title" || field == "name") return "block.title";
    if (field == "summary" || field == "text") return "block.summary";
    if (field == "for_whom") return "block.for_whom";
    if (field == "documents") return "block.documents";
    if (field == "steps") return "block.steps";
    if (field == "cost") return "block.cost";
    if (field == "delay") return "block.delay";
    if (field == "wont") return "block.wont";
    if (field == "learn_more") return "block.learn_more";
    if (field == "closure") return "block.closure";
    return "block.note";
}

/// One line, as every text of the kiosk is, without blanks at its ends.
std::string one_line(std::string const& typed)
{
    std::string line;
    for (auto const c : typed) {
        auto const is_blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!is_blank)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    if (line.ends_with(' ')) line.pop_back();
    return line;
}

constexpr std::string_view strong = "**";

std::string label_of(Mark const& mark, Call const& call)
{
    return mark.token == strong ? call.words(Key("translate.strong")) : mark.label;
}

std::string list_of(std::vector<Mark> const& marks, Call const& call)
{
    std::string list;
    for (auto const& mark : marks)
        list += (list.empty() ? "" : ", ") + label_of(mark, call);
    return list;
}

ViewList pieces_of(std::string const& french, content::Folder const& folder, intl::Formatter const& format)
{
    ViewList pieces;
    for (auto const& piece : content::parse_inline(french)) {
        View item;
        auto const is_fact = piece.kind == content::InlineKind::Fact;
        item.set("text", is_fact ? marks_of("{fact:" + piece.target + "}", folder, format).front().label : piece.text);
        item.set("is_chip", piece.kind != content::InlineKind::Text);
        item.set("is_strong", piece.strong);
        pieces.push_back(std::move(item));
    }
    return pieces;
}

ViewList changes_of(std::string const& before, std::string const& after)
{
    ViewList list;
    for (auto const& [kind, text] : word_diff(before, after)) {
        View item;
        item.set("text", text);
        item.set("is_removed", kind == Stretch::Kind::Removed);
        item.set("is_added", kind == Stretch::Kind::Added);
        list.push_back(std::move(item));
    }
    return list;
}

ViewList chips_of(std::vector<Mark> const& marks, Call const& call)
{
    ViewList list;
    auto is_end_of_strong = false;
    for (auto const& mark : marks) {
        // One button puts both ends of strong words.
        if (mark.token == strong) is_end_of_strong = !is_end_of_strong;
        if (mark.token == strong && !is_end_of_strong) continue;
        View item;
        item.set("label", label_of(mark, call));
        item.set("insertion", insertion_of(mark));
        list.push_back(std::move(item));
    }
    return list;
}

}

TranslatePages::TranslatePages(authoring::Workspace& workspace, Pictures& pictures, office::Frame const& frame)
    : m_workspace(workspace), m_pictures(pictures), m_frame(frame)
{
}

void TranslatePages::add_to(office::Pages& pages)
{
    using http::Method;
    auto const add = [&](Method method, std::string const& path, Answer answer) {
        pages.add(method, path, {office::Right::EditContent, [this, answer](auto const& call) {
                                     return with_language(call, answer);
                                 }});
    };
    pages.add(Method::Get, "/content/translate",
              {office::Right::EditContent, [this](auto const& call) { return show_languages(call); }});
    add(Method::Get, "/content/translate/{language}", &TranslatePages::show_subjects);
    add(Method::Get, "/content/translate/{language}/{subject}", &TranslatePages::show_blocks);
    add(Method::Post, "/content/translate/{language}/{subject}", &TranslatePages::take);
    add(Method::Post, "/content/translate/{language}/{subject}/picture", &TranslatePages::draw);
}

http::Response TranslatePages::with_language(Call const& call, Answer answer)
{
    auto const& folder = m_workspace.read().folder;
    auto const& code = call.values.at("language");
    auto const language = std::ranges::find(folder.languages, code, [](auto const& each) { return each.code.value; });
    if (language == folder.languages.end() || code == folder.site.source_language)
        return m_frame.refuse(call, Key("translate.no_language"), 404);
    // Saving reads the folder anew.
    auto const chosen = *language;
    return (this->*answer)(call, chosen);
}

http::Response TranslatePages::show_languages(Call const& call)
{
    ViewList list;
    auto const& folder = m_workspace.read().folder;
    for (auto const& progress : content::progress_of(folder)) {
        auto const language =
            std::ranges::find(folder.languages, progress.language, [](auto const& each) { return each.code.value; });
        auto const total = progress.total();
        auto const count = [&](content::Standing standing) { return std::to_string(total.at(standing).blocks); };
        View item;
        item.set("code", progress.language);
        item.set("name", language->name);
        item.set("french_name", language->french_name);
        item.set("missing", count(content::Standing::Missing));
        item.set("outdated", count(content::Standing::Outdated));
        item.set("machine", count(content::Standing::Machine));
        item.set("human", count(content::Standing::Human));
        item.set("checked", count(content::Standing::Checked));
        list.push_back(std::move(item));
    }
    View view;
    view.set("title", call.words(Key("translate.title")));
    view.set("languages", std::move(list));
    return m_frame.show(call, "translate_languages", std::move(view));
}

http::Response TranslatePages::show_subjects(Call const& call, content::Language const& language)
{
    ViewList list;
    for (auto const& subject : subjects_of(m_workspace.read().folder, language)) {
        View item;
        item.set("path", "/content/translate/" + language.code.value + "/" + http::percent_encoded(subject.id));
        item.set("title", title_of(subject, call));
        item.set("to_write", std::to_string(subject.to_write));
        item.set("to_check", std::to_string(subject.to_check));
        item.set("is_done", subject.to_write + subject.to_check == 0);
        item.set("has_to_write", subject.to_write > 0);
        list.push_back(std::move(item));
    }
    View view;
    view.set("title", call.words(Key("translate.into"), {language.name}));
    view.set("subjects", std::move(list));
    return m_frame.show(call, "translate_subjects", std::move(view));
}

http::Response TranslatePages::show_blocks(Call const& call, content::Language const& language)
{
    auto const blocks = blocks_of(m_workspace.read().folder, language, call.values.at("subject"));
    return show(call, language, blocks, {}, picture(call, language, {}), 200);
}

http::Response TranslatePages::draw(Call const& call, content::Language const& language)
{
    auto const blocks = blocks_of(m_workspace.read().folder, language, call.values.at("subject"));
    return Pictures::answer(picture(call, language, read_form(call, blocks)));
}

std::string TranslatePages::picture(Call const& call, content::Language const& language, Sent const& sent)
{
    auto const look = look_of(call.form, route_of(call.values.at("subject")), language.code.value);
    auto const& folder = m_workspace.read().folder;
    return m_pictures.draw(with_translations(folder, language.code.value, sent.wishes), look);
}

http::Response TranslatePages::take(Call const& call, content::Language const& language)
{
    auto const& subject = call.values.at("subject");
    auto const blocks = blocks_of(m_workspace.read().folder, language, subject);
    auto sent = read_form(call, blocks);
    if (call.form.value("action") != "save" && call.form.value("checked").empty())
        return show(call, language, blocks, sent, picture(call, language, sent), 200);

    std::erase_if(sent.wishes, [&](Wish const& wish) { return sent.refused.contains(wish.block.key); });
    authoring::CommitId change;
    if (!sent.wishes.empty()) {
        auto const& folder = m_workspace.read().folder;
        auto const today = date_of(intl::local_time(std::chrono::system_clock::now(), folder.site.time_zone));
        auto const* const page = find_by_id(folder.pages, subject);
        auto const title = page ? page->title.value : in_history(key_of(subject), {});
        auto const sentence = in_history(Key("history.translated"), {language.french_name, title});
        change = save_translations(m_workspace, language, sent.wishes, today, {call.session->name}, sentence);
    }
    if (sent.refused.empty() && sent.lost.empty()) return see_saved(call.request.path, change);
    auto const rest = blocks_of(m_workspace.read().folder, language, subject);
    return show(call, language, rest, sent, picture(call, language, sent), 422);
}

TranslatePages::Sent TranslatePages::read_form(Call const& call, std::vector<Block> const& blocks)
{
    Sent sent;
    std::set<std::string> known;
    for (auto const& block : blocks) {
        known.insert(block.key);
        auto text = one_line(call.form.value("text-" + block.key));
        auto const& seen = call.form.value("seen-" + block.key);
        auto const is_checked = call.form.value("checked") == block.key;
        if (text == seen && !is_checked) continue;
        sent.typed[block.key] = text;
        if (block.text != seen && block.text != text)
            sent.refused[block.key] = call.words(Key("translate.conflict"), {block.text});
        else if (auto const why = why_refused(call, block, text); !why.empty())
            sent.refused[block.key] = why;
        sent.wishes.push_back({block, std::move(text), is_checked});
    }
    std::istringstream keys(call.form.value("keys"));
    for (std::string key; keys >> key;) {
        auto text = one_line(call.form.value("text-" + key));
        if (!known.contains(key) && text != call.form.value("seen-" + key)) sent.lost.push_back(std::move(text));
    }
    return sent;
}

std::string TranslatePages::why_refused(Call const& call, Block const& block, std::string const& text)
{
    if (text.empty())
        return call.form.value("checked") == block.key ? call.words(Key("translate.empty")) : std::string();
    auto const& folder = m_workspace.read().folder;
    auto const marks = [&](std::string const& source) { return marks_of(source, folder, call.words.format()); };
    auto const difference = compare_marks(marks(block.id.french), marks(text));
    if (!difference.missing.empty())
        return call.words(Key("translate.marks_missing"), {list_of(difference.missing, call)});
    if (!difference.superfluous.empty())
        return call.words(Key("translate.marks_superfluous"), {list_of(difference.superfluous, call)});
    return {};
}

View TranslatePages::view_of(Call const& call, Block const& block, Sent const& sent)
{
    auto const& folder = m_workspace.read().folder;
    auto const& format = call.words.format();
    auto const typed = sent.typed.find(block.key);
    auto const refused = sent.refused.find(block.key);
    View item;
    item.set("key", block.key);
    item.set("field", call.words(field_of(block.id.context)));
    item.set("french", pieces_of(block.id.french, folder, format));
    item.set("seen", block.text);
    item.set("text", typed == sent.typed.end() ? block.text : typed->second);
    item.set("standing", call.words(label_of(block.standing)));
    item.set("standing_name", std::string(content::name_of(block.standing)));
    auto const chips = marks_of(block.id.french, folder, format);
    item.set("has_chips", !chips.empty());
    item.set("chips", chips_of(chips, call));
    item.set("can_be_checked", block.standing != content::Standing::Checked);
    if (block.previous_french) item.set("changes", changes_of(*block.previous_french, block.id.french));
    item.set("has_changed", block.previous_french.has_value());
    if (block.approval)
        item.set("approval",
                 call.words(Key("translate.approved"), {block.approval->name, format.long_date(block.approval->date)}));
    if (refused != sent.refused.end()) item.set("refusal", refused->second);
    item.set("is_refused", refused != sent.refused.end());
    return item;
}

http::Response TranslatePages::show(Call const& call, content::Language const& language,
                                    std::vector<Block> const& blocks, Sent const& sent, std::string const& picture,
                                    int status)
{
    if (blocks.empty()) return m_frame.refuse(call, Key("translate.no_subject"), 404);
    auto const& subject = call.values.at("subject");
    auto const& folder = m_workspace.read().folder;
    auto const page = std::ranges::find(folder.pages, subject, [](auto const& each) { return each.id.value(); });
    ViewList list;
    std::string keys;
    for (auto const& block : blocks) {
        list.push_back(view_of(call, block, sent));
        keys += block.key + ' ';
    }
    View view;
    view.set("title", title_of({subject, page == folder.pages.end() ? "" : page->title.value, {}}, call));
    view.set("language_name", language.name);
    view.set("back", "/content/translate/" + language.code.value);
    view.set("code", language.code.value);
    view.set("text_direction", language.direction == intl::Direction::RightToLeft ? "rtl" : "ltr");
    view.set("blocks", std::move(list));
    view.set("keys", keys);
    if (!sent.refused.empty()) view.set("mistake", call.words(Key("translate.some_refused")));
    if (!sent.lost.empty()) {
        ViewList lost;
        for (auto const& text : sent.lost)
            lost.push_back(View(text));
        view.set("lost", std::move(lost));
        view.set("has_lost", true);
    }
    add_saved_notice(view, call);
    view.set("look_address",
             "/content/translate/" + language.code.value + "/" + http::percent_encoded(subject) + "/picture");
    auto const look = look_of(call.form, route_of(subject), language.code.value);
    add_look(view, call, look, {{language.code.value, language.name}}, picture);
    return m_frame.show(call, "translate_blocks", std::move(view), status);
}

}
