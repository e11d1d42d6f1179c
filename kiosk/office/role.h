// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace parvis::office {

/// What a person does here. A further role is a row in `roles` and its rights in `may`.
enum class Role { Administrator, Editor, StatisticsReader };

/// What a page may ask of the person who opens it.
enum class Right { Account, ReadStatistics, EditContent, Publish, ManageAccounts };

/// The roles by the names under which they are stored and sent.
inline constexpr std::array<std::pair<Role, std::string_view>, 3> roles{{
    {Role::Administrator, "administrator"},
    {Role::Editor, "editor"},
    {Role::StatisticsReader, "statistics"},
}};

std::string_view name_of(Role role);
std::optional<Role> find_role(std::string_view name);

bool may(Role role, Right right);

}
