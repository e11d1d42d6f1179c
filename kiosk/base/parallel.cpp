// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>
#include <vector>

namespace parvis {

void in_parallel(std::size_t count, std::function<void(std::size_t index)> const& work)
{
    std::atomic<std::size_t> next = 0;
    auto const take_turns = [&] {
        for (auto index = next++; index < count; index = next++)
            work(index);
    };
    auto const threads = std::min<std::size_t>(count, std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::future<void>> others;
    for (std::size_t i = 0; i < threads; ++i)
        others.push_back(std::async(std::launch::async, take_turns));
    for (auto const& other : others)
        other.wait();
    for (auto& other : others)
        other.get();
}

}
