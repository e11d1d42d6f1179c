// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

/// Things of the authors' folder by what the folder calls them.
namespace parvis::editor {

template <class Thing> std::string const& name_in_folder(Thing const& thing)
{
    return thing.id.value();
}

inline std::string const& name_in_folder(content::EmergencyNumber const& number)
{
    return number.id.value;
}

inline std::string const& name_in_folder(content::Language const& language)
{
    return language.code.value;
}

/// Null if there is none.
template <class Thing> Thing const* find_by_id(std::vector<Thing> const& things, std::string_view id)
{
    auto const found =
        std::find_if(things.begin(), things.end(), [&](Thing const& thing) { return name_in_folder(thing) == id; });
    return found == things.end() ? nullptr : &*found;
}

template <class Thing> void remove_by_id(std::vector<Thing>& things, std::string_view id)
{
    std::erase_if(things, [&](Thing const& thing) { return name_in_folder(thing) == id; });
}

/// Adds it if there is none of its id.
template <class Thing> void replace_by_id(std::vector<Thing>& things, Thing thing)
{
    auto const found =
        std::find_if(things.begin(), things.end(), [&](Thing const& each) { return each.id == thing.id; });
    if (found == things.end())
        things.push_back(std::move(thing));
    else
        *found = std::move(thing);
}

}
