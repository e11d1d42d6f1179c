// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace parvis::voice {

/// A program that runs beside this one, and the two ends of its standard input and output. Nothing here waits for it.
/// It is killed when this object goes.
class HelperProcess {
public:
    /// Throws Error if it cannot be started.
    explicit HelperProcess(std::filesystem::path const& program);
    ~HelperProcess();
    HelperProcess(HelperProcess const&) = delete;
    HelperProcess& operator=(HelperProcess const&) = delete;

    /// False if it takes no more, or is gone.
    [[nodiscard]] bool send(std::string_view bytes) const;
    /// Appends what it has written. False if it is gone.
    [[nodiscard]] bool receive(std::string& bytes) const;

    [[nodiscard]] pid_t id() const { return m_process; }

private:
    pid_t m_process = -1;
    int m_socket = -1;
};

}
