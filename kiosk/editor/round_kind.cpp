// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/round_kind.h"

#include "content/fields.h"
#include "content/readers.h"
#include "content/write_content.h"
#include "editor/choices.h"
#include "editor/merge.h"
#include "editor/typed.h"
#include "editor/week.h"

namespace parvis::editor {
namespace {

using content::Stop;
using office::Words;

/// The days to choose from; "" for a date.
std::vector<Option> day_options(Words const& words)
{
    std::vector<Option> options{{"", words(Key("round.on_date"))}};
    for (std::size_t day = 0; day < 7; ++day)
        options.push_back({std::to_string(day), words(Key("round.each"), {days_of_week("", words)[day].first})});
    return options;
}

void put_halt(std::size_t row, std::string const& place, std::string const& day, std::string const& date,
              content::Slot const& slot, Fields& fields)
{
    auto const item = item_name("stops", row);
    fields.set(item + ".place", place);
    fields.set(item + ".day", day);
    fields.set_some(item + ".date", date);
    fields.set(item + ".open", typed_time(slot.begin));
    fields.set(item + ".close", typed_time(slot.end));
}

/// Whether rows can say when a bus comes: on days of the week and on single dates.
std::optional<Week> week_in_rows(Stop const& stop)
{
    auto const is_row = [](OtherHours const& other) { return other.from == other.to && !other.slots.empty(); };
    auto week = week_of(stop.when.value);
    return week && std::ranges::all_of(week->others, is_row) ? week : std::nullopt;
}

void put_stop(Stop const& stop, Week const& week, Fields& fields)
{
    auto row = fields.count("stops");
    for (std::size_t day = 0; day < week.days.size(); ++day)
        for (auto const& slot : week.days[day])
            put_halt(row++, stop.place.value, std::to_string(day), "", slot, fields);
    for (auto const& other : week.others)
        for (auto const& slot : other.slots)
            put_halt(row++, stop.place.value, "", typed_date(other.from), slot, fields);
    if (week.closed_on_holidays) fields.set("holidays", "1");
}

/// A row of the form, put into its place's week.
void take_halt(Fields const& fields, std::string const& item, Week& week, Notes& notes, Words const& words)
{
    auto const begin = time_in(fields.get(item + ".open"));
    auto end = time_in(fields.get(item + ".close"));
    if (begin && end && *end <= *begin) end.reset();
    if (!begin || !end) {
        notes.emplace(item + (begin ? ".close" : ".open"), Note{.sentence = words(Key("note.time"))});
        return;
    }
    auto const& day = fields.get(item + ".day");
    if (day.size() == 1 && day[0] >= '0' && day[0] <= '6') {
        week.days.at(static_cast<std::size_t>(day[0] - '0')).push_back({*begin, *end});
    } else if (auto const date = date_of(fields.get(item + ".date"))) {
        week.others.push_back({*date, *date, {{*begin, *end}}});
    } else {
        notes.emplace(item + ".date", Note{.sentence = words(Key("note.date"))});
    }
}

std::vector<Stop> stops_in(Fields const& fields, Notes& notes, Words const& words)
{
    std::vector<std::pair<std::string, Week>> weeks;
    for (std::size_t i = 0; i < fields.count("stops"); ++i) {
        auto const item = item_name("stops", i);
        auto const& place = fields.get(item + ".place");
        if (place.empty()) {
            notes.emplace(item + ".place", Note{.sentence = words(Key("note.missing"))});
            continue;
        }
        auto found = std::ranges::find(weeks, place, &std::pair<std::string, Week>::first);
        if (found == weeks.end()) found = weeks.insert(weeks.end(), {place, Week()});
        take_halt(fields, item, found->second, notes, words);
    }
    std::vector<Stop> stops;
    for (auto& [place, week] : weeks) {
        for (auto& day : week.days)
            std::ranges::sort(day, {}, &content::Slot::begin);
        week.closed_on_holidays = fields.is_set("holidays");
        stops.push_back({{place, {}}, {hours_of(week), {}}});
    }
    return stops;
}

}

std::optional<Fields> RoundKind::read(content::Folder const& folder, std::string const& id) const
{
    auto const* const round = find_by_id(folder.rounds, id);
    if (!round) return content::is_id(id) ? std::optional(Fields()) : std::nullopt;
    Fields fields;
    fields.set("name", round->name.value);
    fields.set_some("phone", typed_phone(round->phone));
    if (round->example) fields.set("example", "1");
    for (auto const& stop : round->stops)
        if (auto const week = week_in_rows(stop)) put_stop(stop, *week, fields);
    return fields;
}

Form RoundKind::form(content::Folder const& folder, Words const& words) const
{
    return {{words(Key("round.what")),
             {{.name = "name", .label = words(Key("place.name"))},
              {.name = "phone", .label = words(Key("place.phone")), .hint = words(Key("place.phone_hint"))},
              {.name = "example", .label = words(Key("place.example")), .input = Input::Flag}}},
            {words(Key("round.stops")),
             {{.name = "stops",
               .label = words(Key("round.stop")),
               .hint = words(Key("round.stops_hint")),
               .input = Input::List,
               .parts = {{.name = "place",
                          .label = words(Key("round.place")),
                          .input = Input::Choice,
                          .options = stop_options(folder)},
                         {.name = "day",
                          .label = words(Key("round.day")),
                          .input = Input::Choice,
                          .options = day_options(words)},
                         {.name = "date", .label = words(Key("round.date")), .input = Input::Date},
                         {.name = "open", .label = words(Key("round.from")), .input = Input::Time},
                         {.name = "close", .label = words(Key("round.to")), .input = Input::Time}}},
              {.name = "holidays", .label = words(Key("round.holidays")), .input = Input::Flag}}}};
}

std::filesystem::path RoundKind::file(content::Folder const& /*folder*/, std::string const& id) const
{
    return std::filesystem::path("rounds") / (id + ".toml");
}

std::string RoundKind::write(content::Folder const& folder, std::string const& id, Fields const& fields, Notes& notes,
                             Words const& words) const
{
    auto const* const before = find_by_id(folder.rounds, id);
    auto round = before ? *before : content::Round();
    round.name = text_of(fields.get("name"));
    round.phone = phone_of(fields.get("phone"));
    round.example = fields.is_set("example");
    if (round.name.value.empty()) notes.emplace("name", Note{.sentence = words(Key("note.missing"))});
    auto const shown = *read(folder, id);
    auto const is_untouched = content_of(fields, "stops") == content_of(shown, "stops") &&
                              fields.is_set("holidays") == shown.is_set("holidays");
    if (!is_untouched) {
        // What the form cannot show stays.
        std::erase_if(round.stops, [](Stop const& stop) { return week_in_rows(stop).has_value(); });
        auto stops = stops_in(fields, notes, words);
        round.stops.insert(round.stops.begin(), stops.begin(), stops.end());
    }
    return content::write_round(round);
}

void RoundKind::put(content::Folder& folder, content::SourceFile const& file,
                    std::vector<content::Finding>& findings) const
{
    if (auto round = content::read_round(file, findings)) replace_by_id(folder.rounds, std::move(*round));
}

void RoundKind::remove(content::Folder& folder, std::string const& id) const
{
    remove_by_id(folder.rounds, id);
}

}
