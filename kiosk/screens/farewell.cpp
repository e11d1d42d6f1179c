// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/farewell.h"

#include <algorithm>
#include <array>

namespace parvis::screens {
namespace {

using usage::Table;

/// Tables that are told together.
struct Group {
    char const* pictogram;
    intl::Message const* label;
};
constexpr Group visits{"person", &msg::farewell_visit};
constexpr Group languages{"globe", &msg::bar_language};
constexpr Group themes{"list", &msg::farewell_theme};
constexpr Group pages{"document", &msg::farewell_page};
constexpr Group places{"map-pin", &msg::farewell_place};
constexpr Group display{"display", &msg::display_title};
constexpr std::array groups{&visits, &languages, &themes, &pages, &places, &display};
constexpr int columns = 3;

Group const* group_of(Table table)
{
    switch (table) {
    case Table::Volume:
    case Table::Duration:
    case Table::Tally:
        return &visits;
    case Table::Language:
    case Table::WantedLanguage:
        return &languages;
    case Table::Theme:
    case Table::LanguageTheme:
        return &themes;
    case Table::Page:
    case Table::Unmet:
        return &pages;
    case Table::Place:
        return &places;
    case Table::Access:
        break;
    }
    return &display;
}

/// A number of a closed list, which keeps its sign in front in every script.
Value more(std::int64_t number)
{
    return {"+" + std::to_string(number), text::SpanKind::Price};
}

}

Farewell::Farewell(Sheet& sheet) : m_sheet(sheet)
{
    for (auto const* const group : groups) {
        std::int64_t number = 0;
        for (auto const& [cell, increment] : sheet.context.recorded.increments)
            if (group_of(cell.table) == group) number += increment;
        if (number > 0) m_sums.push_back({group->pictogram, sheet.words.paragraph(*group->label), number});
    }
}

text::Paragraph Farewell::added() const
{
    std::int64_t all = 0;
    for (auto const& sum : m_sums)
        all += sum.number;
    auto const& words = m_sheet.words;
    return all == 0 ? words.paragraph(msg::recorded_nothing) : words.paragraph(msg::farewell_added, {more(all)});
}

std::string Farewell::name() const
{
    auto const& words = m_sheet.words;
    auto name = words(msg::farewell_title) + "\n" + words(msg::farewell_erased) + "\n" + added().text;
    for (auto const& sum : m_sums)
        name += "\n" + sum.label.text + " " + more(sum.number).text;
    return name;
}

void Farewell::draw(ui::Rect poster) const
{
    auto const& words = m_sheet.words;
    auto rest = poster.inset(m_sheet.metrics().margin);
    auto const part = rest.height / 20;
    auto const take = [&](int parts) {
        ui::Rect const taken{rest.x, rest.y, rest.width, parts * part};
        rest.y = taken.bottom();
        return taken;
    };
    m_sheet.disc("erase", take(4), m_sheet.palette().on_accent, m_sheet.palette().accent);
    put(words.paragraph(msg::farewell_title), poster_look(ui::TextSize::Display), take(3));
    put(words.paragraph(msg::farewell_erased), poster_look(ui::TextSize::Title), take(3));
    draw_sums(take(7).inset(m_sheet.metrics().gap));
    put(added(), poster_look(ui::TextSize::Title), take(3));
}

/// A pictogram and a number for each, with its word beneath.
void Farewell::draw_sums(ui::Rect rect) const
{
    auto const count = static_cast<int>(m_sums.size());
    auto const rows = (count + columns - 1) / columns;
    if (rows == 0) return;
    auto const& metrics = m_sheet.metrics();
    auto label_look = poster_look(ui::TextSize::Title);
    label_look.weight = text::Weight::Regular;
    auto number_look = poster_look(ui::TextSize::Display);
    number_look.align = text::Align::Start;
    auto const width = rect.width / columns;
    auto const height = std::min(rect.height / rows, metrics.touch * 3);
    auto const line = height * 2 / 5;
    auto const top = rect.y + (rect.height - rows * height) / 2;
    for (auto i = 0; i < count; ++i) {
        auto const& sum = m_sums[static_cast<std::size_t>(i)];
        auto const row = i / columns;
        auto const in_row = std::min(columns, count - row * columns);
        auto const y = top + row * height;
        auto const x = rect.x + (rect.width - in_row * width) / 2 + i % columns * width;
        auto const middle = x + width / 2;
        m_sheet.canvas.pictogram(sum.pictogram, {middle - line - metrics.gap / 2, y, line, line}, label_look.colour);
        put(m_sheet.words.value(more(sum.number)), number_look,
            {middle + metrics.gap / 2, y, (width - metrics.gap) / 2, line});
        put(sum.label, label_look, {x + metrics.gap / 2, y + line, width - metrics.gap, height - line - metrics.gap});
    }
}

ui::TextLook Farewell::poster_look(ui::TextSize size) const
{
    auto look = m_sheet.title();
    look.size = size;
    look.align = text::Align::Centre;
    look.colour = m_sheet.palette().on_accent;
    look.smallest = m_sheet.metrics().smallest_em() * 0.7F;
    return look;
}

void Farewell::put(text::Paragraph const& paragraph, ui::TextLook const& look, ui::Rect rect) const
{
    m_sheet.canvas.text(m_sheet.canvas.set(paragraph, look, rect.width, rect.height), rect);
}

}
