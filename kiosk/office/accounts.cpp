// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/accounts.h"

#include "base/error.h"
#include "base/files.h"
#include "base/utf8.h"
#include "crypto/password.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <sstream>

namespace parvis::office {
namespace {

constexpr std::string_view given = "given";

bool is_control(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

/// Takes what stands before the next tab off `line`.
std::string take_column(std::string& line)
{
    auto const tab = std::min(line.find('\t'), line.size());
    auto column = line.substr(0, tab);
    line.erase(0, tab + 1);
    return column;
}

}

Accounts::Accounts(std::filesystem::path file) : m_file(std::move(file))
{
    if (!exists(m_file)) return;
    std::istringstream lines(read_file(m_file));
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        auto const name = take_column(line);
        auto const role = find_role(take_column(line));
        auto const hash = take_column(line);
        if (!role || !is_acceptable_name(name) || hash.empty() || (!line.empty() && line != given))
            throw Error(m_file.string() + ", line " + std::to_string(number) +
                        ": this is no account; put back a copy of the file, or remove the line");
        m_accounts[name] = {*role, hash, line.empty() ? Password::Own : Password::Given};
    }
}

std::map<std::string, Role> Accounts::people() const
{
    std::map<std::string, Role> people;
    for (auto const& [name, account] : m_accounts)
        people[name] = account.role;
    return people;
}

std::optional<Role> Accounts::role_of(std::string_view name) const
{
    auto const found = m_accounts.find(name);
    return found == m_accounts.end() ? std::nullopt : std::optional(found->second.role);
}

std::optional<Role> Accounts::check(std::string_view name, std::string_view password) const
{
    // Made of a password that nobody has, to be compared with where there is no account.
    static auto const nobody = crypto::hash_password("");
    auto const found = m_accounts.find(name);
    auto const& hash = found == m_accounts.end() ? nobody : found->second.hash;
    if (!crypto::is_password(password, hash) || found == m_accounts.end()) return std::nullopt;
    return found->second.role;
}

bool Accounts::has_given_password(std::string_view name) const
{
    auto const found = m_accounts.find(name);
    return found != m_accounts.end() && found->second.password == Password::Given;
}

void Accounts::set(std::string const& name, Role role, std::string_view password, Password kind)
{
    assert(is_acceptable_name(name) && is_acceptable_password(password));
    m_accounts[name] = {role, crypto::hash_password(password), kind};
    save();
}

void Accounts::remove(std::string_view name)
{
    if (auto const found = m_accounts.find(name); found != m_accounts.end()) m_accounts.erase(found);
    save();
}

bool Accounts::is_last_administrator(std::string_view name) const
{
    return role_of(name) == Role::Administrator && std::ranges::count_if(m_accounts, [](auto const& account) {
                                                       return account.second.role == Role::Administrator;
                                                   }) == 1;
}

void Accounts::save() const
{
    std::string content;
    for (auto const& [name, account] : m_accounts) {
        content += fmt::format("{}\t{}\t{}", name, name_of(account.role), account.hash);
        if (account.password == Password::Given) content += fmt::format("\t{}", given);
        content += '\n';
    }
    write_file(m_file, content);
}

bool is_acceptable_name(std::string_view name)
{
    if (first_bad_utf8(name) || std::ranges::any_of(name, is_control)) return false;
    auto const length = count_code_points(name);
    return length >= 2 && length <= 40 && !name.starts_with(' ') && !name.ends_with(' ');
}

bool is_acceptable_password(std::string_view password)
{
    return !first_bad_utf8(password) && count_code_points(password) >= 12 && password.size() <= 200;
}

}
