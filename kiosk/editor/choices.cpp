// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/choices.h"

#include "editor/typed.h"
#include "editor/week.h"

namespace parvis::editor {
namespace {

using office::Words;

/// A mistake in the grid stands above it, with the day's name; one in a date stands beside it.
void add_note(WeekMistake const& mistake, Notes& notes, Words const& words)
{
    constexpr std::string_view grid = "hours.";
    if (!mistake.field.starts_with(grid)) {
        auto const is_date = mistake.field.ends_with(".from") || mistake.field.ends_with(".to");
        notes.emplace(mistake.field, Note{.sentence = words(is_date ? Key("note.date") : Key("note.time"))});
        return;
    }
    auto const day = days_of_week("hours", words).at(static_cast<std::size_t>(mistake.field[grid.size()] - '0')).first;
    notes.emplace("hours", Note{.sentence = words(Key("note.day_time"), {day})});
}

}

std::vector<Option> theme_options(content::Folder const& folder)
{
    std::vector<Option> options;
    for (auto const& theme : folder.themes)
        options.push_back({theme.id.value(), theme.title.value});
    return options;
}

std::vector<Option> pictogram_options(Words const& words)
{
    std::vector<Option> options;
    for (auto const& message : pictogram_names)
        options.push_back({std::string(message.context.substr(pictogram_prefix.size())), words(message)});
    return options;
}

std::vector<Option> language_options(content::Folder const& folder)
{
    std::vector<Option> options;
    for (auto const* const list : {&folder.languages, &folder.heard_languages})
        for (auto const& language : *list)
            options.push_back({language.code.value, language.french_name});
    return options;
}

std::vector<Option> place_options(content::Folder const& folder)
{
    std::vector<Option> options{{"", "–"}};
    for (auto const& place : folder.places)
        options.push_back({place.id.value(), place.name});
    return options;
}

std::vector<Option> stop_options(content::Folder const& folder)
{
    std::vector<Option> options{{"", "–"}};
    for (auto const& place : folder.places)
        if (place.kind == "stop") options.push_back({place.id.value(), place.name});
    return options;
}

std::string fact_text(content::Fact const& fact, Words const& words)
{
    struct Writer {
        intl::Formatter const& format;
        std::string operator()(content::Phone const& phone) const { return typed_phone(phone.number); }
        std::string operator()(content::Url const& url) const { return url.address; }
        std::string operator()(content::Amount const& amount) const { return format.amount(amount.euros); }
        std::string operator()(content::Number const& number) const { return format.number(number.value); }
        std::string operator()(Date date) const { return format.long_date(date); }
        std::string operator()(content::Duration const& duration) const
        {
            return format.duration(duration.count, duration.unit);
        }
    };
    return std::visit(Writer{words.format()}, fact.value);
}

std::string fact_label(content::Fact const& fact, Words const& words)
{
    return fact.id.value() + " : " + fact_text(fact, words);
}

std::vector<Option> insert_options(content::Folder const& folder, Words const& words)
{
    std::vector<Option> options;
    for (auto const& fact : folder.facts)
        options.push_back({"{fact:" + fact.id.value() + "}", fact_label(fact, words)});
    for (auto const& page : folder.pages)
        options.push_back({"[" + page.title.value + "](page:" + page.id.value() + ")",
                           words(Key("insert.page"), {page.title.value})});
    for (auto const& place : folder.places)
        options.push_back(
            {"[" + place.name + "](place:" + place.id.value() + ")", words(Key("insert.place"), {place.name})});
    return options;
}

std::vector<std::string> chosen_in(Fields const& fields, std::string const& name,
                                   std::vector<std::string> const& before, std::vector<Option> const& options)
{
    std::vector<std::string> chosen;
    for (auto const& value : before) {
        auto const is_shown = std::ranges::find(options, value, &Option::value) != options.end();
        if (!is_shown || fields.is_set(name + "." + value)) chosen.push_back(value);
    }
    for (auto const& option : options)
        if (fields.is_set(name + "." + option.value) && std::ranges::find(before, option.value) == before.end())
            chosen.push_back(option.value);
    return chosen;
}

std::optional<Date> date_in(Fields const& fields, std::string const& name, Notes& notes, Words const& words)
{
    if (!fields.is_set(name)) return std::nullopt;
    auto const date = date_of(fields.get(name));
    if (!date) notes.emplace(name, Note{.sentence = words(Key("note.date"))});
    return date;
}

std::vector<FormField> source_fields(std::string const& name, Words const& words)
{
    return {{.name = name + ".title", .label = words(Key("source.name")), .hint = words(Key("source.name_hint"))},
            {.name = name + ".url", .label = words(Key("source.url"))},
            {.name = name + ".date", .label = words(Key("source.date")), .input = Input::Date}};
}

std::vector<FormField> hours_fields(Words const& words)
{
    return {
        {.name = "hours", .label = words(Key("hours.week")), .hint = words(Key("hours.hint")), .input = Input::Week},
        {.name = "hours_holidays", .label = words(Key("hours.holidays")), .input = Input::Flag},
        {.name = "hours_on",
         .label = words(Key("hours.other")),
         .hint = words(Key("hours.other_hint")),
         .input = Input::List,
         .parts = {{.name = "from", .label = words(Key("date.from")), .input = Input::Date},
                   {.name = "to", .label = words(Key("date.to")), .input = Input::Date},
                   {.name = "open", .label = words(Key("hours.open")), .input = Input::Time},
                   {.name = "close", .label = words(Key("hours.close")), .input = Input::Time},
                   {.name = "open2", .label = words(Key("hours.open_again")), .input = Input::Time},
                   {.name = "close2", .label = words(Key("hours.close_again")), .input = Input::Time}}}};
}

void put_hours(std::string const& hours, Fields& fields)
{
    if (auto const week = week_of(hours)) put_week(*week, fields);
}

std::string hours_in(Fields const& fields, std::string const& before, Notes& notes, Words const& words)
{
    auto const typed = week_in(fields);
    if (auto const* const mistake = std::get_if<WeekMistake>(&typed)) {
        add_note(*mistake, notes, words);
        return before;
    }
    auto const& week = std::get<Week>(typed);
    auto const old = week_of(before);
    auto const says_the_same = old ? *old == week : week == Week();
    return says_the_same ? before : hours_of(week);
}

}
