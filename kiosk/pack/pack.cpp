// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack.h"

#include "base/error.h"
#include "content/date.h"
#include "pack/fact_text.h"
#include "pack/schema.h"
#include "sql/database.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace parvis::pack {
namespace {

[[noreturn]] void damaged(std::string const& what)
{
    throw Error("the pack is damaged: " + what);
}

/// An enumerator stored as a number from 0 to `last`.
template <class Enum> Enum enumerator(std::int64_t value, Enum last)
{
    if (value < 0 || value > static_cast<std::int64_t>(last)) damaged("an unknown value");
    return static_cast<Enum>(value);
}

int whole_number(std::string const& text)
{
    int value = 0;
    auto const* const end = text.data() + text.size();
    if (text.empty() || std::from_chars(text.data(), end, value).ptr != end) damaged("no number in " + text);
    return value;
}

Date required_date(std::string const& text)
{
    auto const date = content::parse_date(text);
    if (!date) damaged("there is no date " + text);
    return *date;
}

std::optional<Date> date(std::string const& text)
{
    return text.empty() ? std::nullopt : std::optional(required_date(text));
}

content::Hours hours(std::string const& text)
{
    auto const parsed = content::parse_hours(text);
    if (!std::holds_alternative<content::Hours>(parsed)) damaged("hours that cannot be read");
    return std::get<content::Hours>(parsed);
}

/// Refuses what was not made by our own writer, before anything else in the file is looked at.
void check_format(sql::Database const& database)
{
    auto const pragma = [&](std::string const& name) {
        auto row = database.query("PRAGMA " + name);
        return row.step() ? row.integer(0) : 0;
    };
    if (pragma("application_id") != application_id) throw Error("it is no Parvis pack");
    if (auto const version = pragma("user_version"); version != format_version)
        throw Error("its format is " + std::to_string(version) + ", and this program reads " +
                    std::to_string(format_version) + ": update the program");
    std::set<std::string> found;
    auto row = database.query("SELECT type, sql FROM sqlite_schema");
    while (row.step()) {
        auto const type = row.text(0);
        if (type != "table" && type != "index") damaged("it contains a " + type);
        found.insert(row.text(1));
    }
    for (auto const statement : schema)
        if (!found.contains(std::string(statement))) damaged("a table is missing or of another form");
}

Site read_site(sql::Database const& database)
{
    auto row = database.prepare("SELECT value FROM meta WHERE key = ?");
    auto const value = [&](char const* key) {
        if (!row.with(key).step()) damaged(std::string("it does not say its ") + key);
        return row.text(0);
    };
    if (whole_number(value("minimum_reader")) > reader_level)
        throw Error("it needs a newer program: update the program");
    return {value("id"),
            value("name"),
            value("welcome"),
            value("time_zone"),
            whole_number(value("version")),
            date(value("content_date"))};
}

std::vector<Language> read_languages(sql::Database const& database)
{
    std::vector<Language> languages;
    auto row = database.query("SELECT number, code, name, french_name, locale, direction, script, draft FROM language "
                              "ORDER BY number");
    while (row.step()) {
        if (row.integer(0) != static_cast<std::int64_t>(languages.size())) damaged("a language is missing");
        languages.push_back({row.text(1), row.text(2), row.text(3), row.text(4),
                             enumerator(row.integer(5), intl::Direction::RightToLeft), row.text(6),
                             enumerator(row.integer(7), Draft::Partial)});
    }
    if (languages.empty() || languages.front().code != "fr") damaged("it has no French");
    return languages;
}

std::vector<content::PublicHoliday> read_public_holidays(sql::Database const& database)
{
    std::vector<content::PublicHoliday> holidays;
    auto row = database.query("SELECT first, name FROM holiday WHERE kind = 'public' ORDER BY number");
    while (row.step())
        holidays.push_back({required_date(row.text(0)), row.text(1)});
    return holidays;
}

}

/// The open file, with what every screen needs, and the statements that are used for each text.
struct Pack::Database {
    explicit Database(std::filesystem::path const& path) : file(sql::Database::open_immutable(path))
    {
        check_format(file);
        site = read_site(file);
        languages = read_languages(file);
        public_holidays = read_public_holidays(file);
        block_row = file.prepare("SELECT french, text, origin, outdated FROM block LEFT JOIN translation "
                                 "ON translation.language = ? AND block = id WHERE id = ?");
    }

    /// A language's number; -1, which no text has, if the pack does not have the language.
    [[nodiscard]] int number_of(std::string_view code) const
    {
        auto const found = std::find_if(languages.begin(), languages.end(),
                                        [&](Language const& language) { return language.code == code; });
        return found == languages.end() ? -1 : static_cast<int>(found - languages.begin());
    }

