// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/screens.h"

#include <array>
#include <utility>

namespace parvis::screens {
namespace {

using usage::Cell;
using usage::Table;

/// Says in plain words what each number is that a visit adds to.
class Teller {
public:
    explicit Teller(Sheet const& sheet) : m_sheet(sheet), m_words(sheet.words) {}

    [[nodiscard]] text::Paragraph tell(Cell const& cell) const
    {
        switch (cell.table) {
        case Table::Volume:
            return volume(cell.column);
        case Table::Language:
            return m_words.paragraph(msg::recorded_language, {language(cell.key)});
        case Table::Theme:
            return m_words.paragraph(msg::recorded_theme, {theme(cell.key)});
        case Table::Page:
            return page_line(cell);
        case Table::Place:
            return m_words.paragraph(cell.column == "shown" ? msg::recorded_shown : msg::recorded_place,
                                     {place(cell.key)});
        case Table::Tally:
            return m_words.paragraph(msg::tally_title);
        case Table::LanguageTheme:
            return m_words.paragraph(msg::recorded_language_theme, {language(cell.key), theme(cell.column)});
        case Table::Duration:
            return m_words.paragraph(msg::recorded_minutes, {{cell.key, text::SpanKind::Phone}});
        case Table::Unmet:
            return m_words.paragraph(msg::recorded_unmet,
                                     {cell.column == "page" ? page(cell.key) : language(cell.key)});
        case Table::Access:
            return m_words.paragraph(msg::recorded_mode, {{m_words(mode(cell.key))}});
        case Table::WantedLanguage:
            return m_words.paragraph(msg::recorded_wanted, {language(cell.key)});
        }
        return {};
    }

private:
    [[nodiscard]] text::Paragraph volume(std::string const& column) const
    {
        if (column == "contacts") return m_words.paragraph(msg::recorded_contact);
        if (column == "engaged") return m_words.paragraph(msg::recorded_engaged);
        if (column == "completed") return m_words.paragraph(msg::recorded_completed);
        auto const& moment = m_sheet.context.recorded.moment;
        static constexpr std::array<intl::Message, 4> bands{msg::recorded_morning, msg::recorded_midday,
                                                            msg::recorded_afternoon, msg::recorded_evening};
        return m_words.paragraph(msg::recorded_visit, {place(moment.place),
                                                       date_value(m_words.formatter(), moment.day),
                                                       {m_words(bands.at(static_cast<std::size_t>(moment.band)))}});
    }

    [[nodiscard]] text::Paragraph page_line(Cell const& cell) const
    {
        static constexpr std::array<std::pair<std::string_view, intl::Message>, 6> answers{{
            {"did-not-know", msg::know_did_not_know},
            {"knew", msg::know_knew},
            {"already-have", msg::know_already_have},
            {"afraid-to-ask", msg::know_afraid},
            {"useful", msg::useful_yes},
            {"not-useful", msg::useful_no},
        }};
        for (auto const& [column, answer] : answers)
            if (column == cell.column)
                return m_words.paragraph(msg::recorded_answer, {{m_words(answer)}, page(cell.key)});
        return m_words.paragraph(cell.column == "read" ? msg::recorded_read : msg::recorded_page, {page(cell.key)});
    }

    static intl::Message const& mode(std::string_view key)
    {
        if (key == "large-text") return msg::display_size;
        if (key == "high-contrast") return msg::display_contrast;
        if (key == "low-reach") return msg::recorded_low_reach;
        return key == "keypad" ? msg::recorded_keypad : msg::recorded_listening;
    }

    /// Its own name; of a language that is not here, its code.
    [[nodiscard]] Value language(std::string const& code) const
    {
        if (code == "none") return {"–"};
        auto const* known = m_sheet.context.pack.language(code);
        return {known != nullptr ? known->name : code};
    }

    [[nodiscard]] Value theme(std::string const& id) const
    {
        for (auto const& known : m_sheet.context.pack.themes(m_words.language().code))
            if (known.id.value() == id) return {m_words.shown(known.title).paragraph.text};
        return {id};
    }

    [[nodiscard]] Value page(std::string const& id) const
    {
        auto const known = m_sheet.context.pack.page(PageId(id), m_words.language().code);
        return {known ? m_words.shown(known->title).paragraph.text : id};
    }

    [[nodiscard]] Value place(std::string const& id) const
    {
        if (id == usage::unknown_place) return {m_words(msg::recorded_unknown_place)};
        auto const known = m_sheet.context.pack.place(PlaceId(id), m_words.language().code);
        return {known ? known->name : id, text::SpanKind::FrenchName};
    }

    Sheet const& m_sheet;
    Words const& m_words;
};

}

void recorded(Sheet& sheet)
{
    Hero const hero{.pictogram = "eye",
                    .colour = sheet.palette().accent,
                    .title = sheet.words.paragraph(msg::recorded_title),
                    .french = sheet.words.french_beside(msg::recorded_title)};
    auto const& increments = sheet.context.recorded.increments;
    framed(sheet, hero, [&](Flow& flow) {
        if (increments.empty()) {
            notice_row(flow, sheet, "info", sheet.words.paragraph(msg::recorded_nothing));
            return;
        }
        text_row(flow, sheet, sheet.words.paragraph(msg::recorded_how), sheet.body());
        flow.space(sheet.metrics().gap);
        flow.begin_card(sheet.palette().card);
        Teller const teller(sheet);
        for (auto const& [cell, number] : increments)
            item_row(flow, sheet, teller.tell(cell), "+" + std::to_string(number), sheet.palette().accent);
        flow.end_card();
        flow.space(sheet.metrics().gap);
        notice_row(flow, sheet, "eye-off", sheet.words.paragraph(msg::recorded_never));
    });
}

}
