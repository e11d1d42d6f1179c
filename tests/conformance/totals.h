// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/comparison.h"

#include <string>

namespace parvis::conformance {

/// How much of the corpus is set alike, in paragraphs and in whole translations.
class Totals {
public:
    void begin_translation();
    void add(Comparison const& comparison);

    /// One line: equal / total for glyphs, order and line breaks.
    [[nodiscard]] std::string line() const;

    /// Whether enough is equal: 99.7 % of paragraphs in glyphs and order, 99.3 % in line breaks.
    [[nodiscard]] bool suffice() const;

    [[nodiscard]] std::size_t paragraphs() const { return m_paragraphs; }

private:
    struct Count {
        std::size_t paragraphs = 0;
        std::size_t translations_unequal = 0;
        bool counted = false; ///< the current translation is unequal

        void add(bool is_equal);
    };

    [[nodiscard]] bool is_enough(Count const& count, double share) const;

    std::size_t m_paragraphs = 0;
    std::size_t m_translations = 0;
    Count m_glyphs, m_order, m_breaks;
};

}
