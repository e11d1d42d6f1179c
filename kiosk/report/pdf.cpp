// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf.h"

#include "report/paper.h"

#include <algorithm>

namespace parvis::report {
namespace {

constexpr double margin = 40;
constexpr double gap = 18;
constexpr double full = Paper::width - 2 * margin;
constexpr double half = (full - gap) / 2;
constexpr double lowest = Paper::height - margin;
constexpr double widest_figure = 52;
constexpr std::size_t most_rows_in_a_half = 14;

constexpr std::uint32_t soft = 0x4A5961;
constexpr std::uint32_t accent = 0x0B5563;
constexpr std::uint32_t ground = 0xF6F0E4;
constexpr std::uint32_t notice = 0xFFF1CC;

constexpr TextStyle title_style{.size = 20, .bold = true};
constexpr TextStyle period_style{.size = 12, .bold = true, .colour = accent};
constexpr TextStyle heading_style{.size = 10.5, .bold = true};
constexpr TextStyle text_style{.size = 8.5};
constexpr TextStyle small_style{.size = 7.5, .colour = soft};
constexpr TextStyle number_style{.size = 8.5, .align = TextStyle::Align::End};
constexpr TextStyle column_style{.size = 7.5, .colour = soft, .align = TextStyle::Align::End};
constexpr TextStyle centred_style{.size = 7.5, .colour = soft, .align = TextStyle::Align::Centre};
constexpr TextStyle headline_style{.size = 17, .bold = true, .colour = accent};

/// Draws a report from the top of the first sheet to the end of the last.
class Typesetter {
public:
    explicit Typesetter(Report const& report)
        : m_report(report), m_paper(report.title, report.language), m_format(report.language + "_FR.UTF-8")
    {
    }

    std::string set()
    {
        head();
        for (auto table = m_report.tables.begin(); table != m_report.tables.end(); ++table) {
            auto const next = std::next(table);
            if (table->drawing == Drawing::Headlines) {
                headlines(*table);
            } else if (table->drawing == Drawing::Columns && !table->rows.empty()) {
                columns(*table);
            } else if (fits_a_half(*table) && next != m_report.tables.end() && fits_a_half(*next)) {
                side_by_side(*table, *next);
                table = next;
            } else {
                long_table(*table);
            }
        }
        facts();
        return m_paper.finish();
    }

private:
    static bool fits_a_half(Table const& table)
    {
        return table.drawing == Drawing::Bars && table.columns.size() <= 2 && table.rows.size() <= most_rows_in_a_half;
    }

    void head()
    {
        m_y += m_paper.write(m_report.title, margin, m_y, full, title_style);
        m_y += m_paper.write(m_report.period, margin, m_y, full, period_style) + 8;
        if (!m_report.warning) return;
        auto const height = m_paper.height_of(*m_report.warning, full - 16, text_style);
        m_paper.box(margin, m_y, full, height + 10, 5, notice);
        m_paper.write(*m_report.warning, margin + 8, m_y + 5, full - 16, text_style);
        m_y += height + 18;
    }

    /// A new sheet if less than `height` is left on this one.
    void make_room(double height)
    {
        if (m_y + height <= lowest) return;
        m_paper.next_sheet();
        m_y = margin;
    }

    /// Tiles with the first figure large, and the others as words beneath.
    void headlines(Table const& table)
    {
        constexpr std::size_t in_a_line = 4;
        constexpr double height = 66;
        auto const width = (full - gap * (in_a_line - 1)) / in_a_line;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            if (i % in_a_line == 0) make_room(height + gap);
            auto const& row = table.rows[i];
            auto const x = margin + static_cast<double>(i % in_a_line) * (width + gap);
            m_paper.box(x, m_y, width, height, 8, ground);
            m_paper.write(text_of(row.figures[0], m_format), x + 10, m_y + 6, width - 20, headline_style);
            m_paper.write(row.label, x + 10, m_y + 30, width - 20, text_style);
            if (row.figures.size() > 1)
                m_paper.write(table.columns[1] + " : " + text_of(row.figures[1], m_format), x + 10, m_y + 50,
                              width - 20, small_style);
            if (i % in_a_line == in_a_line - 1 || i + 1 == table.rows.size()) m_y += height + 12;
        }
    }

