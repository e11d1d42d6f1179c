// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"

#include "base/error.h"

#include <cairo-pdf.h>
#include <numbers>
#include <pango/pangocairo.h>

namespace parvis::report {
namespace {

struct Release {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(PangoLayout* layout) const { g_object_unref(layout); }
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};

template <class Thing> using Owned = std::unique_ptr<Thing, Release>;

cairo_status_t append(void* bytes, unsigned char const* data, unsigned length)
{
    static_cast<std::string*>(bytes)->append(reinterpret_cast<char const*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

PangoAlignment alignment_of(TextStyle::Align align)
{
    switch (align) {
    case TextStyle::Align::End:
        return PANGO_ALIGN_RIGHT;
    case TextStyle::Align::Centre:
        return PANGO_ALIGN_CENTER;
    case TextStyle::Align::Start:
        break;
    }
    return PANGO_ALIGN_LEFT;
}

double part(std::uint32_t colour, unsigned shift)
{
    return ((colour >> shift) & 0xFFU) / 255.0;
}

}

struct Paper::Parts {
    std::string bytes;
    Owned<cairo_surface_t> surface{cairo_pdf_surface_create_for_stream(append, &bytes, Paper::width, Paper::height)};
    Owned<cairo_t> context{cairo_create(surface.get())};
    Owned<PangoLayout> layout{pango_cairo_create_layout(context.get())};

    void set_colour(std::uint32_t colour) const
    {
        cairo_set_source_rgb(context.get(), part(colour, 16), part(colour, 8), part(colour, 0));
    }

    void set_text(std::string const& text, double column, TextStyle const& style) const
    {
        Owned<PangoFontDescription> const font(pango_font_description_new());
        pango_font_description_set_family(font.get(), "Noto Sans");
        pango_font_description_set_absolute_size(font.get(), style.size * PANGO_SCALE);
        pango_font_description_set_weight(font.get(), style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_layout_set_font_description(layout.get(), font.get());
        pango_layout_set_width(layout.get(), static_cast<int>(column * PANGO_SCALE));
        pango_layout_set_alignment(layout.get(), alignment_of(style.align));
        pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    }

    [[nodiscard]] double text_height() const
    {
        int pixels = 0;
        pango_layout_get_size(layout.get(), nullptr, &pixels);
        return static_cast<double>(pixels) / PANGO_SCALE;
    }
};

Paper::Paper(std::string const& title, std::string const& language) : m_parts(std::make_unique<Parts>())
{
    if (cairo_status(m_parts->context.get()) != CAIRO_STATUS_SUCCESS)
        throw Error(std::string("no PDF can be made: ") + cairo_status_to_string(cairo_status(m_parts->context.get())));
    cairo_pdf_surface_set_metadata(m_parts->surface.get(), CAIRO_PDF_METADATA_TITLE, title.c_str());
    pango_context_set_language(pango_layout_get_context(m_parts->layout.get()),
                               pango_language_from_string(language.c_str()));
}

Paper::~Paper() = default;

double Paper::write(std::string const& text, double x, double y, double column, TextStyle const& style)
{
    m_parts->set_text(text, column, style);
    m_parts->set_colour(style.colour);
    cairo_move_to(m_parts->context.get(), x, y);
    pango_cairo_show_layout(m_parts->context.get(), m_parts->layout.get());
    return m_parts->text_height();
}

double Paper::height_of(std::string const& text, double column, TextStyle const& style)
{
    m_parts->set_text(text, column, style);
    return m_parts->text_height();
}

void Paper::box(double x, double y, double box_width, double box_height, double corner, std::uint32_t colour)
{
    constexpr auto quarter = std::numbers::pi / 2;
    auto* const context = m_parts->context.get();
    m_parts->set_colour(colour);
    cairo_new_path(context);
    cairo_arc(context, x + box_width - corner, y + corner, corner, -quarter, 0);
    cairo_arc(context, x + box_width - corner, y + box_height - corner, corner, 0, quarter);
    cairo_arc(context, x + corner, y + box_height - corner, corner, quarter, 2 * quarter);
    cairo_arc(context, x + corner, y + corner, corner, 2 * quarter, 3 * quarter);
    cairo_close_path(context);
    cairo_fill(context);
}

void Paper::next_sheet()
{
    cairo_show_page(m_parts->context.get());
}

std::string Paper::finish()
{
    cairo_surface_finish(m_parts->surface.get());
    return m_parts->bytes;
}

}
