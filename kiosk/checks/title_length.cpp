// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "checks/all.h"
#include "content/inline.h"
#include "content/texts.h"
#include "ui/canvas.h"

namespace parvis::checks {
namespace {

constexpr std::size_t always_fits = 40; ///< code points: shorter titles are not measured

/// The narrowest room that a title is shown in: at the top of a page, on the smallest screen, at 200 %.
class Room {
public:
    /// Whether the title is seen whole before the page is scrolled, at no less than the size of plain body text.
    bool fits(std::string const& title, content::Language const& language)
    {
        if (count_code_points(title) <= always_fits) return true;
        ui::Canvas const canvas(m_profile, ui::Scale::Largest, ui::ThemeKind::Standard, language.direction, m_fonts,
                                m_typesetter);
        text::Paragraph const paragraph{
            .text = title, .language = language.code.value, .direction = language.direction};
        ui::TextLook look;
        look.size = ui::TextSize::Title;
        look.weight = text::Weight::Bold;
        look.smallest = canvas.metrics().smallest_em();
        return canvas.set(paragraph, look, m_profile.pixels.width * 3 / 5, m_profile.pixels.height / 5).fits;
    }

private:
    ui::Profile const& m_profile = *ui::find_profile("bus-10");
    text::Fonts m_fonts{text::Fonts::default_folders(), {}};
    text::Typesetter m_typesetter{m_fonts};
};

content::Language french()
{
    content::Language language;
    language.code.value = "fr";
    return language;
}

void check(Room& room, content::Language const& language, std::filesystem::path const& file, content::Text const& title,
           Findings& findings)
{
    if (!room.fits(words_of(content::parse_inline(title.value)), language))
        findings.add(file, title.at, "the title is too long for the smallest screen at 200 %",
                     "say it in fewer words; the summary has room for the rest");
}

}

void title_length(Subject const& subject, Findings& findings)
{
    Room room;
    auto const& folder = subject.folder;
    for (auto const& page : folder.pages)
        check(room, french(), page.file, page.title, findings);
    for (auto const& language : folder.languages) {
        auto const found = folder.translations.find(language.code.value);
        if (found == folder.translations.end()) continue;
        for (auto const& [block, translation] : found->second.entries)
            if (block.context.ends_with("|title"))
                check(room, language, found->second.file, {translation.text, translation.text_at}, findings);
    }
}

}
