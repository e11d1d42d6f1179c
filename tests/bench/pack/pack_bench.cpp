// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to open a pack and to read one page, for each file named: a big pack must cost what a small one does.
#include "base/error.h"
#include "pack/pack.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>

using namespace parvis;

namespace {

/// The median of several runs, in microseconds.
template <class Work> double microseconds(Work work)
{
    std::vector<double> times;
    for (int run = 0; run < 21; ++run) {
        auto const begin = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count());
    }
    std::nth_element(times.begin(), times.begin() + 10, times.end());
    return times[10];
}

/// Memory of this process that is in use, in KiB.
long resident()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:")) return std::stol(line.substr(6));
    return 0;
}

void measure(char const* file)
{
    auto const before = resident();
    auto const pack = pack::Pack::open(file);
    auto const opening = microseconds([&] { (void)pack::Pack::open(file); });
    auto const& language = pack->languages().back().code;
    auto const theme = pack->themes(language).front().id;
    auto const pages = pack->pages_of(theme, language);
    auto const reading = microseconds([&] { (void)pack->page(pages.back().id, language); });
    auto const start = microseconds([&] { (void)pack->themes(language), (void)pack->emergency_numbers(language); });
    fmt::print("{}: {} pages in the first theme, open {:.0f} us, first screens {:.0f} us, one page {:.0f} us, "
               "{} KiB more memory\n",
               file, pages.size(), opening, start, reading, resident() - before);
}

}

int main(int count, char** arguments)
{
    try {
        for (int i = 1; i < count; ++i)
            measure(arguments[i]);
        return count > 1 ? 0 : 2;
    } catch (std::exception const& error) {
        std::cerr << "pack_bench: " << describe(error) << '\n';
        return 1;
    }
}