    Block block(std::int64_t id, int language)
    {
        auto& row = block_row->with(language, id);
        if (!row.step()) damaged("a text is missing");
        Block block{.text = {}, .french = content::parse_inline(row.text(0))};
        if (language == 0) {
            block.text = block.french;
            block.origin = Origin::Human;
        } else if (!row.is_null(1)) {
            block.text = content::parse_inline(row.text(1));
            block.origin = enumerator(row.integer(2), Origin::Checked);
            block.currency = enumerator(row.integer(3), Currency::Outdated);
        }
        return block;
    }

    /// The block that a column names, if it names one.
    std::optional<Block> block(sql::Statement const& row, int column, int language)
    {
        if (row.is_null(column)) return std::nullopt;
        return block(row.integer(column), language);
    }

    std::vector<Block> list(std::int64_t page, std::string_view name, int language)
    {
        std::vector<Block> blocks;
        auto row = file.query("SELECT block FROM page_block WHERE page = ? AND list = ? ORDER BY position", page, name);
        while (row.step())
            blocks.push_back(block(row.integer(0), language));
        return blocks;
    }

    std::vector<Step> steps(std::int64_t page, int language)
    {
        std::vector<Step> steps;
        for (auto& text : list(page, "steps", language))
            steps.push_back({std::move(text), {}});
        auto row = file.query("SELECT step, place FROM step_place WHERE page = ? ORDER BY step, position", page);
        while (row.step()) {
            auto const step = static_cast<std::size_t>(row.integer(0));
            if (step >= steps.size()) damaged("a step is missing");
            steps[step].places.emplace_back(row.text(1));
        }
        return steps;
    }

    std::vector<Source> sources(std::int64_t page)
    {
        std::vector<Source> sources;
        auto row = file.query("SELECT title, url, date FROM page_source WHERE page = ? ORDER BY position", page);
        while (row.step())
            sources.push_back({row.text(0), row.text(1), date(row.text(2))});
        return sources;
    }

    /// The places that `condition`, the end of a query on `place`, selects.
    template <class... Values>
    std::vector<Place> places(std::string const& condition, int language, Values const&... values)
    {
        std::vector<Place> places;
        auto row = file.query("SELECT number, place.id, name, kind, address, phone, hours, note, call_first, example, "
                              "source_title, source_url, source_date FROM place " +
                                  condition,
                              values...);
        while (row.step()) {
            Place place;
            place.id = PlaceId(row.text(1));
            place.name = row.text(2);
            place.kind = row.text(3);
            place.address = row.text(4);
            place.phone = row.text(5);
            if (auto const text = row.text(6); !text.empty()) place.hours = hours(text);
            place.note = block(row, 7, language);
            place.call_first = row.integer(8) != 0;
            place.example = row.integer(9) != 0;
            if (!row.is_null(10)) place.source = Source{row.text(10), row.text(11), date(row.text(12))};
            complete(place, row.integer(0), language);
            places.push_back(std::move(place));
        }
        return places;
    }

    void complete(Place& place, std::int64_t number, int language)
    {
        auto row = file.query("SELECT language FROM place_language WHERE place = ? ORDER BY position", number);
        while (row.step())
            place.languages.push_back(row.text(0));
        row = file.query("SELECT theme FROM place_theme WHERE place = ? ORDER BY position", number);
        while (row.step())
            place.themes.emplace_back(row.text(0));
        row = file.query("SELECT first, last, reason FROM place_closure WHERE place = ? ORDER BY position", number);
        while (row.step())
            place.closures.push_back(
                {{required_date(row.text(0)), required_date(row.text(1))}, block(row, 2, language)});
    }

    sql::Database file;
    Site site;
    std::vector<Language> languages;
    std::vector<content::PublicHoliday> public_holidays;
    std::optional<sql::Statement> block_row;
};

