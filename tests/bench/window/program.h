// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <sys/types.h>
#include <vector>

namespace parvis::bench {

/// A program that runs while this lives, and what the kernel knows about it.
class Program {
public:
    explicit Program(std::vector<std::string> const& command);
    ~Program();
    Program(Program const&) = delete;
    Program& operator=(Program const&) = delete;

    /// Processor time of all its threads so far.
    [[nodiscard]] std::chrono::nanoseconds processor_time() const;
    /// MiB in memory: by Linux's names, "Rss" counts pages that are shared with other programs whole, "Pss" its part.
    [[nodiscard]] double memory(std::string const& kind) const;

private:
    pid_t m_process = -1;
};

}
