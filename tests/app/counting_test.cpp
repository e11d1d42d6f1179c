// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host.h"
#include "made_up_show.h"

#include "support/catch.h"

using namespace parvis;
using namespace parvis::app;
using namespace std::chrono_literals;
using usage::Cell;
using usage::Table;

namespace {

class Remembering final : public usage::Ledger {
public:
    void begin_day(Date day, usage::Clock) override { days.push_back(day); }
    void keep(usage::Record record) override { records.push_back(std::move(record)); }

    std::vector<Date> days;
    std::vector<usage::Record> records;
};

/// A hall at nine in the evening, with a kiosk that counts.
struct Hall {
    Hall& tap()
    {
        host.feel({1, ui::ContactPhase::Down, {50, 50}}, now);
        host.feel({1, ui::ContactPhase::Up, {50, 50}}, now);
        host.refresh(now);
        return *this;
    }

    Hall& wait(std::chrono::seconds span)
    {
        auto const end = now.instant + span;
        while (host.wake_time() <= end) {
            advance(std::max(host.wake_time(), now.instant) - now.instant);
            host.pass_time(now);
            host.refresh(now);
        }
        advance(end - now.instant);
        return *this;
    }

    void advance(Instant::duration span)
    {
        now.instant += span;
        now.wall += std::chrono::duration_cast<std::chrono::system_clock::duration>(span);
    }

    Now now{Instant(1h), std::chrono::system_clock::time_point(21h)};
    MadeUpShows shows;
    Remembering ledger;
    Host host{shows, visit::Times{}, 20, now, ui::usual_keys(), &ledger};
};

constexpr auto first_day = 1970y / 1 / 1;

}

TEST_CASE("a visit is counted when nobody is there any more, with its day, part of the day and place", "[app]")
{
    Hall hall;
    hall.host.refresh(hall.now);
    hall.tap().tap().tap().wait(30s);
    CHECK(hall.ledger.records.empty());
    hall.wait(60s);
    REQUIRE(hall.ledger.records.size() == 1);
    auto const& record = hall.ledger.records.front();
    CHECK(record.moment.day == first_day);
    CHECK(record.moment.band == usage::Band::Evening);
    CHECK(record.moment.place == "hall");
    CHECK(record.increments.at({Table::Volume, "", "sessions"}) == 1);
    CHECK(record.increments.at({Table::Language, "ar", ""}) == 1);
}

TEST_CASE("visits are counted one by one, a mere touch too", "[app]")
{
    Hall hall;
    hall.host.refresh(hall.now);
    hall.tap().wait(90s);
    hall.tap().tap().wait(90s);
    REQUIRE(hall.ledger.records.size() == 2);
    CHECK(hall.ledger.records[0].increments == usage::Increments{{{Table::Volume, "", "contacts"}, 1}});
    CHECK(hall.ledger.records[1].increments.contains({Table::Volume, "", "sessions"}));
}

TEST_CASE("while a visit lasts its numbers show, and for a moment after it those without names", "[app]")
{
    Hall hall;
    hall.host.refresh(hall.now);
    hall.tap().tap().tap();
    auto const names = [&] {
        std::string all;
        for (auto const& [cell, number] : hall.shows.troubles.recorded.increments)
            all += cell.key + cell.column;
        return all;
    };
    CHECK(names().find("ar") != std::string::npos);
    hall.wait(90s);
    REQUIRE(hall.ledger.records.size() == 1);
    CHECK(names().empty());
    CHECK(hall.shows.troubles.recorded.moment == usage::Moment{});
    hall.wait(30s);
    CHECK(hall.shows.troubles.recorded == usage::Record{});
}

TEST_CASE("a visit past midnight belongs to the day on which it began", "[app]")
{
    Hall hall;
    hall.host.refresh(hall.now);
    hall.wait(3h - 30s).tap().tap().wait(120s);
    REQUIRE(hall.ledger.records.size() == 1);
    CHECK(hall.ledger.records.front().moment.day == first_day);
    CHECK(hall.ledger.days == std::vector<Date>{first_day, 1970y / 1 / 2});
}

TEST_CASE("what was done before a screen failed, or the program ended, is counted", "[app]")
{
    Hall hall;
    hall.host.refresh(hall.now);
    hall.tap().tap();
    hall.shows.troubles.broken = {ui::Screen::Today, {}};
    hall.tap();
    REQUIRE(hall.ledger.records.size() == 1);
    CHECK(hall.ledger.records.front().increments.contains({Table::Language, "ar", ""}));
    hall.tap();
    hall.host.leave();
    CHECK(hall.ledger.records.size() == 2);
    hall.host.leave();
    CHECK(hall.ledger.records.size() == 2);
}
