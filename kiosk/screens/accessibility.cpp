// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/screens.h"

namespace parvis::screens {
namespace {

using namespace ui;

/// Of the statement, which is made anew when ACCESSIBILITY.md changes.
constexpr Date made{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)};
constexpr char const* defender_of_rights = "defenseurdesdroits.fr";

void card(Flow& flow, Sheet& sheet, char const* pictogram, intl::Message const& heading,
          std::vector<text::Paragraph> const& lines)
{
    auto const colour = sheet.palette().accent;
    flow.begin_card(sheet.palette().card);
    heading_row(flow, sheet, pictogram, sheet.words.paragraph(heading), colour);
    for (auto const& line : lines)
        item_row(flow, sheet, line, "•", colour);
    flow.end_card();
    flow.space(sheet.metrics().gap * 2);
}

std::vector<text::Paragraph> what_is_possible(Sheet const& sheet)
{
    std::vector<text::Paragraph> lines{sheet.words.paragraph(msg::help_display)};
    if (has_reach_mode(sheet.context.profile) || sheet.state.reach == Reach::Seated)
        lines.push_back(sheet.words.paragraph(msg::statement_lower));
    lines.push_back(sheet.words.paragraph(msg::statement_keys));
    lines.push_back(sheet.words.paragraph(msg::statement_time));
    return lines;
}

}

/// The accessibility statement, in the order that French decree 2019-768 asks for: state, what is not met, whom to turn
/// to, where to appeal.
void accessibility(Sheet& sheet)
{
    auto const& words = sheet.words;
    Hero const hero{.pictogram = "wheelchair",
                    .colour = sheet.palette().accent,
                    .title = words.paragraph(msg::statement_title),
                    .french = words.french_beside(msg::statement_title)};
    framed(sheet, hero, [&](Flow& flow) {
        auto const gap = sheet.metrics().gap;
        text_row(flow, sheet, words.paragraph(msg::statement_state), sheet.strong());
        flow.space(gap);
        Value const site{sheet.context.pack.site().name, text::SpanKind::FrenchName};
        text_row(flow, sheet, words.paragraph(msg::statement_commitment, {site}), sheet.body());
        flow.space(gap);
        text_row(flow, sheet, words.paragraph(msg::statement_norm), sheet.body());
        flow.space(gap * 2);
        card(flow, sheet, "check", msg::statement_possible, what_is_possible(sheet));
        card(flow, sheet, "cross", msg::statement_missing,
             {words.paragraph(msg::statement_voices), words.paragraph(msg::statement_drafts),
              words.paragraph(msg::statement_people), words.paragraph(msg::statement_furniture)});
        Value const address{defender_of_rights, text::SpanKind::Url};
        card(flow, sheet, "people", msg::statement_trouble,
             {words.paragraph(msg::help_person), words.paragraph(msg::statement_report),
              words.paragraph(msg::statement_rights, {address})});
        text_row(flow, sheet, words.paragraph(msg::statement_date, {{words.formatter().long_date(made)}}),
                 sheet.soft());
    });
}

}
