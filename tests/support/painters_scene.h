// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictograms/font_file.h"
#include "pictograms/pictograms.h"
#include "text/fonts.h"
#include "ui/display_list.h"

#include <string_view>

namespace parvis::testing {

/// Noto and the built pictograms.
inline text::Fonts machine_fonts()
{
    return {text::Fonts::default_folders(), pictograms::font_file()};
}

/// One line of Latin letters, spaced evenly at quarters of a pixel.
inline ui::GlyphRun letters(text::Fonts const& fonts, std::string_view text, float size, ui::Point origin,
                            ui::Colour colour)
{
    constexpr text::FontId noto_sans{0};
    ui::GlyphRun run{.font = noto_sans, .size = size, .colour = colour, .mirrored = false, .glyphs = {}};
    auto x = static_cast<float>(origin.x);
    for (auto const letter : text) {
        auto const glyph = fonts.glyph(noto_sans, static_cast<char32_t>(letter));
        run.glyphs.push_back({.glyph = glyph, .x = x, .baseline = origin.y});
        x += size * 0.625F + 0.25F;
    }
    return run;
}

/// A pictogram in a square of `size` pixels.
inline ui::GlyphRun pictogram(text::Fonts const& fonts, std::string_view name, int size, ui::Point origin,
                              bool mirrored, ui::Colour colour)
{
    auto const font = fonts.pictograms();
    auto const glyph = fonts.glyph(font, pictograms::find(name)->code_point);
    return {.font = font,
            .size = static_cast<float>(size),
            .colour = colour,
            .mirrored = mirrored,
            .glyphs = {{.glyph = glyph, .x = static_cast<float>(origin.x), .baseline = origin.y + size * 4 / 5}}};
}

/// Everything that a display list can hold, in every way it can be cut.
inline ui::DisplayList painters_scene(text::Fonts const& fonts, ui::Size size)
{
    auto const ground = ui::rgb(0xF3EFE7);
    auto const ink = ui::rgb(0x1D2733);
    auto const teal = ui::rgb(0x0B6E69);
    ui::Colour const veil{20, 30, 60, 120};

    ui::Layer whole{.clip = {0, 0, size.width, size.height}, .items = {}};
    auto& items = whole.items;
    items.emplace_back(ui::Box{.rect = whole.clip, .fill = ground});
    items.emplace_back(ui::Box{
        .rect = {20, 20, 300, 160}, .fill = ui::rgb(0xFFFFFF), .radius = 24, .border_width = 3, .border = teal});
    items.emplace_back(ui::Box{.rect = {340, 20, 120, 120},
                               .fill = teal,
                               .radius = 60,
                               .corners = ui::TopLeft | ui::TopRight | ui::BottomRight});
    items.emplace_back(
        ui::Box{.rect = {480, 20, 120, 120}, .fill = {0, 0, 0, 0}, .radius = 30, .border_width = 8, .border = veil});
    items.emplace_back(ui::Box{.rect = {340, 160, 260, 20}, .fill = veil, .radius = 10});
    items.emplace_back(letters(fonts, "Bienvenue a Nantes", 30, {40, 80}, ink));
    items.emplace_back(letters(fonts, "02 40 00 00 00", 17.5F, {40, 120}, teal));
    items.emplace_back(pictogram(fonts, "walk", 96, {40, 220}, false, ink));
    items.emplace_back(pictogram(fonts, "walk", 96, {160, 220}, true, ink));
    items.emplace_back(letters(fonts, "a", 200, {300, 360}, veil));

    ui::Layer window{.clip = {450, 230, 130, 90}, .items = {}};
    window.items.emplace_back(
        ui::Box{.rect = {430, 215, 140, 90}, .fill = teal, .radius = 40, .border_width = 6, .border = ink});
    window.items.emplace_back(letters(fonts, "clipped at all edges", 44, {420, 250}, ui::rgb(0xFFFFFF)));
    window.items.emplace_back(letters(fonts, "clipped at all edges", 44, {430, 330}, ink));
    ui::DisplayList list;
    list.size = size;
    list.layers = {whole, window};
    return list;
}

}
