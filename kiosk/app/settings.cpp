// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/read_sound.h"
#include "content/table.h"

#include <fmt/format.h>

#include <cmath>

namespace parvis::app {
namespace {

using content::Need;
using content::Table;

void read_same_key_rejection(Table& table, ui::KeyTable& keys)
{
    auto const seconds = table.number("same_key_rejection", Need::Optional);
    if (!seconds) return;
    std::chrono::milliseconds const wanted(std::lround(*seconds * 1000));
    if (wanted.count() >= 0 && wanted <= ui::longest_same_key_rejection) {
        keys.same_key_rejection = wanted;
        return;
    }
    table.report().error(table.position_of("same_key_rejection"), "a key cannot be rejected for so long",
                         "write seconds, from 0 to 0.5");
}

/// A use that is named loses its usual keys, and so does a key that gets another use.
void read_key_table(Table table, ui::KeyTable& keys)
{
    read_same_key_rejection(table, keys);
    std::map<ui::Stroke, ui::KeyUse> named;
    for (auto const& [name, use] : ui::key_uses()) {
        if (table.has(name)) std::erase_if(keys.uses, [&](auto const& row) { return row.second == use; });
        for (auto const& text : table.strings(name)) {
            auto const stroke = ui::find_stroke(text.value);
            if (!stroke) {
                table.report().error(text.at, fmt::format("there is no key \"{}\"", text.value),
                                     R"(write a name such as "tab", "shift+tab" or "f13", or the kernel's number)");
            } else if (!named.emplace(*stroke, use).second) {
                table.report().error(text.at, fmt::format("the key \"{}\" has two uses", text.value),
                                     "leave it in one of the lists");
            }
        }
    }
    for (auto const& [stroke, use] : named)
        keys.uses.insert_or_assign(stroke, use);
    table.finish();
}

/// Higher, too little of the screen would be in a seated person's reach.
std::optional<double> read_lower_edge(Table& table)
{
    constexpr double highest = 1000;
    auto const height = table.number("lower_edge_mm", Need::Optional);
    if (!height || (*height >= 0 && *height <= highest)) return height;
    table.report().error(table.position_of("lower_edge_mm"), "the screen cannot hang so",
                         "write the millimetres from the floor to its lower edge, 0 to 1000");
    return std::nullopt;
}

std::optional<ui::Profile> read_profile(Table& table)
{
    auto const name = table.string("profile", Need::Optional);
    if (!name) return std::nullopt;
    if (auto const* profile = ui::find_profile(name->value)) return *profile;
    std::string names;
    for (auto const& profile : ui::built_in_profiles())
        names += (names.empty() ? "" : ", ") + profile.name;
    table.report().error(name->at, "there is no profile \"" + name->value + "\"", "write one of " + names);
    return std::nullopt;
}

}

Settings read_settings(std::filesystem::path const& file, std::vector<content::Finding>& findings)
{
    Settings settings;
    content::Report report(file, findings);
    auto const toml = content::read_toml(file, report);
    if (!toml) return settings;
    Table table(*toml, report);
    if (auto const data = table.string("data", Need::Optional)) settings.data = data->value;
    settings.profile = read_profile(table);
    settings.lower_edge_mm = read_lower_edge(table);
    if (auto const sound = table.table("sound")) read_sound(*sound, settings);
    if (auto const crier = table.table("crier")) read_crier(*crier, settings);
    if (auto const keys = table.table("keys")) read_key_table(*keys, settings.keys);
    table.finish();
    return settings;
}

}
