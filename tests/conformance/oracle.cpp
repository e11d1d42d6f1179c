// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/oracle.h"

#include "conformance/engine.h"
#include "conformance/pango_typesetter.h"

#include "intl/character.h"
#include "intl/utf8.h"

#include <limits>
#include <unordered_map>

#include <pango/pangofc-font.h>

namespace parvis::conformance {

namespace {

struct ReleaseObject {
    template <class T> void operator()(T* object) const { g_object_unref(object); }
};

struct KnownFont {
    std::unique_ptr<PangoFont, ReleaseObject> font; ///< held, so that its address is not used again
    FontFile const* file = nullptr;
};

std::size_t end_of_ink(std::string_view text)
{
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();)
        if (!intl::is_blank(intl::next_code_point(text, at))) end = at;
    return end;
}

}

struct Oracle::Pango {
    explicit Pango(FontFiles& all) : files(all), typesetter(own_fonts(), text_size) {}

    FontFile const* file(PangoFont* font)
    {
        auto const [known, is_new] = known_files.try_emplace(font);
        if (is_new) {
            known->second.font.reset(static_cast<PangoFont*>(g_object_ref(font)));
            known->second.file = files.file(file_of(pango_fc_font_get_pattern(PANGO_FC_FONT(font))));
        }
        return known->second.file;
    }

    void add_glyphs(PangoGlyphItem const& run, std::size_t ink_end, Setting& setting)
    {
        auto const* const font = file(run.item->analysis.font);
        for (int i = 0; i < run.glyphs->num_glyphs; ++i) {
            auto const& glyph = run.glyphs->glyphs[i];
            auto const cluster =
                static_cast<std::size_t>(run.item->offset) + static_cast<std::size_t>(run.glyphs->log_clusters[i]);
            if (cluster >= ink_end) continue;
            setting.width += static_cast<double>(glyph.geometry.width) / PANGO_SCALE;
            if ((glyph.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
                setting.glyphs.push_back({.cluster = cluster});
            else if (glyph.glyph != PANGO_GLYPH_EMPTY)
                setting.glyphs.push_back({.font = font, .id = glyph.glyph, .cluster = cluster});
        }
    }

    FontFiles& files;
    PangoTypesetter typesetter;
    std::unordered_map<PangoFont*, KnownFont> known_files;
};

Oracle::Oracle(FontFiles& files) : m_pango(std::make_unique<Pango>(files)) {}
Oracle::~Oracle() = default;

Setting Oracle::set(text::Paragraph const& paragraph)
{
    auto const ink_end = end_of_ink(paragraph.text);
    auto& typesetter = m_pango->typesetter;
    typesetter.set(paragraph, *typesetter.font_for(paragraph));
    Setting setting;
    for (auto const* line = typesetter.lines(std::numeric_limits<float>::infinity()); line; line = line->next)
        for (auto const* run = static_cast<PangoLayoutLine*>(line->data)->runs; run; run = run->next)
            m_pango->add_glyphs(*static_cast<PangoGlyphItem*>(run->data), ink_end, setting);
    auto const* const lines = typesetter.lines(line_width);
    for (auto const* line = lines->next; line; line = line->next)
        setting.line_starts.push_back(static_cast<std::size_t>(static_cast<PangoLayoutLine*>(line->data)->start_index));
    return setting;
}

}
