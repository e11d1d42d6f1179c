// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/prose_check.h"

#include "content/inline.h"
#include "content/typed_values.h"

namespace parvis::content {

void check_prose(Text const& text, Report& report)
{
    auto markup = report.of("markup");
    std::vector<InlineMistake> mistakes;
    parse_inline(text.value, &mistakes);
    for (auto const& mistake : mistakes)
        markup.error(position_in(text, mistake.offset), mistake.what, mistake.what_to_do);
    check_extent(text, report);
    auto values = report.of("typed-value");
    for (auto const& value : typed_values(text.value))
        values.error(position_in(text, value.offset), std::string(value.what),
                     "put it in facts.toml and write {fact:id}");
}

void check_extent(Text const& text, Report& report)
{
    if (text.value.size() > longest_text)
        report.of("file").error(text.at, "a text that is much too long", "keep it to a few sentences");
    if (text.value.starts_with(' ') || text.value.ends_with(' '))
        report.of("markup").warning(text.at, "a blank at the beginning or the end", "remove it");
}

}
