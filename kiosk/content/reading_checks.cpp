// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/reading_checks.h"

#include <array>

namespace parvis::content {

std::span<CheckInfo const> reading_checks()
{
    using enum Severity;
    static constexpr std::array<CheckInfo, 14> checks{{
        {"file", Error, "Each file can be read and has the keys and values that content/README.md describes."},
        {"phone", Error, "Phone numbers are international, as +33240000000, or short, as 15."},
        {"hours", Error, "Opening hours can be read, in order and without overlaps."},
        {"markup", Error, "Texts hold words, **strong**, links and facts, and no other markup."},
        {"typed-value", Error, "Phones, amounts, web and mail addresses are facts, never typed into a text."},
        {"link", Error, "Every theme, page, place, fact and language that is mentioned exists, once."},
        {"unused", Advice, "Facts are used by a text, and languages are offered."},
        {"source", Error, "A date of checking has its source, and no source is older."},
        {"plural", Error, "A language's plural rule can be read and agrees with CLDR's for 0 to 200."},
        {"po", Error, "PO files are well formed and say who each translation comes from."},
        {"marks", Error, "A translation has the facts, links and placeholders of its French."},
        {"likeness", Warning, "A translation has the script, about the length, and the strong words it should."},
        {"gone", Warning, "Every translation belongs to a text of today."},
        {"untranslated", Advice, "How many texts each language lacks."},
    }};
    return checks;
}

}
