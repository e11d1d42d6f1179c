// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace parvis::commands {

/// A bar on standard error for work that takes more than half a second, if that is a terminal. It is wiped at the end.
class ProgressBar {
public:
    explicit ProgressBar(std::string label);
    ~ProgressBar();
    ProgressBar(ProgressBar const&) = delete;
    ProgressBar& operator=(ProgressBar const&) = delete;

    /// From 0 to 1.
    void show(double done);

private:
    std::string m_label;
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    bool m_is_terminal;
    bool m_shown = false;
};

}
