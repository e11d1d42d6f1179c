// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/synthesis.h"

#include "usage/closing.h"
#include "usage/session.h"

#include <array>
#include <random>
#include <string_view>

namespace parvis::stats {
namespace {

using usage::Event;
using namespace std::chrono;

/// How often something is drawn, beside the others of its list.
struct Weighted {
    std::string_view id;
    unsigned weight;
};

/// A page and its theme.
struct Page {
    std::string_view theme;
    std::string_view id;
    unsigned weight;
};

constexpr std::array<Weighted, 16> languages{{{"fr", 33},
                                              {"fr-simple", 7},
                                              {"ar", 16},
                                              {"fa", 5},
                                              {"en", 7},
                                              {"ru", 5},
                                              {"tr", 4},
                                              {"ro", 4},
                                              {"ka", 3},
                                              {"sq", 2},
                                              {"ti", 2},
                                              {"so", 3},
                                              {"ps", 3},
                                              {"uk", 3},
                                              {"pt", 2},
                                              {"es", 3}}};
constexpr std::array<Page, 20> pages{{{"sante", "ame", 9},
                                      {"sante", "se-soigner", 7},
                                      {"sante", "soins-sans-couverture", 5},
                                      {"logement", "hebergement-urgence", 6},
                                      {"logement", "logement-social", 9},
                                      {"logement", "loyer-impaye", 4},
                                      {"papiers", "titre-sejour", 12},
                                      {"papiers", "asile", 6},
                                      {"argent", "rsa", 7},
                                      {"argent", "prime-activite", 3},
                                      {"argent", "transports-solidaires", 3},
                                      {"alimentation", "aide-alimentaire", 7},
                                      {"famille", "allocations-familiales", 4},
                                      {"famille", "inscription-ecole", 5},
                                      {"francais", "cours-francais", 6},
                                      {"numerique", "aide-numerique", 3},
                                      {"travail", "chercher-emploi", 5},
                                      {"droits", "aide-juridictionnelle", 2},
                                      {"droits", "defenseur-droits", 1},
                                      {"droits", "violences", 2}}};
constexpr std::array<Weighted, 5> looked_up{{{"france-services-reze", 6},
                                             {"france-services-saint-herblain", 5},
                                             {"pass-exemple", 3},
                                             {"aide-alimentaire-exemple", 3},
                                             {"association-francais-exemple", 2}}};
constexpr std::array<Weighted, 6> missing{{{"bm", 3}, {"snk", 3}, {"ff", 2}, {"wo", 2}, {"kmr", 1}, {"rom", 1}}};
constexpr std::array<Weighted, 4> bands{{{"morning", 8}, {"midday", 6}, {"afternoon", 10}, {"evening", 2}}};
constexpr std::array<std::string_view, 3> halls{"accueil-jour-exemple", "bibliotheque-exemple",
                                                "france-services-orvault"};
/// When and where the bus stands, as the demonstration's round says.
struct Stop {
    unsigned weekday; ///< from Monday, 1
    std::string_view place;
    usage::Band band; ///< most of it
};
constexpr std::array<Stop, 8> stops{{{1, "arret-bellevue", usage::Band::Afternoon},
                                     {2, "arret-dervallieres", usage::Band::Morning},
                                     {2, "arret-breil", usage::Band::Afternoon},
                                     {3, "arret-port-boyer", usage::Band::Morning},
                                     {3, "arret-clos-toreau", usage::Band::Afternoon},
                                     {4, "arret-nantes-nord", usage::Band::Morning},
                                     {4, "arret-bellevue", usage::Band::Afternoon},
                                     {5, "arret-nantes-nord", usage::Band::Morning}}};

class Crowd {
public:
    explicit Crowd(unsigned seed) : m_random(seed) {}

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool one_in(int number) { return below(number) == 0; }

    template <class List> auto const& draw(List const& list)
    {
        unsigned sum = 0;
        for (auto const& item : list)
            sum += item.weight;
        auto left = m_random() % sum;
        for (auto const& item : list) {
            if (left < item.weight) return item;
            left -= item.weight;
        }
        return list.back();
    }

    /// Around `mean`, never negative.
    int number(int mean)
    {
        auto sum = 0;
        for (auto i = 0; i < mean * 2; ++i)
            sum += below(2);
        return sum;
    }

