// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/run_program.h"

#include "base/error.h"

#include <cerrno>
#include <cstring>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace parvis::authoring {
namespace {

[[noreturn]] void fail(std::string const& program, int reason)
{
    throw Error("cannot run " + program + ": " + std::strerror(reason));
}

/// A file in memory. Unlike a pipe it takes any amount before anybody reads, so nothing can wait for each other.
class MemoryFile {
public:
    explicit MemoryFile(std::string const& program) : m_file(::memfd_create("parvis", MFD_CLOEXEC))
    {
        if (m_file < 0) fail(program, errno);
    }
    ~MemoryFile() { ::close(m_file); }
    MemoryFile(MemoryFile const&) = delete;
    MemoryFile& operator=(MemoryFile const&) = delete;

    [[nodiscard]] int get() const { return m_file; }

    void fill(std::string_view bytes, std::string const& program) const
    {
        while (!bytes.empty()) {
            auto const written = ::write(m_file, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR) fail(program, errno);
            if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        ::lseek(m_file, 0, SEEK_SET);
    }

    [[nodiscard]] std::string content() const
    {
        std::string bytes(static_cast<std::size_t>(::lseek(m_file, 0, SEEK_END)), '\0');
        auto const count = ::pread(m_file, bytes.data(), bytes.size(), 0);
        bytes.resize(static_cast<std::size_t>(count < 0 ? 0 : count));
        return bytes;
    }

private:
    int m_file;
};

/// Pointers as the system wants them, with a null at the end.
std::vector<char*> pointers_to(std::vector<std::string> const& texts)
{
    std::vector<char*> pointers;
    for (auto const& text : texts)
        pointers.push_back(const_cast<char*>(text.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

}

ProgramResult run_program(std::vector<std::string> const& command, std::vector<std::string> const& environment,
                          std::string_view input)
{
    auto const& program = command.front();
    MemoryFile const in(program);
    MemoryFile const out(program);
    MemoryFile const errors(program);
    in.fill(input, program);

    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, in.get(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, out.get(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files, errors.get(), STDERR_FILENO);
    pid_t child = 0;
    auto const reason = ::posix_spawnp(&child, program.c_str(), &files, nullptr, pointers_to(command).data(),
                                       pointers_to(environment).data());
    posix_spawn_file_actions_destroy(&files);
    if (reason != 0) fail(program, reason);

    auto status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR) fail(program, errno);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, out.content(), errors.content()};
}

}
