// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/week.h"

#include "content/date.h"

#include <algorithm>
#include <fmt/format.h>

namespace parvis::editor {
namespace {

using content::HoursRule;
using content::Slot;
using std::chrono::minutes;

constexpr minutes one_day{24 * 60};
constexpr std::size_t most_slots = 3;
constexpr std::size_t most_other_slots = 2;
constexpr std::array<char const*, 7> codes{"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};

bool fits(std::vector<Slot> const& slots, std::size_t most)
{
    auto const within_a_day = [](Slot const& slot) { return slot.end - slot.begin <= one_day; };
    return slots.size() <= most && std::ranges::all_of(slots, within_a_day);
}

/// The kinds of rule that a grid shows, in the only order in which it can show them: later ones count.
enum class Kind { Weekly, Holidays, Dates, None };

Kind kind_of(HoursRule const& rule)
{
    auto const has_weekdays = std::ranges::count(rule.weekdays, true) > 0;
    if (!rule.dates.empty())
        return !has_weekdays && !rule.public_holidays && fits(rule.slots, most_other_slots) ? Kind::Dates : Kind::None;
    if (rule.public_holidays) return !has_weekdays && rule.slots.empty() ? Kind::Holidays : Kind::None;
    return fits(rule.slots, most_slots) ? Kind::Weekly : Kind::None;
}

std::string time_text(minutes time)
{
    auto const shown = time > one_day ? time - one_day : time;
    return fmt::format("{:02}:{:02}", shown.count() / 60, shown.count() % 60);
}

std::string slots_text(std::vector<Slot> const& slots)
{
    std::string text;
    for (auto const& slot : slots)
        text += (text.empty() ? "" : ",") + time_text(slot.begin) + '-' + time_text(slot.end);
    return text.empty() ? "off" : text;
}

/// The opening in two fields; nothing where both are empty. `after` is when the one before ends.
std::optional<Slot> slot_in(Fields const& fields, std::string const& from, std::string const& to, minutes after,
                            WeekMistake& mistake)
{
    if (!fields.is_set(from) && !fields.is_set(to)) return std::nullopt;
    auto const begin = time_in(fields.get(from));
    auto end = time_in(fields.get(to));
    if (end && begin && *end <= *begin) *end += one_day;
    if (!begin || *begin < after)
        mistake.field = from;
    else if (!end)
        mistake.field = to;
    else
        return Slot{*begin, *end};
    return std::nullopt;
}

void take_slot(std::vector<Slot>& slots, Fields const& fields, std::string const& from, std::string const& to,
               WeekMistake& mistake)
{
    auto const slot = slot_in(fields, from, to, slots.empty() ? minutes{0} : slots.back().end, mistake);
    if (slot) slots.push_back(*slot);
}

std::optional<OtherHours> other_hours_in(Fields const& fields, std::string const& item, WeekMistake& mistake)
{
    auto const below = fields.below(item);
    if (std::ranges::all_of(below, [](auto const& part) { return part.second.empty(); })) return std::nullopt;
    auto const from = content::parse_date(fields.get(item + ".from"));
    auto const to = fields.is_set(item + ".to") ? content::parse_date(fields.get(item + ".to")) : from;
    if (!from || !to || *to < *from) {
        mistake.field = item + (from ? ".to" : ".from");
        return std::nullopt;
    }
    OtherHours other{*from, *to, {}};
    take_slot(other.slots, fields, item + ".open", item + ".close", mistake);
    take_slot(other.slots, fields, item + ".open2", item + ".close2", mistake);
    return other;
}

}

std::optional<Week> week_of(std::string_view hours)
{
    auto const parsed = content::parse_hours(hours);
    auto const* const rules = std::get_if<content::Hours>(&parsed);
    if (!rules) return hours.empty() ? std::optional(Week()) : std::nullopt;
    Week week;
    auto last = Kind::Weekly;
    for (auto const& rule : rules->rules) {
        auto const kind = kind_of(rule);
        if (kind == Kind::None || kind < last) return std::nullopt;
        last = kind;
        if (kind == Kind::Holidays) week.closed_on_holidays = true;
        for (auto const& [from, to] : rule.dates)
            week.others.push_back({from, to, rule.slots});
        if (kind != Kind::Weekly) continue;
        auto const is_each_day = std::ranges::count(rule.weekdays, true) == 0;
        for (std::size_t day = 0; day < week.days.size(); ++day)
            if (is_each_day || rule.weekdays[day]) week.days[day] = rule.slots;
    }
    return week;
}

std::string hours_of(Week const& week)
{
    std::string text;
    auto const add = [&](std::string const& rule) { text += (text.empty() ? "" : "; ") + rule; };
    for (std::size_t first = 0; first < week.days.size();) {
        auto last = first;
        while (last + 1 < week.days.size() && week.days[last + 1] == week.days[first])
            ++last;
        if (!week.days[first].empty())
            add(codes[first] + (last > first ? std::string("-") + codes[last] : "") + ' ' +
                slots_text(week.days[first]));
        first = last + 1;
    }
    if (week.closed_on_holidays && !text.empty()) add("PH off");
    for (auto const& other : week.others)
        add(content::to_string(other.from) + (other.to == other.from ? "" : " - " + content::to_string(other.to)) +
            ' ' + slots_text(other.slots));
    return text;
}

void put_week(Week const& week, Fields& fields)
{
    for (std::size_t day = 0; day < week.days.size(); ++day) {
        for (std::size_t i = 0; i < week.days[day].size(); ++i) {
            auto const slot = item_name(item_name("hours", day), i);
            fields.set(slot + ".from", typed_time(week.days[day][i].begin));
            fields.set(slot + ".to", typed_time(week.days[day][i].end));
        }
    }
    if (week.closed_on_holidays) fields.set("hours_holidays", "1");
    for (std::size_t i = 0; i < week.others.size(); ++i) {
        auto const& other = week.others[i];
        auto const item = item_name("hours_on", i);
        fields.set(item + ".from", content::to_string(other.from));
        fields.set(item + ".to", content::to_string(other.to));
        for (std::size_t slot = 0; slot < other.slots.size(); ++slot) {
            auto const suffix = slot == 0 ? "" : "2";
            fields.set(item + ".open" + suffix, typed_time(other.slots[slot].begin));
            fields.set(item + ".close" + suffix, typed_time(other.slots[slot].end));
        }
    }
}

std::variant<Week, WeekMistake> week_in(Fields const& fields)
{
    Week week;
    WeekMistake mistake;
    for (std::size_t day = 0; day < week.days.size(); ++day) {
        for (std::size_t i = 0; i < most_slots; ++i) {
            auto const slot = item_name(item_name("hours", day), i);
            take_slot(week.days[day], fields, slot + ".from", slot + ".to", mistake);
        }
    }
    week.closed_on_holidays = fields.is_set("hours_holidays");
    for (std::size_t i = 0; i < fields.count("hours_on"); ++i)
        if (auto const other = other_hours_in(fields, item_name("hours_on", i), mistake)) week.others.push_back(*other);
    if (!mistake.field.empty()) return mistake;
    return week;
}

std::string typed_time(minutes time)
{
    return time_text(time == one_day ? minutes{0} : time);
}

std::optional<minutes> time_in(std::string_view text)
{
    int hour = 0;
    int minute = 0;
    int digits = 0;
    auto* part = &hour;
    for (auto const c : text) {
        if (c >= '0' && c <= '9') {
            if (++digits > 2) return std::nullopt;
            *part = *part * 10 + (c - '0');
        } else if ((c == ':' || c == 'h' || c == 'H') && part == &hour && digits > 0) {
            part = &minute;
            digits = 0;
        } else if (c != ' ') {
            return std::nullopt;
        }
    }
    auto const is_time = part == &minute && hour < 24 && minute < 60 && (digits == 2 || (digits == 0 && minute == 0));
    return is_time ? std::optional(minutes{hour * 60 + minute}) : std::nullopt;
}

}
