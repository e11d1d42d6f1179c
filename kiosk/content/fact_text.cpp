// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/fact_text.h"

#include "content/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace parvis::content {
namespace {

struct ToText {
    FactText operator()(Amount value) const { return {"amount", fmt::format("{}", value.euros), ""}; }
    FactText operator()(Phone const& value) const { return {"phone", value.number, ""}; }
    FactText operator()(Url const& value) const { return {"url", value.address, ""}; }
    FactText operator()(Date value) const { return {"date", to_string(value), ""}; }
    FactText operator()(Duration value) const
    {
        return {"duration", std::to_string(value.count),
                std::string(duration_units[static_cast<std::size_t>(value.unit)])};
    }
    FactText operator()(Number value) const { return {"number", fmt::format("{}", value.value), ""}; }
};

template <class T> std::optional<T> number(std::string const& text)
{
    T value{};
    auto const* const end = text.data() + text.size();
    auto const read = std::from_chars(text.data(), end, value);
    if (text.empty() || read.ec != std::errc{} || read.ptr != end) return std::nullopt;
    return value;
}

}

FactText to_text(FactValue const& value)
{
    return std::visit(ToText{}, value);
}

std::optional<FactValue> from_text(FactText const& text)
{
    if (text.type == "phone") return Phone{text.value};
    if (text.type == "url") return Url{text.value};
    if (text.type == "date") {
        auto const date = parse_date(text.value);
        return date ? std::optional<FactValue>(*date) : std::nullopt;
    }
    if (text.type == "duration") {
        auto const count = number<int>(text.value);
        auto const unit = std::find(duration_units.begin(), duration_units.end(), text.unit);
        if (!count || *count < 0 || *count > longest_duration || unit == duration_units.end()) return std::nullopt;
        return Duration{*count, static_cast<intl::DurationUnit>(unit - duration_units.begin())};
    }
    auto const value = number<double>(text.value);
    if (!value || !std::isfinite(*value)) return std::nullopt;
    if (text.type == "amount") return Amount{*value};
    if (text.type == "number") return Number{*value};
    return std::nullopt;
}

}
