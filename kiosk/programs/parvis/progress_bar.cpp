// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/parvis/progress_bar.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace parvis::commands {
namespace {

constexpr std::chrono::milliseconds patience{500};
constexpr int columns = 40;

}

ProgressBar::ProgressBar(std::string label) : m_label(std::move(label)), m_is_terminal(::isatty(STDERR_FILENO) == 1) {}

ProgressBar::~ProgressBar()
{
    if (m_shown) std::fputs("\r\x1b[K", stderr);
}

void ProgressBar::show(double done)
{
    if (!m_is_terminal || std::chrono::steady_clock::now() - m_begin < patience) return;
    auto const filled = static_cast<int>(std::clamp(done, 0.0, 1.0) * columns);
    fmt::print(stderr, "\r{} [{:=<{}}{:<{}}] {:3.0f} %", m_label, "", filled, "", columns - filled, done * 100);
    std::fflush(stderr);
    m_shown = true;
}

}
