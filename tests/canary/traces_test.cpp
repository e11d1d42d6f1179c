// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_dumps.h"
#include "canary/city.h"
#include "support/catch.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace parvis;
using namespace parvis::canary_visit;

// What a program leaves besides its files: its log, and the picture of its memory when it crashes.
namespace {

enum class Dumps { Allowed, Forbidden };

/// That this system allows.
rlim_t largest_dump()
{
    rlimit limit{};
    return ::getrlimit(RLIMIT_CORE, &limit) == 0 ? limit.rlim_max : 0;
}

/// A process with the visit in its memory crashes in the kiosk's data folder.
void crash_amid_the_visit(City const& city, Dumps dumps)
{
    std::filesystem::create_directories(city.data);
    auto const child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        rlimit const most{largest_dump(), largest_dump()};
        auto const ready = ::setrlimit(RLIMIT_CORE, &most) == 0 && ::chdir(city.data.c_str()) == 0;
        if (dumps == Dumps::Forbidden) forbid_core_dumps();
        auto const visit = canary();
        static_cast<void>(std::signal(SIGABRT, SIG_DFL));
        if (ready && !visit.increments.empty()) std::abort();
        ::_exit(1);
    }
    auto status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
}

/// While it lives, what goes to standard error goes to a file.
class LogInto {
public:
    explicit LogInto(std::filesystem::path const& file) : m_before(::dup(STDERR_FILENO))
    {
        auto const log = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        ::dup2(log, STDERR_FILENO);
        ::close(log);
    }
    ~LogInto()
    {
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    LogInto(LogInto const&) = delete;
    LogInto& operator=(LogInto const&) = delete;

private:
    int m_before;
};

}

TEST_CASE("a crash in the midst of a visit leaves no picture of it", "[canary]")
{
    City const city;
    crash_amid_the_visit(city, Dumps::Forbidden);
    CHECK(city.files().empty());
#if !defined(__SANITIZE_ADDRESS__)
    // It would, where cores are files beside the program.
    if (read_file("/proc/sys/kernel/core_pattern").starts_with("core") && largest_dump() == RLIM_INFINITY) {
        crash_amid_the_visit(city, Dumps::Allowed);
        CHECK(city.is_written_anywhere("canary-page"));
    }
#endif
}

TEST_CASE("the log of visits that cannot be written names nothing of them", "[canary]")
{
    City city;
    auto const log = city.folder.path() / "log";
    std::filesystem::create_directories(city.data);
    city.folder.write("kiosk/usage", "a file in the place of the folder");
    {
        LogInto const into(log);
        city.receive_a_crowd();
    }
    auto const lines = read_file(log);
    CHECK_FALSE(lines.empty());
    for (auto const* const secret : {"canary", "zqxw", "hall", "sante", "afternoon"})
        CHECK(lines.find(secret) == std::string::npos);
}
