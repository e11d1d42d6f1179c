// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/itemize.h"

#include "text/spans.h"

#include <algorithm>

namespace parvis::text {

std::vector<Run> itemize(Paragraph const& paragraph, Weight weight, FontChooser& chooser)
{
    std::string_view const text = paragraph.text;
    auto const levels = intl::level_runs(text, isolates(paragraph), paragraph.direction);
    auto const scripts = intl::script_runs(text);
    auto const styles = styled_ranges(paragraph, weight);

    std::vector<Run> runs;
    std::vector<FontRun> fonts;
    auto level = levels.begin();
    auto script = scripts.begin();
    auto style = styles.begin();
    for (std::size_t begin = 0; begin < text.size();) {
        auto const end = std::min({level->end, script->end, style->range.end});
        auto const first_font = fonts.size();
        chooser.choose(text, {begin, end}, {script->script, style->language, style->weight}, fonts);
        for (auto i = first_font; i < fonts.size(); ++i)
            runs.push_back({.range = fonts[i].range,
                            .level = level->level,
                            .script = script->script,
                            .language = style->language,
                            .font = fonts[i].font,
                            .link = style->link});
        begin = end;
        level += level->end == end ? 1 : 0;
        script += script->end == end ? 1 : 0;
        style += style->range.end == end ? 1 : 0;
    }
    return runs;
}

}
