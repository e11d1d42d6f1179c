// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/place_kind.h"

#include "content/fields.h"
#include "content/readers.h"
#include "content/write_content.h"
#include "editor/choices.h"
#include "editor/typed.h"
#include "editor/week.h"

#include <algorithm>
#include <array>

namespace parvis::editor {
namespace {

using content::Place;
using office::Words;

struct KindName {
    char const* value;
    Key label;
};

constexpr std::array<KindName, 8> kinds{{{"counter", "place_kind.counter"},
                                         {"health", "place_kind.health"},
                                         {"food", "place_kind.food"},
                                         {"shelter", "place_kind.shelter"},
                                         {"school", "place_kind.school"},
                                         {"association", "place_kind.association"},
                                         {"library", "place_kind.library"},
                                         {"stop", "place_kind.stop"}}};

std::vector<Option> kind_options(Words const& words)
{
    std::vector<Option> options;
    for (auto const& [value, label] : kinds)
        options.push_back({value, words(label)});
    return options;
}

FormField closures_field(Words const& words)
{
    return {.name = "closures",
            .label = words(Key("place.closure")),
            .hint = words(Key("place.closures_hint")),
            .input = Input::List,
            .parts = {{.name = "from", .label = words(Key("date.from")), .input = Input::Date},
                      {.name = "to", .label = words(Key("date.to")), .input = Input::Date},
                      {.name = "reason", .label = words(Key("place.reason"))}}};
}

std::vector<content::TemporaryClosure> closures_in(Fields const& fields, Notes& notes, Words const& words)
{
    std::vector<content::TemporaryClosure> closures;
    for (std::size_t i = 0; i < fields.count("closures"); ++i) {
        auto const item = item_name("closures", i);
        auto const reason = maybe_text_of(fields.get(item + ".reason"));
        auto const from = date_in(fields, item + ".from", notes, words);
        auto const to = date_in(fields, item + ".to", notes, words);
        if (from)
            closures.push_back({{*from, to.value_or(*from)}, {}, reason});
        else if (to || reason)
            notes.emplace(item + ".from", Note{.sentence = words(Key("note.date_missing"))});
    }
    return closures;
}

std::optional<content::Source> source_in(Fields const& fields, Notes& notes, Words const& words)
{
    content::Source source{tidy(fields.get("source.title")), tidy(fields.get("source.url")),
                           date_in(fields, "source.date", notes, words)};
    return source.title.empty() && source.url.empty() ? std::nullopt : std::optional(source);
}

}

std::optional<Fields> PlaceKind::read(content::Folder const& folder, std::string const& id) const
{
    auto const* const place = find_by_id(folder.places, id);
    if (!place) return content::is_id(id) ? std::optional(Fields()) : std::nullopt;
    Fields fields;
    fields.set_some("name", place->name);
    fields.set_some("kind", place->kind);
    for (auto const& theme : place->themes)
        fields.set("themes." + theme.value, "1");
    fields.set_some("address", place->address);
    fields.set_some("phone", typed_phone(place->phone));
    put_hours(place->hours.value, fields);
    for (auto const& language : place->languages)
        fields.set("languages." + language, "1");
    if (place->note) fields.set("note", place->note->value);
    if (place->call_first) fields.set("call_first", "1");
    if (place->example) fields.set("example", "1");
    if (place->source) {
        fields.set_some("source.title", place->source->title);
        fields.set_some("source.url", place->source->url);
        fields.set_some("source.date", typed_date(place->source->date));
    }
    for (std::size_t i = 0; i < place->closures.size(); ++i) {
        auto const& closure = place->closures[i];
        fields.set(item_name("closures", i, "from"), typed_date(closure.dates.from));
        fields.set(item_name("closures", i, "to"), typed_date(closure.dates.to));
        if (closure.reason) fields.set(item_name("closures", i, "reason"), closure.reason->value);
    }
    return fields;
}

Form PlaceKind::form(content::Folder const& folder, Words const& words) const
{
    auto hours = hours_fields(words);
    hours.push_back(closures_field(words));
    return {
        {words(Key("place.what")),
         {{.name = "name", .label = words(Key("place.name"))},
          {.name = "kind", .label = words(Key("place.kind")), .input = Input::Choice, .options = kind_options(words)},
          {.name = "address", .label = words(Key("place.address")), .hint = words(Key("place.address_hint"))},
          {.name = "phone", .label = words(Key("place.phone")), .hint = words(Key("place.phone_hint"))},
          {.name = "call_first", .label = words(Key("place.call_first")), .input = Input::Flag}}},
        {words(Key("place.hours")), std::move(hours)},
        {words(Key("place.more")),
         {{.name = "languages",
           .label = words(Key("place.languages")),
           .input = Input::Flags,
           .options = language_options(folder)},
          {.name = "themes",
           .label = words(Key("place.themes")),
           .input = Input::Flags,
           .options = theme_options(folder)},
          {.name = "note", .label = words(Key("place.note")), .hint = words(Key("place.note_hint"))},
          {.name = "example", .label = words(Key("place.example")), .input = Input::Flag}}},
        {words(Key("source.title")), source_fields("source", words)}};
}

std::filesystem::path PlaceKind::file(content::Folder const& /*folder*/, std::string const& id) const
{
    return std::filesystem::path("places") / (id + ".toml");
}

std::string PlaceKind::write(content::Folder const& folder, std::string const& id, Fields const& fields, Notes& notes,
                             Words const& words) const
{
    auto const* const before = find_by_id(folder.places, id);
    auto place = before ? *before : Place();
    place.name = tidy(fields.get("name"));
    place.kind = tidy(fields.get("kind"));
    place.themes = texts_of(chosen_in(fields, "themes", typed_of(place.themes), theme_options(folder)));
    place.address = tidy(fields.get("address"));
    place.phone = phone_of(fields.get("phone"));
    place.hours.value = hours_in(fields, place.hours.value, notes, words);
    place.languages = chosen_in(fields, "languages", place.languages, language_options(folder));
    place.note = maybe_text_of(fields.get("note"));
    place.call_first = fields.is_set("call_first");
    place.example = fields.is_set("example");
    place.source = source_in(fields, notes, words);
    place.closures = closures_in(fields, notes, words);
    if (place.name.empty()) notes.emplace("name", Note{.sentence = words(Key("note.missing"))});
    return content::write_place(place);
}

void PlaceKind::put(content::Folder& folder, content::SourceFile const& file,
                    std::vector<content::Finding>& findings) const
{
    if (auto place = content::read_place(file, findings)) replace_by_id(folder.places, std::move(*place));
}

void PlaceKind::remove(content::Folder& folder, std::string const& id) const
{
    remove_by_id(folder.places, id);
}

}
