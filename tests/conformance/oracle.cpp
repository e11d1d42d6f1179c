// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/oracle.h"

#include "conformance/engine.h"

#include "base/error.h"
#include "intl/character.h"
#include "intl/script.h"
#include "intl/utf8.h"
#include "text/families.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <unordered_map>

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>
#include <pango/pangofc-fontmap.h>

namespace parvis::conformance {

namespace {

template <auto release> struct Release {
    template <class T> void operator()(T* handle) const { release(handle); }
};
template <class T, auto release> using Handle = std::unique_ptr<T, Release<release>>;

FontFile file_of(FcPattern const* pattern)
{
    FcChar8* path = nullptr;
    auto face = 0;
    FcPatternGetString(pattern, FC_FILE, 0, &path);
    FcPatternGetInteger(pattern, FC_INDEX, 0, &face);
    return {std::filesystem::path(reinterpret_cast<char const*>(path)).filename().string(), face};
}

FontFile regular_file(text::Family const& family)
{
    return {std::string(family.file).append("-Regular").append(family.extension), static_cast<int>(family.face)};
}

/// Only the files of Parvis' own table, and no rules: what is compared is not the choice among all of Noto.
FcConfig* own_fonts()
{
    auto* const config = FcConfigCreate();
    std::string last;
    for (auto const& family : text::families())
        for (auto const& folder : text::Fonts::default_folders()) {
            auto const path = folder / regular_file(family).name;
            if (path != last && std::filesystem::exists(path))
                FcConfigAppFontAddFile(config, reinterpret_cast<FcChar8 const*>(path.c_str()));
            last = path;
        }
    return config;
}

std::size_t end_of_ink(std::string_view text)
{
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();)
        if (!intl::is_blank(intl::next_code_point(text, at))) end = at;
    return end;
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

struct Oracle::Pango {
    explicit Pango(FontFiles& all)
        : files(all), config(own_fonts()), names(family_names(config.get())),
          map(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT))
    {
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config.get());
        pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map.get()), 72);
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

    void prepare(text::Paragraph const& paragraph)
    {
        auto const is_right_to_left = paragraph.direction == intl::Direction::RightToLeft;
        pango_context_set_base_dir(context.get(), is_right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
        pango_context_set_language(context.get(), pango_language_from_string(paragraph.language.c_str()));
        Handle<PangoFontDescription, &pango_font_description_free> const font(pango_font_description_new());
        pango_font_description_set_family(font.get(), family_list(paragraph).c_str());
        pango_font_description_set_absolute_size(font.get(), text_size * PANGO_SCALE);
        pango_layout_set_font_description(layout.get(), font.get());
        pango_layout_context_changed(layout.get());
        pango_layout_set_text(layout.get(), paragraph.text.data(), static_cast<int>(paragraph.text.size()));
    }

    /// The families that a stylesheet would name for this text: those of its scripts, then Noto Sans, then the
    /// language's Chinese, Japanese or Korean.
    std::string family_list(text::Paragraph const& paragraph)
    {
        std::string list;
        auto const add = [&](text::FamilyIndex index) {
            auto const& name = names.at(regular_file(text::families()[static_cast<std::size_t>(index)]));
            list += list.empty() ? name : "," + name;
        };
        for (auto const& run : intl::script_runs(paragraph.text))
            if (auto const own = text::family_for(run.script, paragraph.language)) add(*own);
        add(text::base_family());
        add(*text::family_for(intl::script("Hani"), paragraph.language));
        return list;
    }

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
            auto const cluster = static_cast<std::size_t>(run.item->offset + run.glyphs->log_clusters[i]);
            auto const id = run.glyphs->glyphs[i].glyph;
            if (cluster < ink_end)
                setting.width += static_cast<double>(run.glyphs->glyphs[i].geometry.width) / PANGO_SCALE;
            if ((id & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
                setting.glyphs.push_back({.cluster = cluster});
            else if (id != PANGO_GLYPH_EMPTY && cluster < ink_end)
                setting.glyphs.push_back({.font = font, .id = id, .cluster = cluster});
        }
    }

    struct KnownFont {
        Handle<PangoFont, &g_object_unref> font; ///< held, so that its address is not used again
        FontFile const* file = nullptr;
    };

    FontFiles& files;
    Handle<FcConfig, &FcConfigDestroy> config;
    std::map<FontFile, std::string> names;
    Handle<PangoFontMap, &g_object_unref> map;
    Handle<PangoContext, &g_object_unref> context;
    Handle<PangoLayout, &g_object_unref> layout;
    std::unordered_map<PangoFont*, KnownFont> known_files;
};

Oracle::Oracle(FontFiles& files) : m_pango(std::make_unique<Pango>(files)) {}
Oracle::~Oracle() = default;

Setting Oracle::set(text::Paragraph const& paragraph)
{
    auto* const layout = m_pango->layout.get();
    m_pango->prepare(paragraph);
    auto const ink_end = end_of_ink(paragraph.text);
    Setting setting;
    pango_layout_set_width(layout, -1);
    for (auto const* line = pango_layout_get_lines_readonly(layout); line; line = line->next)
        for (auto const* run = static_cast<PangoLayoutLine*>(line->data)->runs; run; run = run->next)
            m_pango->add_glyphs(*static_cast<PangoGlyphItem*>(run->data), ink_end, setting);
    pango_layout_set_width(layout, static_cast<int>(line_width * PANGO_SCALE));
    auto const* const lines = pango_layout_get_lines_readonly(layout);
    for (auto const* line = lines->next; line; line = line->next)
        setting.line_starts.push_back(static_cast<std::size_t>(static_cast<PangoLayoutLine*>(line->data)->start_index));
    return setting;
}

}
