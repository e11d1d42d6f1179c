// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/flow.h"
#include "screens/sheet.h"

#include <optional>

namespace parvis::screens {

/// A small pictogram beside one text, and what it says.
struct BlockMark {
    char const* pictogram;
    intl::Message message;
};

/// What the reader of a screen must know of its texts, above all where their translations come from: notices for the
/// screen as a whole, and marks for single texts.
class Marks {
public:
    void add(Shown const& shown);

    /// Notices, each at most once: not translated, a machine's draft, outdated; or, if all of it was, checked by a
    /// person. The canvas is told of the first, which is counted.
    void draw(Flow& flow, Sheet& sheet) const;

    /// What is particular to this text; nothing for a machine's draft where all the others are drafts too.
    [[nodiscard]] std::optional<BlockMark> mark_of(Shown const& shown) const;

    /// Whether a fact in one of the texts is past its review date.
    [[nodiscard]] bool has_old_fact() const { return m_has_old_fact; }

private:
    int m_missing = 0;
    int m_machine = 0;
    int m_outdated = 0;
    int m_translated = 0;
    int m_checked = 0;
    bool m_has_old_fact = false;
    std::optional<Date> m_first_check; ///< the oldest
};

}
