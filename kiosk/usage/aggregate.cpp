// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/aggregate.h"

#include "base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace parvis::usage {
namespace {

constexpr std::string_view first_line = "parvis usage 1";

/// Takes lines, and fields of a line, off a text.
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    std::string_view line()
    {
        auto const length = m_rest.find('\n');
        if (length == std::string_view::npos) fail("it ends too early");
        auto const found = m_rest.substr(0, length);
        m_rest.remove_prefix(length + 1);
        ++m_line;
        return found;
    }

    /// The rest of the next line, which begins with `name` and a blank.
    std::string_view field(std::string_view name)
    {
        auto const found = line();
        if (!found.starts_with(name) || found.size() <= name.size() || found[name.size()] != ' ')
            fail(fmt::format("\"{}\" is expected", name));
        return found.substr(name.size() + 1);
    }

    [[nodiscard]] std::string_view rest() const { return m_rest; }
    [[noreturn]] void fail(std::string_view what) const
    {
        throw Error(fmt::format("line {} of the day aggregates: {}", m_line, what));
    }

private:
    std::string_view m_rest;
    int m_line = 0;
};

std::vector<std::string_view> words_of(std::string_view line)
{
    std::vector<std::string_view> words;
    while (true) {
        auto const end = line.find(' ');
        words.push_back(line.substr(0, end));
        if (end == std::string_view::npos) return words;
        line.remove_prefix(end + 1);
    }
}

int number(Reader const& reader, std::string_view text)
{
    int value = 0;
    auto const* const end = text.data() + text.size();
    auto const result = std::from_chars(text.data(), end, value);
    if (result.ec != std::errc() || result.ptr != end || value < 0) reader.fail("a number is expected");
    return value;
}

std::string id(Reader const& reader, std::string_view text)
{
    if (!is_id(text)) reader.fail("a name has a sign that no name has");
    return std::string(text);
}

/// A monthly table knows no place; a daily one is told by day or week.
bool belongs(Period const& period, Table table)
{
    if (span_of(table) == Span::Month) return period.kind == PeriodKind::Month;
    return period.kind == PeriodKind::Day || period.kind == PeriodKind::Week;
}

/// PERIOD TABLE REVISION CLOCK LINES, and that many lines.
Aggregate read_aggregate(Reader& reader)
{
    auto const words = words_of(reader.field("aggregate"));
    if (words.size() != 5) reader.fail("period, table, revision, clock and lines are expected");
    auto const period = parse_period(words[0]);
    auto const table = find_table(words[1]);
    auto const clock = find_clock(words[3]);
    if (!period || !table || !clock || !belongs(*period, *table)) reader.fail("there is no such table of this period");
    Aggregate aggregate{{*period, *table}, {{}, *clock}, number(reader, words[2])};
    std::string lines;
    for (auto left = number(reader, words[4]); left > 0; --left)
        (lines += reader.line()) += '\n';
    aggregate.set.entries = decode(lines);
    for (auto const& [entry, count] : aggregate.set.entries)
        if (entry.place.empty() != (span_of(*table) == Span::Month)) reader.fail("a place is where none belongs");
    return aggregate;
}

}

std::string write_bundle(Bundle const& bundle)
{
    auto text = fmt::format("{}\nsite {}\ndevice {}\nclosed-until {}\nsynthetic {}\ncount {}\n", first_line,
                            bundle.site, bundle.device, text_of({PeriodKind::Day, bundle.closed_until}),
                            bundle.synthetic ? "yes" : "no", bundle.aggregates.size());
    for (auto const& [key, set, revision] : bundle.aggregates)
        text += fmt::format("aggregate {} {} {} {} {}\n{}", text_of(key.period), name_of(key.table), revision,
                            name_of(set.clock), set.entries.size(), encode(set.entries));
    return text + "end\n";
}

Bundle read_bundle(std::string_view text)
{
    Reader reader(text);
    if (reader.line() != first_line) reader.fail("these are no day aggregates, or those of another version of Parvis");
    Bundle bundle;
    bundle.site = id(reader, reader.field("site"));
    bundle.device = id(reader, reader.field("device"));
    auto const until = parse_period(reader.field("closed-until"));
    if (!until || until->kind != PeriodKind::Day) reader.fail("a day is expected");
    bundle.closed_until = until->begin;
    bundle.synthetic = reader.field("synthetic") == "yes";
    for (auto left = number(reader, reader.field("count")); left > 0; --left)
        bundle.aggregates.push_back(read_aggregate(reader));
    if (reader.line() != "end" || !reader.rest().empty()) reader.fail("it does not end where it should");
    return bundle;
}

}
