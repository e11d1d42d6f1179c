// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_table.h"

#include <algorithm>
#include <array>

namespace parvis::exchange {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr char guard = '\'';
// The last four are full-width, as typed with an East Asian keyboard.
constexpr std::array<std::string_view, 11> dangerous{"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};

bool is_dangerous(std::string_view text)
{
    return std::any_of(dangerous.begin(), dangerous.end(), [&](auto sign) { return text.starts_with(sign); });
}

class Reader {
public:
    explicit Reader(std::string_view source) : m_rest(source)
    {
        if (m_rest.starts_with(byte_order_mark)) m_rest.remove_prefix(byte_order_mark.size());
        auto const separator = m_rest.find_first_of(",;\t");
        if (separator != std::string_view::npos) m_separator = m_rest[separator];
    }

    CsvTable read()
    {
        while (!m_rest.empty())
            read_row();
        return std::move(m_table);
    }

private:
    char next()
    {
        auto const c = m_rest.front();
        m_rest.remove_prefix(1);
        if (c == '\n') ++m_line;
        return c;
    }

    void read_row()
    {
        CsvRow row{{}, m_line};
        do
            row.cells.push_back(m_rest.starts_with('"') ? quoted() : bare());
        while (take(m_separator));
        take('\r');
        take('\n');
        auto const is_empty = row.cells.size() == 1 && row.cells.front().empty();
        if (!is_empty) m_table.rows.push_back(std::move(row));
    }

    bool take(char c)
    {
        if (!m_rest.starts_with(c)) return false;
        next();
        return true;
    }

    std::string quoted()
    {
        auto const begin = m_line;
        std::string cell;
        next();
        while (!m_rest.empty()) {
            auto const c = next();
            if (c != '"') {
                cell += c;
            } else if (m_rest.starts_with('"')) {
                cell += next();
            } else {
                return cell + bare();
            }
        }
        m_table.open_quote = begin;
        return cell;
    }

    /// Up to a separator or the line's end; quotes inside are letters.
    std::string bare()
    {
        std::string cell;
        while (!m_rest.empty() && m_rest.front() != m_separator && m_rest.front() != '\n' &&
               !m_rest.starts_with("\r\n"))
            cell += next();
        return cell;
    }

    std::string_view m_rest;
    CsvTable m_table;
    char m_separator = ',';
    int m_line = 1;
};

}

CsvTable read_csv_table(std::string_view source)
{
    return Reader(source).read();
}

void write_csv_row(std::string& out, std::vector<std::string> const& cells)
{
    for (auto const& cell : cells) {
        if (&cell != &cells.front()) out += ',';
        out += '"';
        for (auto const c : cell)
            out.append(c == '"' ? 2 : 1, c);
        out += '"';
    }
    out += "\r\n";
}

std::string guard_cell(std::string_view text)
{
    auto const inner = text.substr(std::min(text.find_first_not_of(guard), text.size()));
    return is_dangerous(inner) ? guard + std::string(text) : std::string(text);
}

std::string unguard_cell(std::string_view cell)
{
    if (!cell.starts_with(guard)) return std::string(cell);
    auto const inner = cell.substr(std::min(cell.find_first_not_of(guard), cell.size()));
    return std::string(is_dangerous(inner) ? cell.substr(1) : cell);
}

}