    /// One column for each row's first figure, which stands above it, and the row's label beneath.
    void columns(Table const& table)
    {
        constexpr double height = 70;
        constexpr double line = 12;
        make_room(heading_height(table, full) + height + 3 * line);
        m_y += heading(table, margin, m_y, full);
        auto const most = std::max(largest(table), 1.0);
        auto const pitch = full / static_cast<double>(table.rows.size());
        auto const base = m_y + line + height;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            auto const& row = table.rows[i];
            auto const& figure = row.figures.front();
            auto const x = margin + pitch * static_cast<double>(i);
            auto const high = figure.state == State::Known ? height * figure.value / most : 0;
            if (high > 0) m_paper.box(x + pitch * .2, base - high, pitch * .6, high, 0, accent);
            m_paper.write(text_of(figure, m_format), x, base - high - line, pitch, centred_style);
            m_paper.write(row.label, x, base + 2, pitch, centred_style);
        }
        m_y = base + 2 * line;
    }

    double heading(Table const& table, double x, double y, double width)
    {
        auto height = m_paper.write(table.title, x, y, width, heading_style);
        height += m_paper.write(table.definition, x, y + height, width, small_style) + 4;
        return height;
    }

    double heading_height(Table const& table, double width)
    {
        return m_paper.height_of(table.title, width, heading_style) +
               m_paper.height_of(table.definition, width, small_style) + 4;
    }

    static std::string label_of(Row const& row) { return row.note.empty() ? row.label : row.label + " – " + row.note; }

    double row_height(Table const& table, Row const& row, double width)
    {
        return m_paper.height_of(label_of(row), label_width(table, width), text_style) +
               (table.drawing == Drawing::Bars ? 7 : 3);
    }

    /// Of one column of figures: all together leave a third of the width to the labels.
    static double figure_width(Table const& table, double width)
    {
        return std::min(widest_figure, width * 2 / 3 / static_cast<double>(table.columns.size()));
    }

    static double label_width(Table const& table, double width)
    {
        return width - figure_width(table, width) * static_cast<double>(table.columns.size());
    }

    /// Label, figures, and the bar beneath.
    double row(Table const& table, Row const& row, double x, double y, double width)
    {
        auto const label = label_width(table, width);
        auto const figure = figure_width(table, width);
        auto const height = m_paper.write(label_of(row), x, y, label, text_style);
        for (std::size_t i = 0; i < row.figures.size(); ++i)
            m_paper.write(text_of(row.figures[i], m_format), x + label + figure * static_cast<double>(i), y, figure,
                          number_style);
        auto const most = largest(table);
        if (table.drawing == Drawing::Bars && row.figures[0].state == State::Known && most > 0)
            m_paper.box(x, y + height + 1, std::max(2.0, width * row.figures[0].value / most), 2.5, 1,
                        row.colour.value_or(accent));
        return row_height(table, row, width);
    }

    double column_heads(Table const& table, double x, double y, double width)
    {
        auto const label = label_width(table, width);
        auto const figure = figure_width(table, width);
        double height = 0;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            height = std::max(height, m_paper.write(table.columns[i], x + label + figure * static_cast<double>(i), y,
                                                    figure, column_style));
        return height + 3;
    }

    double whole_table(Table const& table, double x, double y, double width)
    {
        auto const begin = y;
        y += heading(table, x, y, width);
        y += column_heads(table, x, y, width);
        for (auto const& each : table.rows)
            y += row(table, each, x, y, width);
        if (table.rows.empty()) y += m_paper.write(table.nothing, x, y, width, text_style);
        return y - begin;
    }

    double whole_height(Table const& table, double width)
    {
        auto height = heading_height(table, width) + 24;
        for (auto const& each : table.rows)
            height += row_height(table, each, width);
        return height;
    }

    void side_by_side(Table const& one, Table const& other)
    {
        make_room(std::max(whole_height(one, half), whole_height(other, half)));
        m_y += std::max(whole_table(one, margin, m_y, half), whole_table(other, margin + half + gap, m_y, half)) + 12;
    }

    /// Over as many sheets as it needs.
    void long_table(Table const& table)
    {
        make_room(heading_height(table, full) + 60);
        m_y += heading(table, margin, m_y, full);
        m_y += column_heads(table, margin, m_y, full);
        for (auto const& each : table.rows) {
            make_room(row_height(table, each, full));
            m_y += row(table, each, margin, m_y, full);
        }
        if (table.rows.empty()) m_y += m_paper.write(table.nothing, margin, m_y, full, text_style);
        m_y += 12;
    }

    void facts()
    {
        for (auto const& [label, value] : m_report.facts) {
            auto const line = label + " : " + value;
            make_room(m_paper.height_of(line, full, small_style));
            m_y += m_paper.write(line, margin, m_y, full, small_style);
        }
    }

    Report const& m_report;
    Paper m_paper;
    intl::Formatter m_format;
    double m_y = margin;
};

}

std::string to_pdf(Report const& report)
{
    return Typesetter(report).set();
}

}
