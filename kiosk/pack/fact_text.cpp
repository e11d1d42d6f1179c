// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/fact_text.h"

#include "content/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace parvis::pack {
namespace {

constexpr std::array<std::string_view, 4> units{"day", "week", "month", "year"};

struct ToText {
    FactText operator()(content::Amount value) const { return {"amount", fmt::format("{}", value.euros), ""}; }
    FactText operator()(content::Phone const& value) const { return {"phone", value.number, ""}; }
    FactText operator()(content::Url const& value) const { return {"url", value.address, ""}; }
    FactText operator()(Date value) const { return {"date", content::to_string(value), ""}; }
    FactText operator()(content::Duration value) const
    {
        return {"duration", std::to_string(value.count), std::string(units[static_cast<std::size_t>(value.unit)])};
    }
    FactText operator()(content::Number value) const { return {"number", fmt::format("{}", value.value), ""}; }
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

FactText to_text(content::FactValue const& value)
{
    return std::visit(ToText{}, value);
}

std::optional<content::FactValue> from_text(FactText const& text)
{
    if (text.type == "phone") return content::Phone{text.value};
    if (text.type == "url") return content::Url{text.value};
    if (text.type == "date") {
        auto const date = content::parse_date(text.value);
        return date ? std::optional<content::FactValue>(*date) : std::nullopt;
    }
    if (text.type == "duration") {
        auto const count = number<int>(text.value);
        auto const unit = std::find(units.begin(), units.end(), text.unit);
        if (!count || unit == units.end()) return std::nullopt;
        return content::Duration{*count, static_cast<intl::DurationUnit>(unit - units.begin())};
    }
    auto const value = number<double>(text.value);
    if (!value || !std::isfinite(*value)) return std::nullopt;
    if (text.type == "amount") return content::Amount{*value};
    if (text.type == "number") return content::Number{*value};
    return std::nullopt;
}

}
