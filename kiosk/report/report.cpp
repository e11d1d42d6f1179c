// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace parvis::report {

std::string text_of(Figure const& figure, intl::Formatter const& format)
{
    if (figure.state == State::Empty) return "–";
    if (figure.state == State::Masked) return fmt::format("<{}", figure.threshold);
    switch (figure.unit) {
    case Unit::Percent:
        return format.number(std::round(figure.value)) + "\u00A0%";
    case Unit::Change:
        return (figure.value < 0 ? "−" : "+") + format.number(std::abs(std::round(figure.value))) + "\u00A0%";
    case Unit::PerHour:
        return format.number(std::round(figure.value * 10) / 10);
    case Unit::Count:
        break;
    }
    return format.number(std::round(figure.value));
}

std::string plain_text_of(Figure const& figure, std::string const& language)
{
    if (figure.state == State::Empty) return "";
    if (figure.state == State::Masked) return fmt::format("<{}", figure.threshold);
    auto text = fmt::format("{:.{}f}", figure.value, figure.unit == Unit::PerHour ? 1 : 0);
    if (language == "fr") std::ranges::replace(text, '.', ',');
    return text;
}

std::string const& state_of(Figure const& figure, Labels const& labels)
{
    if (figure.state == State::Empty) return labels.empty;
    if (figure.state == State::Masked) return labels.masked;
    return figure.is_partial ? labels.partial : labels.known;
}

double largest(Table const& table)
{
    double most = 0;
    for (auto const& row : table.rows)
        if (!row.figures.empty() && row.figures.front().state == State::Known)
            most = std::max(most, row.figures.front().value);
    return most;
}

}
