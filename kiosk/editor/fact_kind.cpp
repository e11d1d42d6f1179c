// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/fact_kind.h"

#include "content/fact_text.h"
#include "content/fields.h"
#include "content/readers.h"
#include "content/write_content.h"
#include "editor/choices.h"
#include "editor/typed.h"

#include <algorithm>

namespace parvis::editor {
namespace {

using content::Fact;
using office::Words;

std::vector<Option> type_options(Words const& words)
{
    return {{"phone", words(Key("fact.phone"))},       {"url", words(Key("fact.url"))},
            {"amount", words(Key("fact.amount"))},     {"date", words(Key("fact.date"))},
            {"duration", words(Key("fact.duration"))}, {"number", words(Key("fact.number"))}};
}

std::vector<Option> unit_options(Words const& words)
{
    return {{"", "–"},
            {"day", words(Key("unit.day"))},
            {"week", words(Key("unit.week"))},
            {"month", words(Key("unit.month"))},
            {"year", words(Key("unit.year"))}};
}

/// As people type a value of that type.
std::string typed_value(content::FactText const& text)
{
    auto value = text.value;
    if (text.type == "phone") return typed_phone(value);
    if (text.type == "amount" || text.type == "number") std::ranges::replace(value, '.', ',');
    return value;
}

/// "1 234,50" as "1234.50"; empty for anything else, or a number that nobody means.
std::string plain_number(std::string const& typed)
{
    constexpr std::size_t longest = 12;
    std::string number;
    for (auto const c : tidy(typed))
        if (c != ' ') number += c == ',' ? '.' : c;
    auto const is_plain = number.size() <= longest && number.find_first_not_of("0123456789.") == std::string::npos;
    return is_plain ? number : "";
}

/// Nothing if the value does not go with the type.
std::optional<content::FactValue> value_in(Fields const& fields)
{
    content::FactText text{fields.get("type"), fields.get("value"), fields.get("unit")};
    if (text.type == "phone")
        text.value = phone_of(text.value);
    else if (text.type == "url")
        text.value = tidy(text.value);
    else if (text.type == "date")
        text.value = typed_date(date_of(text.value));
    else
        text.value = plain_number(text.value);
    return content::from_text(text);
}

}

std::optional<Fields> FactKind::read(content::Folder const& folder, std::string const& id) const
{
    auto const* const fact = find_by_id(folder.facts, id);
    if (!fact) return content::is_id(id) ? std::optional(Fields()) : std::nullopt;
    Fields fields;
    fields.set("id", id);
    auto const text = content::to_text(fact->value);
    fields.set("type", text.type);
    fields.set("value", typed_value(text));
    fields.set_some("unit", text.unit);
    fields.set_some("source", fact->source);
    fields.set_some("checked", typed_date(fact->checked));
    fields.set_some("review_by", typed_date(fact->review_by));
    return fields;
}

Form FactKind::form(content::Folder const& /*folder*/, Words const& words) const
{
    return {
        {words(Key("fact.what")),
         {{.name = "type", .label = words(Key("fact.type")), .input = Input::Choice, .options = type_options(words)},
          {.name = "value", .label = words(Key("fact.value")), .hint = words(Key("fact.value_hint"))},
          {.name = "unit", .label = words(Key("fact.unit")), .input = Input::Choice, .options = unit_options(words)}}},
        {words(Key("source.title")),
         {{.name = "source", .label = words(Key("source.url"))},
          {.name = "checked", .label = words(Key("page.checked")), .input = Input::Date},
          {.name = "review_by", .label = words(Key("page.review_by")), .input = Input::Date}}}};
}

std::filesystem::path FactKind::file(content::Folder const& /*folder*/, std::string const& /*id*/) const
{
    return "facts.toml";
}

std::string FactKind::write(content::Folder const& folder, std::string const& id, Fields const& fields, Notes& notes,
                            Words const& words) const
{
    auto facts = folder.facts;
    auto const* const before = find_by_id(folder.facts, id);
    auto fact = before ? *before : Fact();
    fact.id = FactId(id);
    if (auto value = value_in(fields))
        fact.value = std::move(*value);
    else
        notes.emplace("value", Note{.sentence = words(Key("note.value"))});
    fact.source = tidy(fields.get("source"));
    fact.checked = date_in(fields, "checked", notes, words);
    fact.review_by = date_in(fields, "review_by", notes, words);
    replace_by_id(facts, std::move(fact));
    return content::write_facts(facts);
}

void FactKind::put(content::Folder& folder, content::SourceFile const& file,
                   std::vector<content::Finding>& findings) const
{
    if (auto facts = content::read_facts(file, findings)) folder.facts = std::move(*facts);
}

void FactKind::remove(content::Folder& folder, std::string const& id) const
{
    remove_by_id(folder.facts, id);
}

std::optional<std::string> FactKind::rest(content::Folder const& after) const
{
    return content::write_facts(after.facts);
}

/// The other facts of the file are not on the form.
std::string FactKind::field_of(std::string const& id, std::string const& key) const
{
    return key.starts_with(id + ".") ? key.substr(id.size() + 1) : "";
}

}
