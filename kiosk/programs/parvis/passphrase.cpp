// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/parvis/passphrase.h"

#include "base/error.h"

#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace parvis::commands {
namespace {

bool has_terminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

/// Keeps the terminal from showing what is typed.
class Silence {
public:
    Silence()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0) return;
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_changed) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(Silence const&) = delete;
    Silence& operator=(Silence const&) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

}

std::string ask_passphrase(std::string const& question)
{
    std::string passphrase;
    if (!has_terminal()) {
        if (!std::getline(std::cin, passphrase)) throw Error("standard input has no line with the passphrase");
        return passphrase;
    }
    std::cerr << question << ": " << std::flush;
    Silence const silence;
    auto const typed = static_cast<bool>(std::getline(std::cin, passphrase));
    std::cerr << '\n';
    if (!typed) throw Error("no passphrase was typed");
    return passphrase;
}

std::string choose_passphrase()
{
    auto const passphrase = ask_passphrase("A passphrase for the secret key");
    if (passphrase.empty()) throw Error("the passphrase is empty: write one, or ask for --no-passphrase");
    if (has_terminal() && ask_passphrase("The same once more") != passphrase)
        throw Error("the passphrases differ; nothing was written");
    return passphrase;
}

}
