// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/child_process.h"

#include "base/error.h"

#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace parvis::e2e {
namespace {

/// Strings as exec wants them; they point into `strings`.
std::vector<char*> pointers(std::vector<std::string>& strings)
{
    std::vector<char*> result;
    for (auto& string : strings)
        result.push_back(string.data());
    result.push_back(nullptr);
    return result;
}

std::vector<std::string> environment_with(std::map<std::string, std::string> const& added)
{
    std::vector<std::string> result;
    for (auto** variable = environ; *variable != nullptr; ++variable) {
        auto const text = std::string(*variable);
        if (!added.contains(text.substr(0, text.find('=')))) result.push_back(text);
    }
    for (auto const& [name, value] : added)
        result.push_back(name + "=" + value);
    return result;
}

}

ChildProcess::ChildProcess(std::vector<std::string> const& command,
                           std::map<std::string, std::string> const& environment)
{
    std::array<int, 2> output{};
    std::array<int, 2> complaints{};
    if (::pipe2(output.data(), O_CLOEXEC) != 0 || ::pipe2(complaints.data(), O_CLOEXEC) != 0)
        throw Error(std::string("cannot make a pipe: ") + std::strerror(errno));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, complaints[1], STDERR_FILENO);
    auto arguments = command;
    auto variables = environment_with(environment);
    auto const failure = ::posix_spawnp(&m_process, arguments.at(0).c_str(), &actions, nullptr,
                                        pointers(arguments).data(), pointers(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    ::close(output[1]);
    ::close(complaints[1]);
    m_output = output[0];
    m_complaints = complaints[0];
    ::fcntl(m_complaints, F_SETFL, O_NONBLOCK);
    if (failure != 0) throw Error("cannot start " + command.at(0) + ": " + std::strerror(failure));
}

ChildProcess::~ChildProcess()
{
    if (!m_status) {
        send(SIGTERM);
        if (!wait(std::chrono::seconds(3))) send(SIGKILL);
        wait(std::chrono::seconds(3));
    }
    ::close(m_output);
    ::close(m_complaints);
}

std::optional<int> ChildProcess::wait(std::chrono::milliseconds patience)
{
    auto const deadline = std::chrono::steady_clock::now() + patience;
    while (!m_status) {
        auto status = 0;
        if (::waitpid(m_process, &status, WNOHANG) == m_process) {
            m_status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
        } else if (std::chrono::steady_clock::now() >= deadline) {
            break;
        } else {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }
    return m_status;
}

void ChildProcess::send(int signal) const
{
    if (!m_status) ::kill(m_process, signal);
}

std::string ChildProcess::complaints()
{
    std::array<char, 4096> buffer{};
    for (;;) {
        auto const count = ::read(m_complaints, buffer.data(), buffer.size());
        if (count <= 0) return m_heard;
        m_heard.append(buffer.data(), static_cast<std::size_t>(count));
    }
}

std::string ChildProcess::read_line()
{
    std::string line;
    char letter = 0;
    while (::read(m_output, &letter, 1) == 1 && letter != '\n')
        line += letter;
    return line;
}

}
