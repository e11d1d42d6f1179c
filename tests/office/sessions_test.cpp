// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/sessions.h"

#include "office/attempts.h"
#include "office/token.h"
#include "support/catch.h"

#include <set>

using namespace parvis::office;
using namespace std::chrono_literals;

namespace {

parvis::Instant at(std::chrono::minutes minutes)
{
    return parvis::Instant(24h * 365) + minutes;
}

}

TEST_CASE("a session is found by its secret alone", "[office]")
{
    Sessions sessions;
    auto const secret = sessions.begin("Zoé", Role::Administrator, at(0min));
    auto const* const session = sessions.find(secret, at(1min));
    REQUIRE(session);
    CHECK(session->name == "Zoé");
    CHECK(session->form_token.size() == 64);
    CHECK(session->form_token != secret);
    auto forged = secret;
    forged.back() = forged.back() == '0' ? '1' : '0';
    CHECK_FALSE(sessions.find(forged, at(1min)));
    CHECK_FALSE(sessions.find("", at(1min)));
}

TEST_CASE("a session ends after an hour without a request, and after twelve hours", "[office]")
{
    Sessions sessions;
    auto const idle = sessions.begin("Zoé", Role::Administrator, at(0min));
    CHECK(sessions.find(idle, at(60min)));
    CHECK_FALSE(sessions.find(idle, at(121min)));
    CHECK_FALSE(sessions.find(idle, at(60min)));

    auto const busy = sessions.begin("Zoé", Role::Administrator, at(0min));
    for (auto time = 0min; time <= 12h; time += 30min)
        CHECK(sessions.find(busy, at(time)));
    CHECK_FALSE(sessions.find(busy, at(12h + 1min)));
}

TEST_CASE("all of a person's sessions end but the one at hand", "[office]")
{
    Sessions sessions;
    auto const here = sessions.begin("Zoé", Role::Administrator, at(0min));
    auto const there = sessions.begin("Zoé", Role::Administrator, at(0min));
    auto const other = sessions.begin("Ali", Role::Administrator, at(0min));
    sessions.end_all_of("Zoé", here);
    CHECK(sessions.find(here, at(1min)));
    CHECK_FALSE(sessions.find(there, at(1min)));
    CHECK(sessions.find(other, at(1min)));
    sessions.end(here);
    CHECK_FALSE(sessions.find(here, at(1min)));
}

TEST_CASE("there are never more than a thousand sessions: the longest unseen goes", "[office]")
{
    Sessions sessions;
    auto const oldest = sessions.begin("first", Role::StatisticsReader, at(0min));
    auto const seen = sessions.begin("second", Role::StatisticsReader, at(0min));
    for (int i = 0; i < 998; ++i)
        sessions.begin("more", Role::StatisticsReader, at(1min));
    CHECK(sessions.find(seen, at(2min)));
    sessions.begin("last", Role::StatisticsReader, at(2min));
    CHECK_FALSE(sessions.find(oldest, at(2min)));
    CHECK(sessions.find(seen, at(2min)));
}

TEST_CASE("a name is refused after five failures, until they are forgotten", "[office]")
{
    Attempts attempts;
    for (int i = 0; i < 5; ++i) {
        CHECK(attempts.may_try("Zoé", "10.0.0.1", at(0min)));
        attempts.failed("Zoé", "10.0.0.1", at(0min));
    }
    CHECK_FALSE(attempts.may_try("Zoé", "10.0.0.2", at(4min)));
    CHECK(attempts.may_try("Ali", "10.0.0.1", at(4min)));
    CHECK(attempts.may_try("Zoé", "10.0.0.1", at(6min)));
}

TEST_CASE("an address is refused after fifty failures with any names", "[office]")
{
    Attempts attempts;
    for (int i = 0; i < 50; ++i)
        attempts.failed("name" + std::to_string(i), "10.0.0.1", at(0min));
    CHECK_FALSE(attempts.may_try("Zoé", "10.0.0.1", at(1min)));
    CHECK(attempts.may_try("Zoé", "10.0.0.2", at(1min)));
}

TEST_CASE("signing in forgets a name's failures", "[office]")
{
    Attempts attempts;
    for (int i = 0; i < 4; ++i)
        attempts.failed("Zoé", "10.0.0.1", at(0min));
    attempts.succeeded("Zoé");
    attempts.failed("Zoé", "10.0.0.1", at(0min));
    CHECK(attempts.may_try("Zoé", "10.0.0.1", at(0min)));
}

TEST_CASE("secrets are never the same twice, and passwords can be typed", "[office]")
{
    std::set<std::string> secrets;
    for (int i = 0; i < 1000; ++i)
        secrets.insert(new_token());
    CHECK(secrets.size() == 1000);
    auto const password = new_password();
    CHECK(password.size() == 19);
    CHECK(password.find_first_not_of("abcdefghijkmnpqrstuvwxyz23456789-") == std::string::npos);
    CHECK(is_same_secret("abc", "abc"));
    CHECK_FALSE(is_same_secret("abc", "abd"));
    CHECK_FALSE(is_same_secret("abc", "ab"));
}
