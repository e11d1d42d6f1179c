// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/cards.h"
#include "screens/frame.h"
#include "screens/freshness.h"
#include "screens/place_entry.h"
#include "screens/questions.h"
#include "screens/screens.h"

#include <algorithm>

namespace parvis::screens {
namespace {

using namespace ui;

struct Section {
    enum class Bullets { None, Dots, Numbers };

    char const* pictogram;
    intl::Message heading;
    std::vector<Shown> items;
    Bullets bullets;
};

std::vector<Section> sections_of(pack::Page const& page, Words const& words)
{
    std::vector<Section> sections;
    auto const add = [&](char const* pictogram, intl::Message const& heading, auto const& blocks,
                         Section::Bullets bullets) {
        Section section{pictogram, heading, {}, bullets};
        for (auto const& block : blocks)
            section.items.push_back(words.shown(block));
        if (!section.items.empty()) sections.push_back(std::move(section));
    };
    auto const one = [](std::optional<pack::Block> const& block) {
        return block ? std::vector{*block} : std::vector<pack::Block>{};
    };
    std::vector<pack::Block> steps;
    for (auto const& step : page.steps)
        steps.push_back(step.text);

    using enum Section::Bullets;
    add("person", msg::page_for_whom, page.for_whom, Dots);
    add("documents", msg::page_documents, page.documents, Dots);
    add("checklist", msg::page_steps, steps, Numbers);
    add("euro", msg::page_cost, one(page.cost), None);
    add("hourglass", msg::page_delay, one(page.delay), None);
    add("cross", msg::page_wont, one(page.wont), None);
    add("info", msg::page_learn_more, page.learn_more, None);
    return sections;
}

/// What a block links to, as wide targets beneath it: words inside a text are too small for a finger.
void link_rows(Flow& flow, Sheet& sheet, std::vector<content::Inline> const& links, Colour colour)
{
    for (auto const& link : links) {
        auto const to_page = link.kind == content::InlineKind::PageLink;
        entry_row(flow, sheet,
                  {.pictogram = to_page ? "document" : "map-pin",
                   .colour = colour,
                   .title = sheet.words.plain(link.text),
                   .lines = {},
                   .action = GoTo{{to_page ? Screen::Page : Screen::Place, link.target}}});
    }
}

void draw_section(Flow& flow, Sheet& sheet, Section const& section, Marks const& marks, Colour colour)
{
    std::vector<content::Inline> links;
    flow.begin_card(sheet.palette().card);
    heading_row(flow, sheet, section.pictogram, sheet.words.paragraph(section.heading), colour);
    auto number = 0;
    for (auto const& item : section.items) {
        ++number;
        auto const bullet = section.bullets == Section::Bullets::Numbers ? std::to_string(number)
                            : section.bullets == Section::Bullets::Dots  ? "•"
                                                                         : "";
        item_row(flow, sheet, item.paragraph, bullet, colour, marks.mark_of(item));
        links.insert(links.end(), item.links.begin(), item.links.end());
    }
    flow.end_card();
    flow.space(sheet.metrics().gap);
    link_rows(flow, sheet, links, colour);
    flow.space(sheet.metrics().gap);
}

void draw_places(Flow& flow, Sheet& sheet, pack::Page const& page, Colour colour)
{
    std::vector<PlaceId> ids;
    for (auto const& step : page.steps)
        for (auto const& id : step.places)
            if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    if (ids.empty()) return;
    heading_row(flow, sheet, "map-pin", sheet.words.paragraph(msg::page_places), colour);
    for (auto const& id : ids)
        if (auto const place = sheet.context.pack.place(id, sheet.words.language().code))
            place_row(flow, sheet, *place);
    flow.space(sheet.metrics().gap);
}

void draw_care(Flow& flow, Sheet& sheet, pack::Care const& care)
{
    auto const& words = sheet.words;
    for (auto const& source : care.sources) {
        Value const title{source.title, text::SpanKind::FrenchName};
        auto const line = source.date
                              ? words.paragraph(msg::page_source, {title, date_value(words.formatter(), *source.date)})
                              : words.paragraph(msg::page_source_undated, {title});
        text_row(flow, sheet, line, sheet.soft());
    }
}

}

void page(Sheet& sheet)
{
    auto const& words = sheet.words;
    auto const page = sheet.context.pack.page(PageId(sheet.state.route.id), words.language().code);
    auto const theme = page ? sheet.context.pack.theme(page->theme, "fr") : std::nullopt;
    if (!theme) {
        framed(sheet, [&](Flow& flow) { notice_row(flow, sheet, "question", words.paragraph(msg::page_unknown)); });
        return;
    }
    auto const colour = sheet.theme_colour(theme->colour);
    auto const title = words.shown(page->title);
    auto const summary = words.shown(page->summary);
    auto const sections = sections_of(*page, words);
    Marks marks;
    marks.add(title);
    marks.add(summary);
    for (auto const& section : sections)
        for (auto const& item : section.items)
            marks.add(item);

    Hero const hero{.pictogram = page->icon,
                    .colour = colour,
                    .title = title.paragraph,
                    .french = words.french_beside(page->title)};
    auto const& care = page->care;
    if (is_withdrawn(care.expires, care.on_expiry, date_of(sheet.context.now))) {
        framed(sheet, hero, [&](Flow& flow) {
            notice_row(flow, sheet, "warning", words.paragraph(msg::notice_withdrawn), Tone::Alarm);
        });
        return;
    }
    framed(sheet, hero, [&](Flow& flow) {
        text_row(flow, sheet, summary.paragraph, sheet.strong());
        flow.space(sheet.metrics().gap * 2);
        draw_freshness(flow, sheet, care, marks.has_old_fact());
        marks.draw(flow, sheet);
        flow.space(sheet.metrics().gap);
        for (auto const& section : sections) {
            draw_section(flow, sheet, section, marks, colour);
            if (section.bullets == Section::Bullets::Numbers) draw_places(flow, sheet, *page, colour);
        }
        draw_care(flow, sheet, care);
        draw_questions(flow, sheet);
    });
}

}
