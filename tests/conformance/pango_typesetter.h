// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/setting.h"

#include "text/paragraph.h"

#include <memory>

#include <fontconfig/fontconfig.h>
#include <pango/pango.h>

namespace parvis::conformance {

/// The font files of Parvis' own table, for FontConfig, and no rules: what is compared is not the choice among all of
/// Noto. It takes long to read them all.
std::shared_ptr<FcConfig> own_fonts();

/// The file and face that a pattern of FontConfig names.
FontFile file_of(FcPattern const* pattern);

/// PangoCairo without hinting or rounding. Each object starts with empty caches.
class PangoTypesetter {
public:
    PangoTypesetter(std::shared_ptr<FcConfig> const& fonts, float size);
    ~PangoTypesetter();
    PangoTypesetter(PangoTypesetter const&) = delete;
    PangoTypesetter& operator=(PangoTypesetter const&) = delete;

    /// The families that a stylesheet would name for a paragraph: those of its scripts, then Noto Sans, then the
    /// language's Chinese, Japanese or Korean.
    [[nodiscard]] std::shared_ptr<PangoFontDescription> font_for(text::Paragraph const& paragraph) const;

    /// Gives Pango a new paragraph.
    void set(text::Paragraph const& paragraph, PangoFontDescription const& font);

    /// Its lines, as PangoLayoutLine, at a width in pixels; an infinite width sets one line. Valid until the next call.
    GSList* lines(float width);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}
