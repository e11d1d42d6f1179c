// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/role.h"

#include <algorithm>

namespace parvis::office {

std::string_view name_of(Role role)
{
    return std::ranges::find(roles, role, &std::pair<Role, std::string_view>::first)->second;
}

std::optional<Role> find_role(std::string_view name)
{
    auto const* const found = std::ranges::find(roles, name, &std::pair<Role, std::string_view>::second);
    return found == roles.end() ? std::nullopt : std::optional(found->first);
}

bool may(Role role, Right right)
{
    switch (right) {
    case Right::Account:
    case Right::ReadStatistics:
        return true;
    case Right::EditContent:
    case Right::Publish:
        return role != Role::StatisticsReader;
    case Right::ManageAccounts:
        break;
    }
    return role == Role::Administrator;
}

}
