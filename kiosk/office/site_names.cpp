// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/site_names.h"

#include "intl/language_name.h"

namespace parvis::office {
namespace {

/// A block in the reader's language, else in French.
std::string text_of(pack::Block const& block)
{
    return content::words_of(block.missing() ? block.french : block.text);
}

std::string name_in(std::map<std::string, std::string> const& names, std::string const& id)
{
    auto const found = names.find(id);
    return found == names.end() ? id : found->second;
}

}

SiteNames::SiteNames(std::shared_ptr<pack::Pack const> pack, std::vector<std::string> const& languages)
    : m_pack(std::move(pack))
{
    read_themes();
    read_titles("fr");
    for (auto const& language : languages)
        read_titles(language);
    read_places();
}

void SiteNames::read_themes()
{
    for (auto const& theme : m_pack->themes("fr")) {
        m_themes.push_back(theme.id.value());
        m_colours[theme.id.value()] = theme.colour;
        for (auto const& page : m_pack->pages_of(theme.id, "fr"))
            m_theme_of_page[page.id.value()] = theme.id.value();
    }
}

void SiteNames::read_titles(std::string const& language)
{
    auto& titles = m_titles[language];
    for (auto const& theme : m_pack->themes(language)) {
        titles.themes[theme.id.value()] = text_of(theme.title);
        for (auto const& page : m_pack->pages_of(theme.id, language))
            titles.pages[page.id.value()] = text_of(page.title);
    }
}

SiteNames::Titles const& SiteNames::titles_in(Words const& words) const
{
    auto const found = m_titles.find(words.code());
    return found == m_titles.end() ? m_titles.at("fr") : found->second;
}

void SiteNames::read_places()
{
    for (auto const& place : m_pack->places("fr")) {
        m_places[place.id.value()] = place.name;
        if (!place.hours) continue;
        auto& timetable = m_timetables[place.id.value()];
        timetable.hours = *place.hours;
        for (auto const& closure : place.closures)
            timetable.closures.push_back(closure.dates);
    }
    for (auto const& round : m_pack->rounds("fr"))
        for (auto const& stop : round.stops) {
            m_places[stop.place.value()] = stop.place_name;
            m_timetables[stop.place.value()].hours = stop.when;
        }
}

std::string const& SiteNames::site() const
{
    return m_pack->site().name;
}

std::string SiteNames::theme(std::string const& id, Words const& words) const
{
    return name_in(titles_in(words).themes, id);
}

std::string SiteNames::page(std::string const& id, Words const& words) const
{
    return name_in(titles_in(words).pages, id);
}

std::optional<std::uint32_t> SiteNames::theme_colour(std::string const& id) const
{
    auto const found = m_colours.find(id);
    return found == m_colours.end() ? std::nullopt : std::optional(found->second);
}

std::string SiteNames::theme_of_page(std::string const& id) const
{
    auto const found = m_theme_of_page.find(id);
    return found == m_theme_of_page.end() ? "" : found->second;
}

std::string SiteNames::place(std::string const& id, Words const& words) const
{
    return id == "unknown" ? words("place.unknown") : name_in(m_places, id);
}

std::string SiteNames::language(std::string const& code, Words const& words)
{
    if (code.empty() || code == "none") return words("language.none");
    if (code == "fr-simple") return words("language.simple_french");
    return intl::language_name(code, words.code());
}

std::vector<std::string> SiteNames::themes() const
{
    return m_themes;
}

std::vector<std::string> SiteNames::pages() const
{
    std::vector<std::string> pages;
    for (auto const& [page, theme] : m_theme_of_page)
        pages.push_back(page);
    return pages;
}

std::optional<double> SiteNames::open_hours(std::string const& place, usage::Period const& period) const
{
    auto const found = m_timetables.find(place);
    if (found == m_timetables.end()) return std::nullopt;
    std::chrono::minutes open{};
    for (auto day = period.begin; day < period.end(); day += std::chrono::days(1))
        for (auto const& slot :
             slots_on(found->second.hours, m_pack->public_holidays(), found->second.closures, Date(day)))
            open += slot.end - slot.begin;
    return std::chrono::duration<double, std::ratio<3600>>(open).count();
}

Date SiteNames::today() const
{
    return date_of(intl::local_time(std::chrono::system_clock::now(), m_pack->site().time_zone));
}

}
