// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/font_files.h"

#include "text/typesetter.h"

namespace parvis::conformance {

/// What is spoilt in the engine, to see that the comparison would notice.
enum class Defect { None, BreaksSyllables, MirrorsNothing };

/// The size and the width, in pixels, at which both engines set every paragraph. At this size a font unit is a whole
/// number of Pango's units, so that nothing is rounded; and no line is exactly as long as the width.
constexpr float text_size = 1000;
constexpr float line_width = 24000.25F;

/// Parvis' typesetter, as the comparison sees it.
class Engine {
public:
    Engine(FontFiles& files, Defect defect);

    Setting set(text::Paragraph const& paragraph);

private:
    Setting set_sound(text::Paragraph const& paragraph);
    Setting set_breaking_syllables(text::Paragraph const& paragraph);
    void add_glyphs(text::Line const& line, Setting& setting);
    FontFile const* file(text::FontId font);

    FontFiles& m_files;
    Defect m_defect;
    text::Fonts m_fonts;
    text::Typesetter m_typesetter;
    std::vector<FontFile const*> m_known_files; ///< by FontId
};

}
