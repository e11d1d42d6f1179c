// SPDX-License-Identifier: GPL-3.0-or-later
// Measures a program on the present display beside a bare SFML window, from outside: how soon its first picture rests,
// how soon the screen has changed after a touch, its memory, and what it costs while nothing happens.
//
//   window_bench [--rounds N] [--idle SECONDS] [--tap X,Y]... -- PROGRAM [ARGUMENT...]
//
// The taps are made in order in every round; without any there is one in the middle of the screen.
#include "bench/window/program.h"
#include "bench/window/watched_screen.h"

#include "base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <span>
#include <string_view>
#include <thread>

using namespace parvis;
using namespace std::chrono_literals;

namespace {

using Command = std::vector<std::string>;

struct Settings {
    int rounds = 5;
    std::chrono::seconds idle{0};
    std::vector<ui::Point> taps;
    Command command;
};

Settings settings_from(std::span<char* const> words)
{
    Settings settings;
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        std::string_view const option = words[i];
        if (option == "--") {
            settings.command.assign(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end());
            return settings;
        }
        std::string const value = words[++i];
        if (option == "--rounds")
            settings.rounds = std::stoi(value);
        else if (option == "--idle")
            settings.idle = std::chrono::seconds(std::stoi(value));
        else if (option == "--tap")
            settings.taps.push_back({std::stoi(value), std::stoi(value.substr(value.find(',') + 1))});
        else
            throw Error(fmt::format("unknown option {}", option));
    }
    throw Error("which program? window_bench [--rounds N] [--idle SECONDS] [--tap X,Y]... -- PROGRAM [ARGUMENT...]");
}

/// In milliseconds, MiB and percent; each list has a value for each round, or for each touch.
struct Figures {
    std::vector<double> start;
    std::vector<double> press;
    std::vector<double> tap;
    std::vector<double> resident;
    std::vector<double> part;
    std::vector<double> idle;
};

double median(std::vector<double> values)
{
    if (values.empty()) return 0;
    auto const middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double milliseconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

/// Adds how long after `touch` the last change came; a touch need not change anything.
void add_frame(std::vector<double>& times, bench::WatchedScreen& screen, bench::Clock::time_point touch)
{
    if (auto const change = screen.last_change(500ms, 200ms)) times.push_back(milliseconds(*change - touch));
}

void measure(bench::WatchedScreen& screen, Command const& command, Settings const& settings, Figures& figures)
{
    auto const begin = bench::Clock::now();
    bench::Program const program(command);
    auto const first = screen.last_change(20s, 1s);
    if (!first) throw Error(command.front() + " shows nothing");
    figures.start.push_back(milliseconds(*first - begin));

    if (settings.idle != 0s) {
        auto const before = program.processor_time();
        std::this_thread::sleep_for(settings.idle);
        figures.idle.push_back(100 * milliseconds(program.processor_time() - before) / milliseconds(settings.idle));
    }

    for (auto const& point : settings.taps) {
        screen.move(point);
        screen.last_change(50ms, 50ms);
        add_frame(figures.press, screen, screen.press());
        add_frame(figures.tap, screen, screen.release());
    }
    figures.resident.push_back(program.memory("Rss"));
    figures.part.push_back(program.memory("Pss"));
}

void print(std::string_view what, std::vector<double> const& ours, std::vector<double> const& bare,
           std::string_view goal)
{
    if (ours.empty()) return;
    auto const a = median(ours);
    auto const b = median(bare);
    auto const ratio = b > 0 ? fmt::format("{:.2f}", a / b) : "-";
    fmt::print("{:<34}{:>9.3f}{:>9.3f}{:>9}   {}\n", what, a, b, ratio, goal);
}

int run(std::span<char* const> words)
{
    auto settings = settings_from(words);
    bench::WatchedScreen screen;
    if (settings.taps.empty()) settings.taps = {{screen.size().width / 2, screen.size().height / 2}};

    Figures ours;
    Figures bare;
    for (int round = 0; round < settings.rounds; ++round) {
        measure(screen, {PARVIS_BARE_WINDOW}, settings, bare);
        measure(screen, settings.command, settings, ours);
        settings.idle = 0s; // once is enough
    }

    fmt::print("{:<34}{:>9}{:>9}{:>9}   {}\n", "medians", "kiosk", "bare", "ratio", "goal");
    print("start to first picture, ms", ours.start, bare.start, "ratio 1.3");
    print("finger down to its frame, ms", ours.press, bare.press, "ratio 2");
    print("finger up to its frame, ms", ours.tap, bare.tap, "ratio 2");
    print("memory, MiB", ours.resident, bare.resident, "ratio 1.3");
    print("memory, part of shared pages, MiB", ours.part, bare.part, "ratio 1.3");
    print("processor while idle, %", ours.idle, bare.idle, "0.05 %");
    return EXIT_SUCCESS;
}

}

int main(int count, char** words)
{
    try {
        return run({words, static_cast<std::size_t>(count)});
    } catch (std::exception const& error) {
        fmt::print(stderr, "window_bench: {}\n", describe(error));
        return EXIT_FAILURE;
    }
}
