// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/recorder.h"

#include "made_up_visits.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <thread>

using namespace parvis;
using namespace parvis::usage;
using namespace std::chrono_literals;

namespace {

constexpr auto monday = 2026y / 11 / 23;

std::int64_t sessions_in(std::filesystem::path const& data)
{
    return sessions(Counters(counters_file(data)));
}

void keep(Recorder& recorder, int visits)
{
    for (auto i = 0; i < visits; ++i)
        recorder.keep(visit(monday, "hall", "ar"));
}

}

TEST_CASE("every visit is on the disk when the recorder ends", "[usage]")
{
    testing::TemporaryFolder const folder;
    {
        Recorder recorder(folder.path());
        recorder.begin_day(monday, Clock::Good);
        keep(recorder, 25);
    }
    CHECK(sessions_in(folder.path()) == 25);
}

TEST_CASE("while nothing can be written visits wait in memory, and none is lost", "[usage]")
{
    testing::TemporaryFolder const folder;
    // A file stands where the folder should be: not even root can write there.
    auto const in_the_way = folder.write("usage", "");
    {
        Recorder recorder(folder.path(), 5ms);
        recorder.begin_day(monday, Clock::Good);
        keep(recorder, 10);
        std::this_thread::sleep_for(50ms);
        std::filesystem::remove(in_the_way);
        keep(recorder, 3);
    }
    CHECK(sessions_in(folder.path()) == 13);
}

TEST_CASE("a damaged file does not keep visits from being counted", "[usage]")
{
    testing::TemporaryFolder const folder;
    folder.write("usage/counters.db", "somebody wrote over it");
    {
        Recorder recorder(folder.path());
        recorder.begin_day(monday, Clock::Good);
        keep(recorder, 4);
    }
    CHECK(sessions_in(folder.path()) == 4);
    CHECK(std::filesystem::exists(folder.path() / "usage" / "counters.db.damaged"));
}
