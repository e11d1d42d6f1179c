// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/role.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace parvis::office {

/// Who knows a password besides its owner: nobody, or whoever gave it to them.
enum class Password { Own, Given };

/// The people who may sign in, in one small text file: a line for each with name, role and password hash (Argon2id),
/// between tabs, and "given" after a password that was not chosen by its owner. Every change is on the disk when the
/// function returns.
class Accounts {
public:
    /// Reads the file; there may be none yet. Throws Error, with the line, if it is damaged.
    explicit Accounts(std::filesystem::path file);

    [[nodiscard]] bool empty() const { return m_accounts.empty(); }
    /// The people by name.
    [[nodiscard]] std::map<std::string, Role> people() const;
    [[nodiscard]] std::optional<Role> role_of(std::string_view name) const;

    /// The role of `name` if that is the password. Takes as long for a name that does not exist.
    [[nodiscard]] std::optional<Role> check(std::string_view name, std::string_view password) const;

    /// Adds a person, or changes the role and password of one. The name and the password must be acceptable.
    void set(std::string const& name, Role role, std::string_view password, Password kind = Password::Own);
    void remove(std::string_view name);

    /// Whether the first thing to do for `name` is to choose a password.
    [[nodiscard]] bool has_given_password(std::string_view name) const;

    /// Whether removing `name` would leave nobody who can add accounts.
    [[nodiscard]] bool is_last_administrator(std::string_view name) const;

private:
    struct Account {
        Role role;
        std::string hash;
        Password password;
    };

    void save() const;

    std::filesystem::path m_file;
    std::map<std::string, Account, std::less<>> m_accounts;
};

/// 2 to 40 characters of any script, without control characters or spaces at its ends.
bool is_acceptable_name(std::string_view name);

/// 12 characters at least; at most 200 bytes.
bool is_acceptable_password(std::string_view password);

}
