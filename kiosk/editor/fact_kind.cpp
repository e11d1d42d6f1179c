// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/fact_kind.h"

#include "content/fields.h"
#include "content/readers.h"
#include "content/write_content.h"
#include "editor/choices.h"
#include "editor/typed.h"

#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace parvis::editor {
namespace {

using content::Fact;
using office::Words;

/// In the order of content::FactValue.
constexpr std::array<char const*, 6> types{"amount", "phone", "url", "date", "duration", "number"};
constexpr std::array<char const*, 4> units{"day", "week", "month", "year"};

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

std::string typed_number(double value)
{
    auto text = fmt::format("{}", value);
    std::ranges::replace(text, '.', ',');
    return text;
}

/// "1 234,50" or "1234.5"; nothing for anything else, or a number that nobody means.
std::optional<double> number_of(std::string_view typed)
{
    std::string text;
    for (auto const c : tidy(typed))
        if (c != ' ') text += c == ',' ? '.' : c;
    double value = 0;
    auto const* const end = text.data() + text.size();
    auto const [rest, error] = std::from_chars(text.data(), end, value, std::chars_format::fixed);
    return error == std::errc() && rest == end && value >= 0 && value < 1e9 ? std::optional(value) : std::nullopt;
}

struct TypedValue {
    std::string operator()(content::Phone const& phone) const { return typed_phone(phone.number); }
    std::string operator()(content::Url const& url) const { return url.address; }
    std::string operator()(content::Amount const& amount) const { return typed_number(amount.euros); }
    std::string operator()(content::Number const& number) const { return typed_number(number.value); }
    std::string operator()(Date date) const { return typed_date(date); }
    std::string operator()(content::Duration const& duration) const { return std::to_string(duration.count); }
};

std::optional<content::FactValue> value_in(Fields const& fields)
{
    auto const& type = fields.get("type");
    auto const& typed = fields.get("value");
    auto const number = number_of(typed);
    if (type == "phone") return content::Phone{phone_of(typed)};
    if (type == "url") return content::Url{tidy(typed)};
    if (type == "amount" && number) return content::Amount{*number};
    if (type == "number" && number) return content::Number{*number};
    if (auto const date = date_of(typed); type == "date" && date) return *date;
    auto const* const unit = std::ranges::find(units, fields.get("unit"));
    if (type == "duration" && number && *number == std::floor(*number) && *number <= 10000 && unit != units.end())
        return content::Duration{static_cast<int>(*number), static_cast<intl::DurationUnit>(unit - units.begin())};
    return std::nullopt;
}

}

std::optional<Fields> FactKind::read(content::Folder const& folder, std::string const& id) const
{
    auto const* const fact = find_by_id(folder.facts, id);
    if (!fact) return content::is_id(id) ? std::optional(Fields()) : std::nullopt;
    Fields fields;
    fields.set("id", id);
    fields.set("type", types.at(fact->value.index()));
    fields.set("value", std::visit(TypedValue(), fact->value));
    if (auto const* const duration = std::get_if<content::Duration>(&fact->value))
        fields.set("unit", units.at(static_cast<std::size_t>(duration->unit)));
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

/// The other facts of the file are not on the form.
std::string FactKind::field_of(std::string const& id, std::string const& key) const
{
    return key.starts_with(id + ".") ? key.substr(id.size() + 1) : "";
}

}
