// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/session.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace parvis::usage {
namespace {

/// What an event adds one to.
struct Rule {
    Event event;
    Table table;
    std::optional<std::string_view> key; ///< nothing: the event's id
    std::string_view column;
};

constexpr std::optional<std::string_view> id_of_event;

constexpr std::array<Rule, 21> rules{{
    {Event::Contact, Table::Volume, "", "contacts"},
    {Event::SessionBegins, Table::Volume, "", "sessions"},
    {Event::PageRead, Table::Volume, "", "engaged"},
    {Event::ContactShown, Table::Volume, "", "completed"},
    {Event::LanguageMissing, Table::WantedLanguage, id_of_event, ""},
    {Event::ThemeOpened, Table::Theme, id_of_event, ""},
    {Event::PageOpened, Table::Page, id_of_event, "opened"},
    {Event::PageRead, Table::Page, id_of_event, "read"},
    {Event::PlaceOpened, Table::Place, id_of_event, "opened"},
    {Event::ContactShown, Table::Place, id_of_event, "shown"},
    {Event::Untranslated, Table::Unmet, id_of_event, "page"},
    {Event::LargeText, Table::Access, "large-text", ""},
    {Event::HighContrast, Table::Access, "high-contrast", ""},
    {Event::LowReach, Table::Access, "low-reach", ""},
    {Event::Keypad, Table::Access, "keypad", ""},
    {Event::Listened, Table::Access, "listening", ""},
    {Event::LastedHalfMinute, Table::Duration, "0-0.5", ""},
    {Event::LastedTwoMinutes, Table::Duration, "0.5-2", ""},
    {Event::LastedFiveMinutes, Table::Duration, "2-5", ""},
    {Event::LastedTenMinutes, Table::Duration, "5-10", ""},
    {Event::LastedLonger, Table::Duration, "10-", ""},
}};

/// An answer or a kind of meeting, as the tables name it.
struct Named {
    Event event;
    std::string_view name;
};

constexpr std::array<Named, 4> knowledge{{
    {Event::DidNotKnow, "did-not-know"},
    {Event::Knew, "knew"},
    {Event::AlreadyHave, "already-have"},
    {Event::AfraidToAsk, "afraid-to-ask"},
}};
constexpr std::array<Named, 2> usefulness{{{Event::Useful, "useful"}, {Event::NotUseful, "not-useful"}}};
constexpr std::array<Named, 4> meetings{{
    {Event::MetAlone, "alone"},
    {Event::MetAccompanied, "accompanied"},
    {Event::MetInterpreted, "interpreted"},
    {Event::Referred, "referred"},
}};

template <std::size_t Size> std::optional<std::string> find_name(std::array<Named, Size> const& names, Event event)
{
    auto const* const found = std::ranges::find(names, event, &Named::event);
    if (found == names.end()) return std::nullopt;
    return std::string(found->name);
}

/// Whether the visit looked something up, and was not only there for the tally.
bool looks_something_up(Cell const& cell)
{
    return cell.table == Table::Theme || cell.table == Table::Page || cell.table == Table::Place;
}

}

void Session::add(Count const& count)
{
    auto const& id = count.id;
    if (!id.empty() && !is_id(id)) return;
    for (auto const& rule : rules)
        if (rule.event == count.event && (rule.key || !id.empty()))
            m_cells.insert({rule.table, std::string(rule.key.value_or(id)), std::string(rule.column)});
    if (auto const answer = find_name(knowledge, count.event)) m_known[id] = *answer;
    if (auto const answer = find_name(usefulness, count.event)) m_useful[id] = *answer;
    if (auto const kind = find_name(meetings, count.event)) ++m_tally[*kind];
    if (count.event == Event::LanguageChosen) m_language = id;
    if (count.event == Event::OnlyContact) m_only_contact = true;
}

Increments Session::increments() const
{
    Increments sum;
    for (auto const& [kind, number] : m_tally)
        sum[{Table::Tally, kind, ""}] = number;
    if (!m_tally.empty() && std::ranges::none_of(m_cells, looks_something_up)) return sum;
    if (m_only_contact) return {{{Table::Volume, "", "contacts"}, 1}};
    for (auto const& cell : m_cells)
        sum[cell] = 1;
    if (!m_cells.contains({Table::Volume, "", "sessions"})) return sum;
    sum[{Table::Language, m_language, ""}] = 1;
    for (auto const& cell : m_cells) {
        if (cell.table == Table::Theme) sum[{Table::LanguageTheme, m_language, cell.key}] = 1;
        if (cell.table == Table::Unmet) sum[{Table::Unmet, m_language, "language"}] = 1;
    }
    for (auto const& [page, answer] : m_known)
        sum[{Table::Page, page, answer}] = 1;
    for (auto const& [page, answer] : m_useful)
        sum[{Table::Page, page, answer}] = 1;
    return sum;
}

Increments without_names(Increments const& increments)
{
    Increments sums;
    for (auto const& [cell, number] : increments)
        sums[{cell.table, {}, {}}] += number;
    return sums;
}

void begin_day(Sets& sets, Date day, Clock clock)
{
    add(sets[{period_of(PeriodKind::Day, day), Table::Volume}], Set{{}, clock});
}

void add(Sets& sets, Record const& record)
{
    auto const& moment = record.moment;
    begin_day(sets, moment.day, moment.clock);
    for (auto const& [cell, number] : record.increments) {
        auto const by_day = span_of(cell.table) == Span::Day;
        auto const period = period_of(by_day ? PeriodKind::Day : PeriodKind::Month, moment.day);
        Entry const entry{by_day ? moment.place : std::string(),
                          cell.table == Table::Volume ? std::string(name_of(moment.band)) : cell.key, cell.column};
        add(sets[{period, cell.table}], Set{{{entry, number}}, moment.clock});
    }
}

}