    usage::Session session()
    {
        usage::Session session;
        auto const count = [&](Event event, std::string_view id = {}) { session.add({event, std::string(id)}); };
        count(Event::Contact);
        if (one_in(6)) return session;
        count(Event::SessionBegins);
        auto const language = draw(languages).id;
        count(Event::LanguageChosen, language);
        if (one_in(50)) count(Event::LanguageMissing, draw(missing).id);
        if (one_in(10)) count(Event::LargeText);
        if (one_in(25)) count(Event::HighContrast);
        if (one_in(5)) count(Event::Listened);
        for (auto visited = 1 + below(2); visited > 0; --visited) {
            auto const& page = draw(pages);
            count(Event::ThemeOpened, page.theme);
            count(Event::PageOpened, page.id);
            if (below(10) < 5) count(Event::PageRead, page.id);
            if ((language == "ti" || language == "so" || language == "ps") && one_in(2))
                count(Event::Untranslated, page.id);
            if (one_in(8)) count(answers.at(static_cast<std::size_t>(below(7))), page.id);
            if (one_in(9)) count(one_in(5) ? Event::NotUseful : Event::Useful, page.id);
        }
        if (below(10) < 4) {
            auto const place = draw(looked_up).id;
            count(Event::PlaceOpened, place);
            count(Event::ContactShown, place);
        }
        count(lengths.at(static_cast<std::size_t>(below(9))));
        return session;
    }

    usage::Band band() { return static_cast<usage::Band>(&draw(bands) - bands.data()); }

private:
    static constexpr std::array<Event, 7> answers{Event::DidNotKnow, Event::DidNotKnow,  Event::DidNotKnow, Event::Knew,
                                                  Event::Knew,       Event::AlreadyHave, Event::AfraidToAsk};
    static constexpr std::array<Event, 9> lengths{
        Event::LastedHalfMinute,  Event::LastedHalfMinute, Event::LastedTwoMinutes,
        Event::LastedTwoMinutes,  Event::LastedTwoMinutes, Event::LastedFiveMinutes,
        Event::LastedFiveMinutes, Event::LastedTenMinutes, Event::LastedLonger};

    std::mt19937 m_random;
};

/// In percent of an ordinary month.
int season(sys_days day)
{
    auto const month = year_month_day(day).month();
    if (month == August) return 55;
    return month == September || month == January ? 120 : 100;
}

int people_in_hall(sys_days day)
{
    auto const on = weekday(day);
    if (on == Sunday) return 0;
    return (on == Saturday ? 9 : 26) * season(day) / 100;
}

void add_visit(usage::Sets& sets, sys_days day, usage::Band band, std::string_view place, usage::Session const& visit)
{
    add(sets, {{day, band, std::string(place), usage::Clock::Good}, visit.increments()});
}

void add_hall(usage::Sets& sets, Crowd& crowd, sys_days day, std::string_view hall)
{
    if (people_in_hall(day) == 0) return;
    for (auto left = crowd.number(people_in_hall(day)); left > 0; --left)
        add_visit(sets, day, crowd.band(), hall, crowd.session());
}

/// The day's stops, with the mediators' tally of each.
void add_round(usage::Sets& sets, Crowd& crowd, sys_days day)
{
    for (auto const& stop : stops) {
        if (stop.weekday != weekday(day).iso_encoding()) continue;
        for (auto left = crowd.number(12 * season(day) / 100); left > 0; --left)
            add_visit(sets, day, crowd.one_in(6) ? usage::Band::Midday : stop.band, stop.place, crowd.session());
        usage::Session mediator;
        for (auto met = crowd.number(14); met > 0; --met)
            mediator.add({std::array{Event::MetAlone, Event::MetAccompanied, Event::MetInterpreted, Event::Referred}.at(
                              static_cast<std::size_t>(crowd.below(4))),
                          {}});
        add_visit(sets, day, stop.band, stop.place, mediator);
    }
}

/// One device's year: `add_day` adds what happened on a day.
template <class AddDay> usage::Bundle year_of(Synthesis const& wanted, std::string device, AddDay add_day)
{
    usage::Bundle bundle{"nantes", std::move(device), sys_days(wanted.first_day) + days(wanted.days), true, {}};
    usage::Sets open;
    usage::Sets closed;
    for (auto day = sys_days(wanted.first_day); day < sys_days(bundle.closed_until); day += days(1)) {
        begin_day(open, day, usage::Clock::Good);
        add_day(open, day);
        auto closing = usage::close_periods(std::move(open), day + days(1));
        open = std::move(closing.open);
        add(closed, closing.closed);
    }
    for (auto& [key, set] : closed)
        bundle.aggregates.push_back({key, std::move(set), 1});
    return bundle;
}

}

std::vector<usage::Bundle> synthesize(Synthesis const& wanted)
{
    Crowd crowd(wanted.seed);
    std::vector<usage::Bundle> bundles;
    for (auto const hall : halls)
        bundles.push_back(year_of(wanted, "synthetic-" + std::string(hall),
                                  [&](auto& sets, sys_days day) { add_hall(sets, crowd, day, hall); }));
    bundles.push_back(year_of(wanted, "synthetic-bus", [&](auto& sets, sys_days day) { add_round(sets, crowd, day); }));
    return bundles;
}

}
