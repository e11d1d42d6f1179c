// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/translate_pages.h"
#include "content/typed_values.h"

#include "editor/find.h"
#include "editor/marks.h"
#include "editor/messages.h"
#include "editor/notices.h"
#include "editor/translation_view.h"
#include "editor/typed.h"
#include "ui/action.h"

#include <algorithm>
#include <sstream>

namespace parvis::editor {
namespace {

using office::Call;
using office::View;
using office::ViewList;

std::optional<std::string> page_title(content::Folder const& folder, std::string const& subject)
{
    auto const* const page = find_by_id(folder.pages, subject);
    return page ? std::optional(page->title.value) : std::nullopt;
}

ui::Route route_of(std::string const& subject)
{
    if (subject == "themes") return {ui::Screen::Home, {}};
    if (subject == "places") return {ui::Screen::Places, {}};
    if (subject == "rounds") return {ui::Screen::Today, {}};
    if (subject == "emergency") return {ui::Screen::Emergency, {}};
    return {ui::Screen::Page, subject};
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
    auto const* const language = find_by_id(folder.languages, code);
    if (!language || code == folder.site.source_language)
        return m_frame.refuse(call, Key("translate.no_language"), 404);
    // Saving reads the folder anew.
    auto const chosen = *language;
    return (this->*answer)(call, chosen);
}

http::Response TranslatePages::show_languages(Call const& call)
{
    ViewList list;
    auto const& folder = m_workspace.read().folder;
    for (auto const& progress : content::progress_of(folder))
        list.push_back(view_of(progress, *find_by_id(folder.languages, progress.language)));
    View view;
    view.set("title", call.words(Key("translate.title")));
    view.set("languages", list);
    return m_frame.show(call, "translate_languages", std::move(view));
}

http::Response TranslatePages::show_subjects(Call const& call, content::Language const& language)
{
    ViewList list;
    for (auto const& subject : subjects_of(m_workspace.read().folder, language))
        list.push_back(view_of(subject, call.words));
    View view;
    view.set("title", call.words(Key("translate.into"), {language.name}));
    view.set("address", "/content/translate/" + language.code.value);
    view.set("subjects", list);
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
    return http::plain(picture(call, language, read_form(call, blocks)), 200);
}

std::string TranslatePages::picture(Call const& call, content::Language const& language, Sent const& sent)
{
    auto const look = look_of(call.form, route_of(call.values.at("subject")), language.code.value);
    auto const& folder = m_workspace.read().folder;
    return m_pictures.address_of(with_translations(folder, language.code.value, sent.wishes), look);
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
        auto const today = parvis::date_of(intl::local_time(std::chrono::system_clock::now(), folder.site.time_zone));
        auto const title = page_title(folder, subject).value_or(in_history(name_of(subject), {}));
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
        auto text = tidy(call.form.value("text-" + block.key));
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
        auto text = tidy(call.form.value("text-" + key));
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
    if (!difference.empty()) return sentence_of(difference, call.words);
    // The checks would refuse it before publishing.
    auto const is_typed = !content::typed_values(text).empty() || text.find("://") != std::string::npos;
    return is_typed ? call.words(Key("translate.typed_value")) : std::string();
}

http::Response TranslatePages::show(Call const& call, content::Language const& language,
                                    std::vector<Block> const& blocks, Sent const& sent, std::string const& picture,
                                    int status)
{
    if (blocks.empty()) return m_frame.refuse(call, Key("translate.no_subject"), 404);
    auto const& subject = call.values.at("subject");
    auto const& folder = m_workspace.read().folder;
    ViewList list;
    std::string keys;
    for (auto const& block : blocks) {
        auto const typed = sent.typed.find(block.key);
        auto const refused = sent.refused.find(block.key);
        list.push_back(view_of(block, typed == sent.typed.end() ? block.text : typed->second,
                               refused == sent.refused.end() ? "" : refused->second, folder, call.words));
        keys += block.key + ' ';
    }
    View view;
    view.set("title", page_title(folder, subject).value_or(call.words(name_of(subject))));
    view.set("language_name", language.name);
    view.set("back", "/content/translate/" + language.code.value);
    view.set("code", language.code.value);
    view.set("text_direction", language.direction == intl::Direction::RightToLeft ? "rtl" : "ltr");
    view.set("blocks", list);
    view.set("keys", keys);
    if (!sent.refused.empty()) view.set("mistake", call.words(Key("translate.some_refused")));
    if (!sent.lost.empty()) {
        ViewList lost;
        for (auto const& text : sent.lost)
            lost.emplace_back(text);
        view.set("lost", lost);
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
