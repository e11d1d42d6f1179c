// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_sound.h"

#include <charconv>

namespace parvis::app {

using content::Need;
using content::Table;

namespace {

/// "HH:MM", up to "24:00".
std::optional<std::chrono::minutes> parse_time(std::string_view text)
{
    auto const number = [](std::string_view digits) {
        auto value = -1;
        auto const* const end = digits.data() + digits.size();
        return std::from_chars(digits.data(), end, value).ptr == end ? value : -1;
    };
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    auto const hours = number(text.substr(0, 2));
    auto const minutes = number(text.substr(3));
    if (hours < 0 || minutes < 0 || minutes > 59 || hours * 60 + minutes > 24 * 60) return std::nullopt;
    return std::chrono::hours(hours) + std::chrono::minutes(minutes);
}

std::optional<std::chrono::minutes> time(Table& table, std::string_view key)
{
    auto const text = table.string(key, Need::Required);
    if (!text) return std::nullopt;
    auto const parsed = parse_time(text->value);
    if (!parsed) table.report().error(text->at, "no time of day", R"(write it as "09:30", at most "24:00")");
    return parsed;
}

double decibels(Table& table, std::string_view key, double usual)
{
    constexpr double softest = -40;
    auto const value = table.number(key, Need::Optional);
    if (!value) return usual;
    if (*value <= 0 && *value >= softest) return *value;
    table.report().error(table.position_of(key), "no possible volume",
                         "write 0 for the loudest, or less, down to -40; -6 is half as loud");
    return usual;
}

}

void read_sound(Table table, Settings& settings)
{
    settings.volumes.loudspeaker = decibels(table, "decibels", settings.volumes.loudspeaker);
    settings.volumes.headset = decibels(table, "headset_decibels", settings.volumes.headset);
    if (auto const headset = table.string("headset", Need::Optional)) settings.headset = headset->value;
    table.finish();
}

void read_crier(Table table, Settings& settings)
{
    Crier crier;
    auto const from = time(table, "from");
    auto const to = time(table, "to");
    crier.decibels = decibels(table, "decibels", crier.decibels);
    if (auto const pause = table.number("pause", Need::Optional)) {
        if (*pause >= 15 && *pause <= 86'400)
            crier.pause = std::chrono::seconds(static_cast<int>(*pause));
        else
            table.report().error(table.position_of("pause"), "no possible pause", "write seconds, 15 at least");
    }
    if (from && to && *from >= *to)
        table.report().error(table.position_of("to"), "it ends before it begins", "write a later time than \"from\"");
    table.finish();
    if (!from || !to || *from >= *to) return;
    crier.from = *from;
    crier.to = *to;
    settings.crier = crier;
}

}
