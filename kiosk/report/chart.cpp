// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart.h"

#include "report/xml.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace parvis::report {
namespace {

constexpr std::uint32_t default_colour = 0x0B5563;
constexpr std::uint32_t pale = 0xBCCFD2;
constexpr std::uint32_t ink = 0x4A5961;
constexpr std::uint32_t hair_line = 0xE4DCCB;

constexpr double width = 720;
constexpr double height = 210;
constexpr double left = 46;
constexpr double top = 12;
constexpr double bottom = 184;     ///< the base line; labels stand below
constexpr double label_width = 44; ///< of the longest, a month or a week

/// 1, 2 or 5 times a power of ten, so that about four steps reach `most`.
double step_for(double most)
{
    auto const rough = std::max(most / 4, 1.0);
    auto const power = std::pow(10, std::floor(std::log10(rough)));
    for (auto const times : {1.0, 2.0, 5.0})
        if (times * power >= rough) return times * power;
    return 10 * power;
}

double largest_of_all(Table const& table)
{
    double most = 1;
    for (auto const& row : table.rows)
        for (auto const& figure : row.figures)
            if (figure.state == State::Known) most = std::max(most, figure.value);
    return most;
}

std::string column(Figure const& figure, double x, double broad, double scale, std::uint32_t colour)
{
    if (figure.state != State::Known) return "";
    auto const high = figure.value * scale;
    return fmt::format(R"(<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="2" fill="#{:06X}"{}/>)", x,
                       bottom - high, broad, high, colour, figure.is_partial ? R"( fill-opacity=".55")" : "");
}

std::string label(std::string const& text, double x, double y, char const* anchor)
{
    return fmt::format(R"(<text x="{:.1f}" y="{:.1f}" text-anchor="{}" font-size="13" fill="#{:06X}">{}</text>)", x, y,
                       anchor, ink, escaped(text));
}

}

std::string bar_svg(Row const& row, double most)
{
    auto const is_known = !row.figures.empty() && row.figures.front().state == State::Known && most > 0;
    auto const share = is_known ? 100 * row.figures.front().value / most : 0;
    return fmt::format(R"(<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">)"
                       R"(<rect width="{:.1f}" height="10" fill="#{:06X}"/></svg>)",
                       share, row.colour.value_or(default_colour));
}

std::string columns_svg(Table const& table, intl::Formatter const& format)
{
    auto const step = step_for(largest_of_all(table));
    auto const steps = std::ceil(largest_of_all(table) / step);
    auto const scale = (bottom - top) / (step * steps);
    auto const count = std::max<std::size_t>(table.rows.size(), 1);
    auto const pitch = (width - left) / static_cast<double>(count);
    auto svg = fmt::format(R"(<svg class="chart" viewBox="0 0 {} {}" role="img" aria-label="{}">)", width, height,
                           escaped(table.title));
    for (double value = 0; value <= step * steps; value += step) {
        auto const y = bottom - value * scale;
        svg += fmt::format(R"(<path d="M{} {:.1f}H{}" stroke="#{:06X}"/>)", left, y, width, hair_line);
        svg += label(format.number(value), left - 8, y + 4, "end");
    }
    // Where there is no room for every label, every second or third is written.
    auto const every = static_cast<std::size_t>(std::ceil(label_width / pitch));
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        auto const& row = table.rows[i];
        auto const x = left + pitch * static_cast<double>(i);
        if (row.figures.size() > 1) svg += column(row.figures[1], x + pitch * .1, pitch * .3, scale, pale);
        if (!row.figures.empty()) {
            svg += column(row.figures[0], x + pitch * .4, pitch * .48, scale, row.colour.value_or(default_colour));
            if (row.figures[0].state != State::Known)
                svg += label(text_of(row.figures[0], format), x + pitch * .64, bottom - 6, "middle");
        }
        if (i % every == 0) svg += label(row.label, x + pitch / 2, bottom + 18, "middle");
    }
    return svg + "</svg>";
}

}
