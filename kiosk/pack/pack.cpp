// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack.h"

#include "content/fact_text.h"
#include "pack/database.h"
#include "pack/stored.h"

namespace parvis::pack {

Pack::Pack(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
Pack::~Pack() = default;

std::shared_ptr<Pack const> Pack::open(std::filesystem::path const& file)
{
    try {
        if (!std::filesystem::exists(file)) throw Error("there is no such file: build it with parvis build");
        return std::shared_ptr<Pack const>(new Pack(std::make_unique<Database>(file)));
    } catch (NeedsNewerProgram const& error) {
        throw NeedsNewerProgram("cannot open the pack " + file.string() + ": " + error.what());
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

bool Pack::can_be_heard(std::string_view code) const
{
    auto const* known = language(code);
    return (known != nullptr && !known->voice.empty()) || m_database->recorded.contains(code);
}

std::vector<Language> const& Pack::heard_languages() const
{
    return m_database->heard_languages;
}

std::optional<std::string> Pack::clip(std::string_view language, std::string_view name) const
{
    if (!m_database->recorded.contains(language)) return std::nullopt;
    auto row = m_database->file.query("SELECT ogg FROM clip WHERE language = ? AND name = ?", std::string(language),
                                      std::string(name));
    return row.step() ? std::optional(row.blob(0)) : std::nullopt;
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
    while (next_row(row, themes.size()))
        themes.push_back(m_database->theme(row, number));
    return themes;
}

std::optional<Theme> Pack::theme(ThemeId const& id, std::string_view language) const
{
    auto row = m_database->file.query("SELECT id, icon, colour, title FROM theme WHERE id = ?", id.value());
    if (!row.step()) return std::nullopt;
    return m_database->theme(row, m_database->number_of(language));
}

std::vector<PageSummary> Pack::pages_of(ThemeId const& theme, std::string_view language) const
{
    auto const number = m_database->number_of(language);
    std::vector<PageSummary> pages;
    auto row = m_database->file.query("SELECT id, icon, title, summary, expires, on_expiry FROM page "
                                      "WHERE theme = ? ORDER BY number",
                                      theme.value());
    while (next_row(row, pages.size(), longest_table))
        pages.push_back({PageId(row.text(0)), theme, row.text(1), m_database->block(row.integer(2), number),
                         m_database->block(row.integer(3), number), stored_date_or_none(row.text(4)),
                         stored_enumerator(row.integer(5), content::OnExpiry::Withdraw)});
    return pages;
}

std::optional<Page> Pack::page(PageId const& id, std::string_view language) const
{
    auto const number = m_database->number_of(language);
    auto row = m_database->file.query("SELECT number, theme, icon, title, summary, cost, delay, wont, owner, checked, "
                                      "confirmed, review_by, expires, on_expiry FROM page WHERE id = ?",
                                      id.value());
    if (!row.step()) return std::nullopt;
    auto const page = row.integer(0);
    return Page{.id = id,
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
                .care = {row.text(8), stored_date_or_none(row.text(9)), stored_date_or_none(row.text(10)),
                         stored_date_or_none(row.text(11)), stored_date_or_none(row.text(12)),
                         stored_enumerator(row.integer(13), content::OnExpiry::Withdraw), m_database->sources(page)}};
}

std::vector<Place> Pack::places(std::string_view language) const
{
    auto const number = m_database->number_of(language);
    std::vector<Place> places;
    auto row = m_database->file.query(std::string(place_columns) + "ORDER BY number");
    while (next_row(row, places.size(), longest_table))
        places.push_back(m_database->place(row, number));
    return places;
}

std::vector<Place> Pack::places_of(ThemeId const& theme, std::string_view language) const
{
    auto const number = m_database->number_of(language);
    std::vector<Place> places;
    auto row = m_database->file.query(std::string(place_columns) +
                                          "JOIN place_theme ON place = number WHERE theme = ? ORDER BY number",
                                      theme.value());
    while (next_row(row, places.size(), longest_table))
        places.push_back(m_database->place(row, number));
    return places;
}

std::optional<Place> Pack::place(PlaceId const& id, std::string_view language) const
{
    auto row = m_database->file.query(std::string(place_columns) + "WHERE id = ?", id.value());
    if (!row.step()) return std::nullopt;
    return m_database->place(row, m_database->number_of(language));
}

std::vector<Round> Pack::rounds(std::string_view language) const
{
    auto const number = m_database->number_of(language);
    std::vector<Round> rounds;
    auto row = m_database->file.query("SELECT number, id, name, phone, example FROM round ORDER BY number");
    while (next_row(row, rounds.size())) {
        Round round{
            RoundId(row.text(1)), m_database->block(row.integer(2), number), row.text(3), row.integer(4) != 0, {}};
        auto stop = m_database->file.query("SELECT place, place.name, round_stop.hours FROM round_stop "
                                           "JOIN place ON place.id = place WHERE round = ? ORDER BY position",
                                           row.integer(0));
        while (next_row(stop, round.stops.size()))
            round.stops.push_back({PlaceId(stop.text(0)), stop.text(1), stored_hours(stop.text(2))});
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
    while (next_row(row, numbers.size()))
        numbers.push_back({row.text(0), row.text(1), row.text(2), row.integer(3) != 0,
                           m_database->block(row.integer(4), number), m_database->block(row.integer(5), number),
                           stored_date_or_none(row.text(6))});
    return numbers;
}

std::optional<Fact> Pack::fact(FactId const& id) const
{
    auto row =
        m_database->file.query("SELECT type, value, unit, checked, review_by FROM fact WHERE id = ?", id.value());
    if (!row.step()) return std::nullopt;
    auto const value = content::from_text({row.text(0), row.text(1), row.text(2)});
    if (!value) damaged("the value of the fact " + id.value());
    return Fact{id, *value, stored_date_or_none(row.text(3)), stored_date_or_none(row.text(4))};
}

}