Pack::Pack(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
Pack::~Pack() = default;

std::shared_ptr<Pack const> Pack::open(std::filesystem::path const& file)
{
    try {
        if (!std::filesystem::exists(file)) throw Error("there is no such file: build it with parvis build");
        return std::shared_ptr<Pack const>(new Pack(std::make_unique<Database>(file)));
    } catch (std::exception const&) {
        std::throw_with_nested(Error("cannot open the pack " + file.string()));
    }
}

Site const& Pack::site() const
{
    return m_database->site;
}

std::vector<Language> const& Pack::languages() const
{
    return m_database->languages;
}

Language const* Pack::language(std::string_view code) const
{
    auto const number = m_database->number_of(code);
    return number < 0 ? nullptr : &m_database->languages[static_cast<std::size_t>(number)];
}

std::vector<content::PublicHoliday> const& Pack::public_holidays() const
{
    return m_database->public_holidays;
}

std::string Pack::messages(std::string_view language) const
{
    auto row = m_database->file.query("SELECT mo FROM messages WHERE language = ?", m_database->number_of(language));
    return row.step() ? row.blob(0) : std::string();
}

std::vector<Theme> Pack::themes(std::string_view language) const
{
    auto const number = m_database->number_of(language);
    std::vector<Theme> themes;
    auto row = m_database->file.query("SELECT id, icon, colour, title FROM theme ORDER BY number");
    while (row.step())
        themes.push_back({ThemeId(row.text(0)), row.text(1), static_cast<std::uint32_t>(row.integer(2)) & 0xFFFFFFU,
                          m_database->block(row.integer(3), number)});
    return themes;
}

std::vector<PageSummary> Pack::pages_of(ThemeId const& theme, std::string_view language) const
{
    auto const number = m_database->number_of(language);
    std::vector<PageSummary> pages;
    auto row = m_database->file.query("SELECT id, icon, title, summary FROM page WHERE theme = ? ORDER BY number",
                                      theme.value());
    while (row.step())
        pages.push_back({PageId(row.text(0)), theme, row.text(1), m_database->block(row.integer(2), number),
                         m_database->block(row.integer(3), number)});
    return pages;
}

std::optional<Page> Pack::page(PageId const& id, std::string_view language) const
{
    auto const number = m_database->number_of(language);
    auto row = m_database->file.query("SELECT number, theme, icon, title, summary, cost, delay, wont, owner, checked, "
                                      "review_by, expires FROM page WHERE id = ?",
                                      id.value());
    if (!row.step()) return std::nullopt;
    auto const page = row.integer(0);
    return Page{
        .id = id,
        .theme = ThemeId(row.text(1)),
        .icon = row.text(2),
        .title = m_database->block(row.integer(3), number),
        .summary = m_database->block(row.integer(4), number),
        .for_whom = m_database->list(page, "for_whom", number),
        .documents = m_database->list(page, "documents", number),
        .steps = m_database->steps(page, number),
        .cost = m_database->block(row, 5, number),
        .delay = m_database->block(row, 6, number),
        .wont = m_database->block(row, 7, number),
        .learn_more = m_database->list(page, "learn_more", number),
        .care = {row.text(8), date(row.text(9)), date(row.text(10)), date(row.text(11)), m_database->sources(page)}};
}

std::vector<Place> Pack::places(std::string_view language) const
{
    return m_database->places("ORDER BY number", m_database->number_of(language));
}

std::vector<Place> Pack::places_of(ThemeId const& theme, std::string_view language) const
{
    return m_database->places("JOIN place_theme ON place = number WHERE theme = ? ORDER BY number",
                              m_database->number_of(language), theme.value());
}

std::optional<Place> Pack::place(PlaceId const& id, std::string_view language) const
{
    auto places = m_database->places("WHERE id = ?", m_database->number_of(language), id.value());
    return places.empty() ? std::nullopt : std::optional(std::move(places.front()));
}

std::vector<Round> Pack::rounds(std::string_view language) const
{
    auto const number = m_database->number_of(language);
    std::vector<Round> rounds;
    auto row = m_database->file.query("SELECT number, id, name, phone, example FROM round ORDER BY number");
    while (row.step()) {
        Round round{
            RoundId(row.text(1)), m_database->block(row.integer(2), number), row.text(3), row.integer(4) != 0, {}};
        auto stop = m_database->file.query("SELECT place, place.name, round_stop.hours FROM round_stop "
                                           "JOIN place ON place.id = place WHERE round = ? ORDER BY position",
                                           row.integer(0));
        while (stop.step())
            round.stops.push_back({PlaceId(stop.text(0)), stop.text(1), hours(stop.text(2))});
        rounds.push_back(std::move(round));
    }
    return rounds;
}

std::vector<EmergencyNumber> Pack::emergency_numbers(std::string_view language) const
{
    auto const number = m_database->number_of(language);
    std::vector<EmergencyNumber> numbers;
    auto row =
        m_database->file.query("SELECT id, icon, phone, sms, title, text, checked FROM emergency ORDER BY number");
    while (row.step())
        numbers.push_back({row.text(0), row.text(1), row.text(2), row.integer(3) != 0,
                           m_database->block(row.integer(4), number), m_database->block(row.integer(5), number),
                           date(row.text(6))});
    return numbers;
}

std::optional<Fact> Pack::fact(FactId const& id) const
{
    auto row = m_database->file.query("SELECT type, value, unit, checked FROM fact WHERE id = ?", id.value());
    if (!row.step()) return std::nullopt;
    auto const value = from_text({row.text(0), row.text(1), row.text(2)});
    if (!value) damaged("the value of the fact " + id.value());
    return Fact{id, *value, date(row.text(3))};
}

}
