// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"
#include "content/texts.h"
#include "intl/character.h"
#include "intl/utf8.h"
#include "text/typesetter.h"

#include <fmt/format.h>

#include <bitset>
#include <memory>
#include <string_view>

namespace parvis::checks {
namespace {

using CodePoints = std::bitset<0x110000>;

/// Which characters the installed fonts have. Each is set once, by itself, however often it comes.
class Coverage {
public:
    /// The first character of `text` that no font has, and its offset.
    std::optional<std::pair<char32_t, std::size_t>> missing_in(std::string_view text)
    {
        for (std::size_t at = 0; at < text.size();) {
            auto const begin = at;
            auto const c = intl::next_code_point(text, at);
            if (!m_seen->test(c)) look_for(c, text.substr(begin, at - begin));
            if (m_missing->test(c)) return std::pair(c, begin);
        }
        return std::nullopt;
    }

private:
    void look_for(char32_t c, std::string_view character)
    {
        m_seen->set(c);
        if (intl::is_inkless(c)) return;
        auto const layout = m_typesetter.lay_out({.text = std::string(character)}, {}, 1000);
        if (layout.missing_glyphs) m_missing->set(c);
    }

    text::Fonts m_fonts{text::Fonts::default_folders(), {}};
    text::Typesetter m_typesetter{m_fonts};
    std::unique_ptr<CodePoints> m_seen = std::make_unique<CodePoints>();
    std::unique_ptr<CodePoints> m_missing = std::make_unique<CodePoints>();
};

}

void glyph(Subject const& subject, Findings& findings)
{
    Coverage coverage;
    auto const check = [&](std::filesystem::path const& file, content::Text const& text) {
        if (auto const missing = coverage.missing_in(text.value))
            findings.add(file, position_in(text, missing->second),
                         fmt::format("no font has the character U+{:04X}", static_cast<unsigned>(missing->first)),
                         "look whether it is meant, and whether the fonts of deploy/packages.txt are installed");
    };
    for_each_text(subject.folder, [&](content::TranslatedText const& use) { check(use.file, use.text); });
    for (auto const& language : subject.folder.languages)
        check(subject.folder.path / "languages.toml", {language.name, language.code.at});
    for (auto const& place : subject.folder.places)
        check(place.file, {place.name + " " + place.address, {}});
    for (auto const& [language, translations] : subject.folder.translations)
        for (auto const& [block, translation] : translations.entries)
            check(translations.file, {translation.text, translation.text_at});
}

}
