// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/helper_process.h"

#include "base/error.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace parvis::voice {

HelperProcess::HelperProcess(std::filesystem::path const& program)
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        throw Error(std::string("cannot make a socket for the speech helper: ") + std::strerror(errno));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    auto name = program.string();
    std::array<char*, 2> arguments{name.data(), nullptr};
    auto const failure = ::posix_spawn(&m_process, name.c_str(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    m_socket = ends[0];
    if (failure == 0) return;
    ::close(m_socket);
    throw Error("cannot start " + name + ": " + std::strerror(failure) + "; install the kiosk's programs anew");
}

HelperProcess::~HelperProcess()
{
    ::close(m_socket);
    ::kill(m_process, SIGKILL);
    // Should the kernel take its time to end it, as on a failing disk, nobody waits for that.
    std::thread([process = m_process] { ::waitpid(process, nullptr, 0); }).detach();
}

bool HelperProcess::send(std::string_view bytes) const
{
    auto const count = ::send(m_socket, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    return count == static_cast<ssize_t>(bytes.size());
}

bool HelperProcess::receive(std::string& bytes) const
{
    std::array<char, 65536> buffer{};
    for (;;) {
        auto const count = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (count > 0)
            bytes.append(buffer.data(), static_cast<std::size_t>(count));
        else if (count < 0 && errno == EINTR)
            continue;
        else
            return count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
    }
}

}
