// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/marks.h"

#include "screens/cards.h"

namespace parvis::screens {

void Marks::add(Shown const& shown)
{
    m_has_old_fact = m_has_old_fact || shown.old_fact;
    m_missing += shown.french ? 1 : 0;
    if (!shown.translated) return;
    ++m_translated;
    m_machine += shown.machine ? 1 : 0;
    m_outdated += shown.outdated ? 1 : 0;
    if (!shown.checked) return;
    ++m_checked;
    if (!m_first_check || *shown.checked < *m_first_check) m_first_check = shown.checked;
}

void Marks::draw(Flow& flow, Sheet& sheet) const
{
    if (m_missing > 0) sheet.canvas.mark_untranslated();
    auto const& words = sheet.words;
    if (m_missing > 0) notice_row(flow, sheet, "missing", words.paragraph(msg::notice_missing));
    if (m_machine > 0) notice_row(flow, sheet, "robot", words.paragraph(msg::notice_machine));
    if (m_outdated > 0) notice_row(flow, sheet, "undo", words.paragraph(msg::notice_outdated));
    // Said of the whole or not at all: a reader cannot tell which half was read by somebody.
    if (m_missing + m_outdated == 0 && m_checked > 0 && m_checked == m_translated)
        notice_row(flow, sheet, "human-check",
                   words.paragraph(msg::page_translation_checked, {{words.formatter().long_date(*m_first_check)}}),
                   Tone::Assurance);
}

std::optional<BlockMark> Marks::mark_of(Shown const& shown) const
{
    if (shown.french) return BlockMark{"missing", msg::block_missing};
    if (shown.outdated) return BlockMark{"undo", msg::block_outdated};
    if (shown.machine && m_machine < m_translated) return BlockMark{"robot", msg::block_machine};
    return std::nullopt;
}

}
