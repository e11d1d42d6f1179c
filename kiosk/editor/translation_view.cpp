// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/translation_view.h"

#include "content/inline.h"
#include "editor/word_diff.h"
#include "http/form.h"

namespace parvis::editor {
namespace {

using office::View;
using office::ViewList;
using office::Words;

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

/// As the forms of the French name it.
Key label_of(std::string_view context)
{
    auto const field = context.substr(context.find('|') + 1);
    auto const is_emergency = context.starts_with("emergency.");
    if (field == "title") return is_emergency ? Key("emergency.name") : Key("page.title");
    if (field == "name") return "place.name";
    if (field == "summary") return "page.summary";
    if (field == "text") return "emergency.when";
    if (field == "for_whom") return "page.for_whom";
    if (field == "documents") return "page.documents";
    if (field == "steps") return "page.step";
    if (field == "cost") return "page.cost";
    if (field == "delay") return "page.delay";
    if (field == "wont") return "page.wont";
    if (field == "learn_more") return "page.learn_more";
    if (field == "closure") return "place.closure";
    return "place.note";
}

constexpr std::string_view strong = "**";

std::string label_of(Mark const& mark, Words const& words)
{
    return mark.token == strong ? words(Key("translate.strong")) : mark.label;
}

std::string list_of(std::vector<Mark> const& marks, Words const& words)
{
    std::string list;
    for (auto const& mark : marks)
        list += (list.empty() ? "" : ", ") + label_of(mark, words);
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

ViewList chips_of(std::vector<Mark> const& marks, Words const& words)
{
    ViewList list;
    auto is_end_of_strong = false;
    for (auto const& mark : marks) {
        // One button puts both ends of strong words.
        if (mark.token == strong) is_end_of_strong = !is_end_of_strong;
        if (mark.token == strong && !is_end_of_strong) continue;
        View item;
        item.set("label", label_of(mark, words));
        item.set("insertion", insertion_of(mark));
        list.push_back(std::move(item));
    }
    return list;
}

}

Key name_of(std::string const& subject)
{
    if (subject == "themes") return "subject.themes";
    if (subject == "places") return "subject.places";
    if (subject == "rounds") return "subject.rounds";
    return "subject.emergency";
}

std::string title_of(Subject const& subject, Words const& words)
{
    return subject.title.empty() ? words(name_of(subject.id)) : subject.title;
}

View view_of(content::LanguageProgress const& progress, content::Language const& language)
{
    auto const total = progress.total();
    auto const count = [&](content::Standing standing) { return std::to_string(total.at(standing).blocks); };
    View item;
    item.set("code", progress.language);
    item.set("name", language.name);
    item.set("french_name", language.french_name);
    item.set("missing", count(content::Standing::Missing));
    item.set("outdated", count(content::Standing::Outdated));
    item.set("machine", count(content::Standing::Machine));
    item.set("human", count(content::Standing::Human));
    item.set("checked", count(content::Standing::Checked));
    return item;
}

View view_of(Subject const& subject, Words const& words)
{
    View item;
    item.set("subject", http::percent_encoded(subject.id));
    item.set("title", title_of(subject, words));
    item.set("to_write", std::to_string(subject.to_write));
    item.set("to_check", std::to_string(subject.to_check));
    item.set("is_done", subject.to_write + subject.to_check == 0);
    item.set("has_to_write", subject.to_write > 0);
    return item;
}

View view_of(Block const& block, std::string const& text, std::string const& refusal, content::Folder const& folder,
             Words const& words)
{
    auto const& format = words.format();
    View item;
    item.set("key", block.key);
    item.set("field", words(label_of(block.id.context)));
    item.set("french", pieces_of(block.id.french, folder, format));
    item.set("seen", block.text);
    item.set("text", text);
    item.set("standing", words(label_of(block.standing)));
    item.set("standing_name", std::string(content::name_of(block.standing)));
    auto const chips = marks_of(block.id.french, folder, format);
    item.set("has_chips", !chips.empty());
    item.set("chips", chips_of(chips, words));
    item.set("can_be_checked", block.standing != content::Standing::Checked);
    if (block.previous_french) item.set("changes", changes_of(*block.previous_french, block.id.french));
    item.set("has_changed", block.previous_french.has_value());
    if (block.approval)
        item.set("approval",
                 words(Key("translate.approved"), {block.approval->name, format.long_date(block.approval->date)}));
    if (!refusal.empty()) item.set("refusal", refusal);
    item.set("is_refused", !refusal.empty());
    return item;
}

std::string sentence_of(MarkDifference const& difference, Words const& words)
{
    if (!difference.missing.empty()) return words(Key("translate.marks_missing"), {list_of(difference.missing, words)});
    if (!difference.superfluous.empty())
        return words(Key("translate.marks_superfluous"), {list_of(difference.superfluous, words)});
    return {};
}

}
