// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/page_kind.h"

#include "content/readers.h"
#include "content/write_content.h"
#include "editor/choices.h"
#include "editor/typed.h"
#include "pictograms/pictograms.h"

namespace parvis::editor {
namespace {

using content::Page;
using office::Words;

/// A list of sentences.
FormField sentences(std::string name, std::string label, std::string hint)
{
    return {.name = std::move(name),
            .label = std::move(label),
            .hint = std::move(hint),
            .input = Input::List,
            .parts = {{.name = "", .label = "", .input = Input::Text}}};
}

FormSection what_section(content::Folder const& folder, Words const& words)
{
    return {words(Key("page.what")),
            {{.name = "title", .label = words(Key("page.title")), .hint = words(Key("page.title_hint"))},
             {.name = "summary",
              .label = words(Key("page.summary")),
              .hint = words(Key("page.summary_hint")),
              .input = Input::Text},
             {.name = "theme",
              .label = words(Key("page.theme")),
              .hint = words(Key("page.theme_hint")),
              .input = Input::Choice,
              .options = theme_options(folder)},
             {.name = "icon",
              .label = words(Key("page.icon")),
              .input = Input::Pictogram,
              .options = pictogram_options(words)},
             sentences("for_whom", words(Key("page.for_whom")), words(Key("page.for_whom_hint"))),
             sentences("documents", words(Key("page.documents")), words(Key("page.documents_hint")))}};
}

FormSection steps_section(content::Folder const& folder, Words const& words)
{
    FormField steps{.name = "steps",
                    .label = words(Key("page.step")),
                    .hint = words(Key("page.steps_hint")),
                    .input = Input::List,
                    .parts = {{.name = "text", .label = words(Key("page.step_text")), .input = Input::Text},
                              {.name = "places",
                               .label = words(Key("page.step_places")),
                               .input = Input::Picks,
                               .options = place_options(folder)}}};
    return {words(Key("page.how")),
            {std::move(steps),
             {.name = "cost", .label = words(Key("page.cost")), .input = Input::Text},
             {.name = "delay", .label = words(Key("page.delay")), .input = Input::Text},
             {.name = "wont",
              .label = words(Key("page.wont")),
              .hint = words(Key("page.wont_hint")),
              .input = Input::Text}}};
}

FormSection more_section(content::Folder const& folder, Words const& words)
{
    std::vector<Option> links{{"", "–"}};
    for (auto const& fact : folder.facts)
        if (std::holds_alternative<content::Url>(fact.value))
            links.push_back({"{fact:" + fact.id.value() + "}", fact_label(fact, words)});
    return {words(Key("page.more")),
            {{.name = "learn_more",
              .label = words(Key("page.learn_more")),
              .input = Input::Picks,
              .options = std::move(links)},
             {.name = "keywords", .label = words(Key("page.keywords")), .hint = words(Key("page.keywords_hint"))}}};
}

FormSection care_section(Words const& words)
{
    return {words(Key("page.care")),
            {{.name = "care.owner", .label = words(Key("page.owner")), .hint = words(Key("page.owner_hint"))},
             {.name = "care.checked",
              .label = words(Key("page.checked")),
              .hint = words(Key("page.checked_hint")),
              .input = Input::Date},
             {.name = "care.confirmed", .label = words(Key("page.confirmed")), .input = Input::Date},
             {.name = "care.review_by", .label = words(Key("page.review_by")), .input = Input::Date},
             {.name = "care.expires", .label = words(Key("page.expires")), .input = Input::Date},
             {.name = "care.on_expiry", .label = words(Key("page.withdraw")), .input = Input::Flag},
             {.name = "care.sources",
              .label = words(Key("source.name")),
              .input = Input::List,
              .parts = {{.name = "title", .label = words(Key("source.publisher"))},
                        {.name = "url", .label = words(Key("source.url"))},
                        {.name = "date", .label = words(Key("source.date")), .input = Input::Date}}}}};
}

std::string joined(std::vector<std::string> const& keywords)
{
    std::string text;
    for (auto const& keyword : keywords)
        text += (text.empty() ? "" : ", ") + keyword;
    return text;
}

std::vector<std::string> parted(std::string_view text)
{
    std::vector<std::string> keywords;
    while (!text.empty()) {
        auto const comma = std::min(text.find(','), text.size());
        if (auto keyword = tidy(text.substr(0, comma)); !keyword.empty()) keywords.push_back(std::move(keyword));
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return keywords;
}

void put_care(content::Care const& care, Fields& fields)
{
    fields.set_some("care.owner", care.owner);
    fields.set_some("care.checked", typed_date(care.checked));
    fields.set_some("care.confirmed", typed_date(care.confirmed));
    fields.set_some("care.review_by", typed_date(care.review_by));
    fields.set_some("care.expires", typed_date(care.expires));
    if (care.on_expiry == content::OnExpiry::Withdraw) fields.set("care.on_expiry", "1");
    for (std::size_t i = 0; i < care.sources.size(); ++i) {
        fields.set(item_name("care.sources", i, "title"), care.sources[i].title);
        fields.set(item_name("care.sources", i, "url"), care.sources[i].url);
        fields.set(item_name("care.sources", i, "date"), typed_date(care.sources[i].date));
    }
}

content::Care care_in(Fields const& fields, Notes& notes, Words const& words)
{
    using content::OnExpiry;
    content::Care care{.owner = tidy(fields.get("care.owner")),
                       .checked = date_in(fields, "care.checked", notes, words),
                       .confirmed = date_in(fields, "care.confirmed", notes, words),
                       .review_by = date_in(fields, "care.review_by", notes, words),
                       .expires = date_in(fields, "care.expires", notes, words),
                       .on_expiry = fields.is_set("care.on_expiry") ? OnExpiry::Withdraw : OnExpiry::Warn,
                       .sources = {}};
    for (std::size_t i = 0; i < fields.count("care.sources"); ++i) {
        auto const item = item_name("care.sources", i);
        content::Source source{tidy(fields.get(item + ".title")), tidy(fields.get(item + ".url")),
                               date_in(fields, item + ".date", notes, words)};
        if (!source.title.empty() || !source.url.empty()) care.sources.push_back(std::move(source));
    }
    return care;
}

std::vector<content::Step> steps_in(Fields const& fields)
{
    std::vector<content::Step> steps;
    for (std::size_t i = 0; i < fields.count("steps"); ++i) {
        auto const item = item_name("steps", i);
        content::Step step{text_of(fields.get(item + ".text")), texts_of(fields.list(item + ".places"))};
        if (!step.text.value.empty() || !step.places.empty()) steps.push_back(std::move(step));
    }
    return steps;
}

}

std::optional<Fields> PageKind::read(content::Folder const& folder, std::string const& id) const
{
    auto const* const page = find_by_id(folder.pages, id);
    if (!page) return std::nullopt;
    Fields fields;
    fields.set_some("title", page->title.value);
    fields.set_some("summary", page->summary.value);
    fields.set_list("for_whom", typed_of(page->for_whom));
    fields.set_list("documents", typed_of(page->documents));
    for (std::size_t i = 0; i < page->steps.size(); ++i) {
        fields.set(item_name("steps", i, "text"), page->steps[i].text.value);
        fields.set_list(item_name("steps", i, "places"), typed_of(page->steps[i].places));
    }
    if (page->cost) fields.set("cost", page->cost->value);
    if (page->delay) fields.set("delay", page->delay->value);
    if (page->wont) fields.set("wont", page->wont->value);
    fields.set_list("learn_more", typed_of(page->learn_more));
    fields.set_some("keywords", joined(page->keywords));
    fields.set("theme", page->theme.value());
    fields.set("icon", page->icon);
    put_care(page->care, fields);
    return fields;
}

Form PageKind::form(content::Folder const& folder, Words const& words) const
{
    return {what_section(folder, words), steps_section(folder, words), more_section(folder, words),
            care_section(words)};
}

std::filesystem::path PageKind::file(content::Folder const& folder, std::string const& id) const
{
    auto const* const page = find_by_id(folder.pages, id);
    return page ? page->file.lexically_relative(folder.path) : std::filesystem::path();
}

std::filesystem::path PageKind::file_for(content::Folder const& folder, std::string const& id,
                                         Fields const& fields) const
{
    auto const* const theme = find_by_id(folder.themes, fields.get("theme"));
    if (!theme) return file(folder, id);
    return std::filesystem::path("pages") / theme->id.value() / (id + ".toml");
}

std::string PageKind::write(content::Folder const& folder, std::string const& id, Fields const& fields, Notes& notes,
                            Words const& words) const
{
    auto const* const before = find_by_id(folder.pages, id);
    auto page = before ? *before : Page();
    page.title = text_of(fields.get("title"));
    page.summary = text_of(fields.get("summary"));
    page.for_whom = texts_of(fields.list("for_whom"));
    page.documents = texts_of(fields.list("documents"));
    page.steps = steps_in(fields);
    page.cost = maybe_text_of(fields.get("cost"));
    page.delay = maybe_text_of(fields.get("delay"));
    page.wont = maybe_text_of(fields.get("wont"));
    page.learn_more = texts_of(fields.list("learn_more"));
    page.keywords = parted(fields.get("keywords"));
    if (pictograms::find(fields.get("icon"))) page.icon = fields.get("icon");
    page.care = care_in(fields, notes, words);
    for (auto const* const name : {"title", "summary", "care.owner"})
        if (tidy(fields.get(name)).empty()) notes.emplace(name, Note{.sentence = words(Key("note.missing"))});
    return content::write_page(page);
}

void PageKind::put(content::Folder& folder, content::SourceFile const& file,
                   std::vector<content::Finding>& findings) const
{
    if (auto page = content::read_page(file, findings)) replace_by_id(folder.pages, std::move(*page));
}

void PageKind::remove(content::Folder& folder, std::string const& id) const
{
    remove_by_id(folder.pages, id);
}

}
