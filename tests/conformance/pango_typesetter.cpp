// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pango_typesetter.h"

#include "intl/script.h"
#include "text/families.h"
#include "text/fonts.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <optional>
#include <vector>

#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

namespace parvis::conformance {

namespace {

template <auto release> struct Release {
    template <class T> void operator()(T* handle) const { release(handle); }
};
template <class T, auto release> using Handle = std::unique_ptr<T, Release<release>>;

FontFile regular_file(text::Family const& family)
{
    return {std::string(family.file).append("-Regular").append(family.extension), static_cast<int>(family.face)};
}

std::map<FontFile, std::string> family_names(FcConfig* config)
{
    std::map<FontFile, std::string> names;
    auto const* const fonts = FcConfigGetFonts(config, FcSetApplication);
    for (auto const* const* font = fonts->fonts; font != fonts->fonts + fonts->nfont; ++font) {
        FcChar8* name = nullptr;
        FcPatternGetString(*font, FC_FAMILY, 0, &name);
        names[file_of(*font)] = reinterpret_cast<char const*>(name);
    }
    return names;
}

}

FontFile file_of(FcPattern const* pattern)
{
    FcChar8* path = nullptr;
    auto face = 0;
    FcPatternGetString(pattern, FC_FILE, 0, &path);
    FcPatternGetInteger(pattern, FC_INDEX, 0, &face);
    return {std::filesystem::path(reinterpret_cast<char const*>(path)).filename().string(), face};
}

std::shared_ptr<FcConfig> own_fonts()
{
    std::shared_ptr<FcConfig> config(FcConfigCreate(), &FcConfigDestroy);
    std::filesystem::path last;
    for (auto const& family : text::families())
        for (auto const& folder : text::Fonts::default_folders()) {
            auto const path = folder / regular_file(family).name;
            if (path == last || !std::filesystem::exists(path)) continue;
            FcConfigAppFontAddFile(config.get(), reinterpret_cast<FcChar8 const*>(path.c_str()));
            last = path;
        }
    return config;
}

struct PangoTypesetter::Parts {
    std::shared_ptr<FcConfig> fonts;
    float size;
    std::map<FontFile, std::string> names;
    Handle<PangoFontMap, &g_object_unref> map;
    Handle<PangoContext, &g_object_unref> context;
    Handle<PangoLayout, &g_object_unref> layout;
};

PangoTypesetter::PangoTypesetter(std::shared_ptr<FcConfig> const& fonts, float size)
    : m_parts(std::make_unique<Parts>(fonts, size, family_names(fonts.get())))
{
    auto& [config, pixels, names, map, context, layout] = *m_parts;
    map.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config.get());
    constexpr auto points_per_inch = 72;
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map.get()), points_per_inch);
    context.reset(pango_font_map_create_context(map.get()));
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    Handle<cairo_font_options_t, &cairo_font_options_destroy> const options(cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options.get());
    layout.reset(pango_layout_new(context.get()));
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
}

PangoTypesetter::~PangoTypesetter() = default;

std::shared_ptr<PangoFontDescription> PangoTypesetter::font_for(text::Paragraph const& paragraph) const
{
    std::vector<text::FamilyIndex> families;
    auto const add = [&](std::optional<text::FamilyIndex> family) {
        if (family && std::ranges::find(families, *family) == families.end()) families.push_back(*family);
    };
    for (auto const& run : intl::script_runs(paragraph.text))
        add(text::family_for(run.script, paragraph.language));
    add(text::base_family());
    add(text::family_for(intl::script("Hani"), paragraph.language));
    std::string list;
    for (auto const family : families)
        list += (list.empty() ? "" : ",") +
                m_parts->names.at(regular_file(text::families()[static_cast<std::size_t>(family)]));
    std::shared_ptr<PangoFontDescription> font(pango_font_description_new(), &pango_font_description_free);
    pango_font_description_set_family(font.get(), list.c_str());
    pango_font_description_set_absolute_size(font.get(), m_parts->size * PANGO_SCALE);
    return font;
}

void PangoTypesetter::set(text::Paragraph const& paragraph, PangoFontDescription const& font)
{
    auto* const context = m_parts->context.get();
    auto* const layout = m_parts->layout.get();
    auto const is_right_to_left = paragraph.direction == intl::Direction::RightToLeft;
    pango_context_set_base_dir(context, is_right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    pango_context_set_language(context, pango_language_from_string(paragraph.language.c_str()));
    pango_layout_set_font_description(layout, &font);
    pango_layout_context_changed(layout);
    pango_layout_set_text(layout, paragraph.text.data(), static_cast<int>(paragraph.text.size()));
}

GSList* PangoTypesetter::lines(float width)
{
    auto* const layout = m_parts->layout.get();
    pango_layout_set_width(layout, std::isfinite(width) ? static_cast<int>(width * PANGO_SCALE) : -1);
    return pango_layout_get_lines_readonly(layout);
}

}
