// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window/program.h"

#include "base/error.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace parvis::bench {

namespace {

std::filesystem::path facts_about(pid_t process)
{
    return "/proc/" + std::to_string(process);
}

}

Program::Program(std::vector<std::string> const& command)
{
    std::vector<char*> arguments;
    for (auto const& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    if (posix_spawnp(&m_process, arguments.front(), nullptr, nullptr, arguments.data(), environ) != 0)
        throw Error("cannot start " + command.front());
}

Program::~Program()
{
    kill(m_process, SIGTERM);
    waitpid(m_process, nullptr, 0);
}

std::chrono::nanoseconds Program::processor_time() const
{
    std::chrono::nanoseconds sum{0};
    for (auto const& thread : std::filesystem::directory_iterator(facts_about(m_process) / "task")) {
        std::chrono::nanoseconds::rep time = 0;
        std::ifstream(thread.path() / "schedstat") >> time;
        sum += std::chrono::nanoseconds(time);
    }
    return sum;
}

double Program::memory(std::string const& kind) const
{
    std::ifstream file(facts_about(m_process) / "smaps_rollup");
    std::string word;
    while (file >> word)
        if (word == kind + ":") {
            double kilobytes = 0;
            file >> kilobytes;
            return kilobytes / 1024;
        }
    throw Error("the program has ended, or this kernel does not tell its memory");
}

}
