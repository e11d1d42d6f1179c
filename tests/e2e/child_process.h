// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace parvis::e2e {

/// A program that runs beside this one. It is ended when this object goes.
class ChildProcess {
public:
    /// `environment` is added to ours. Throws Error if the program cannot be started.
    explicit ChildProcess(std::vector<std::string> const& command,
                          std::map<std::string, std::string> const& environment = {});
    ~ChildProcess();
    ChildProcess(ChildProcess const&) = delete;
    ChildProcess& operator=(ChildProcess const&) = delete;

    /// The exit status, or minus the signal that ended it; nothing if it still runs after `patience`.
    std::optional<int> wait(std::chrono::milliseconds patience);
    void send(int signal) const;

    /// What it has written to standard error so far.
    std::string complaints();
    /// Waits for a line on its standard output; empty if it ended instead.
    std::string read_line();

private:
    pid_t m_process = -1;
    int m_output = -1;
    int m_complaints = -1;
    std::string m_heard;
    std::optional<int> m_status;
};

}
