// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to build a site's pack again after an edit, as "parvis build" does: all of it is made anew.
#include "base/error.h"
#include "checks/table.h"
#include "content/folder.h"
#include "pack/messages.h"
#include "pack/writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <iostream>

using namespace parvis;

namespace {

using Clock = std::chrono::steady_clock;

/// Milliseconds that each part took, in turn.
struct Times {
    double reading = 0;
    double messages = 0;
    double checking = 0;
    double writing = 0;

    [[nodiscard]] double all() const { return reading + messages + checking + writing; }
};

double since(Clock::time_point& start)
{
    auto const now = Clock::now();
    auto const took = std::chrono::duration<double, std::milli>(now - start).count();
    start = now;
    return took;
}

Times build(char const* folder, char const* locales, char const* file)
{
    Times times;
    auto start = Clock::now();
    auto read = content::read_folder(folder);
    times.reading = since(start);
    auto messages = pack::compile_messages(locales, read.folder.languages, read.findings);
    times.messages = since(start);
    for (auto const& finding : checks::run_errors(read.folder))
        throw Error(to_line(finding));
    times.checking = since(start);
    pack::write_pack({read.folder, pack::translator_of(read.folder), std::move(messages), 1}, file);
    times.writing = since(start);
    return times;
}

}

int main(int count, char** arguments)
{
    if (count != 4) {
        std::cerr << "usage: build_bench DIR LOCALES FILE\n";
        return 2;
    }
    try {
        std::vector<Times> runs;
        for (auto run = 0; run < 11; ++run)
            runs.push_back(build(arguments[1], arguments[2], arguments[3]));
        std::ranges::sort(runs, {}, &Times::all);
        auto const& median = runs[runs.size() / 2];
        fmt::print("building {}: {:.0f} ms (reading {:.0f}, messages {:.0f}, checking {:.0f}, writing {:.0f})\n",
                   arguments[1], median.all(), median.reading, median.messages, median.checking, median.writing);
        return 0;
    } catch (std::exception const& error) {
        std::cerr << "build_bench: " << describe(error) << '\n';
        return 1;
    }
}
