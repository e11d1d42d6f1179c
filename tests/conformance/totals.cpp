// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/totals.h"

#include <fmt/format.h>

namespace parvis::conformance {

void Totals::begin_translation()
{
    ++m_translations;
    m_glyphs.counted = m_order.counted = m_breaks.counted = false;
}

void Totals::add(Comparison const& comparison)
{
    ++m_paragraphs;
    m_glyphs.add(comparison.glyphs);
    m_order.add(comparison.order);
    m_breaks.add(comparison.breaks);
}

void Totals::Count::add(bool is_equal)
{
    if (is_equal)
        ++paragraphs;
    else if (!counted)
        ++translations_unequal;
    counted |= !is_equal;
}

std::string Totals::line() const
{
    auto const of_paragraphs = [this](Count const& count) {
        return fmt::format("{}/{}", count.paragraphs, m_paragraphs);
    };
    auto const of_translations = [this](Count const& count) {
        return fmt::format("{}/{}", m_translations - count.translations_unequal, m_translations);
    };
    return fmt::format("paragraphs equal: glyphs {}, order {}, breaks {}; translations: glyphs {}, order {}, breaks {}",
                       of_paragraphs(m_glyphs), of_paragraphs(m_order), of_paragraphs(m_breaks),
                       of_translations(m_glyphs), of_translations(m_order), of_translations(m_breaks));
}

bool Totals::suffice() const
{
    return is_enough(m_glyphs, 0.997) && is_enough(m_order, 0.997) && is_enough(m_breaks, 0.993);
}

bool Totals::is_enough(Count const& count, double share) const
{
    return static_cast<double>(count.paragraphs) >= share * static_cast<double>(m_paragraphs);
}

}
