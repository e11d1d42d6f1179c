// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/sheet.h"

namespace parvis::screens {

using namespace ui;

Sheet::Sheet(State const& state_shown, Context const& surroundings)
    : state(state_shown), context(surroundings), words(context, state.language),
      canvas(context.profile, state.scale, state.theme, words.language().direction, context.fonts, context.typesetter)
{
    canvas.box({.rect = canvas.screen(), .fill = palette().ground});
}

Colour Sheet::theme_colour(std::uint32_t colour) const
{
    return canvas.contrast_theme() ? palette().accent : rgb(colour);
}

Colour Sheet::on_colour() const
{
    return palette().on_accent;
}

Colour Sheet::face(Action const& action, Colour at_rest) const
{
    if (state.pressed != action) return at_rest;
    if (at_rest == palette().card) return palette().pressed;
    // Darker by what an eye without colours sees, and no darker than the words on it allow.
    auto const dark = canvas.contrast_theme() ? palette().ground : palette().ink;
    return mix(at_rest, dark, contrast(at_rest, dark) > 4.5 ? 0.3 : 0.6);
}

void Sheet::target(Rect rect, Action const& action, std::vector<text::Paragraph> paragraphs, Role role, Colour at_rest,
                   bool selected)
{
    auto const edge = selected ? metrics().edge * 4 : metrics().edge;
    canvas.box({.rect = rect,
                .fill = face(action, at_rest),
                .radius = metrics().radius,
                .border_width = edge,
                .border = selected ? palette().accent : palette().line});
    std::string name;
    for (auto const& paragraph : paragraphs)
        name += (name.empty() ? "" : "\n") + paragraph.text;
    auto language = paragraphs.front().language;
    canvas.node({.role = role,
                 .name = std::move(name),
                 .language = std::move(language),
                 .rect = rect,
                 .action = action,
                 .selected = selected,
                 .words = std::move(paragraphs)});
}

void Sheet::say(SetText const& text, Rect rect, Role role)
{
    canvas.text(text, rect);
    canvas.node({.role = role,
                 .name = text.paragraph.text,
                 .language = text.paragraph.language,
                 .rect = rect,
                 .action = std::nullopt,
                 .words = {text.paragraph}});
}

void Sheet::say_first(SetText const& text, Rect rect, Role role)
{
    if (state.speech && state.speech->passage == canvas.passages()) canvas.light(rect);
    say(text, rect, role);
    canvas.read_last(1, 0);
}

void Sheet::disc(std::string_view pictogram, Rect rect, Colour ground, Colour ink)
{
    auto const size = std::min(rect.width, rect.height);
    Rect const disc{rect.x + (rect.width - size) / 2, rect.y + (rect.height - size) / 2, size, size};
    canvas.box({.rect = disc, .fill = ground, .radius = size / 2});
    canvas.pictogram(pictogram, disc.inset(size / 5), ink);
}

TextLook Sheet::body() const
{
    return {.size = TextSize::Body, .colour = palette().ink, .smallest = metrics().smallest_em() * 0.7F};
}

TextLook Sheet::strong() const
{
    auto look = body();
    look.weight = text::Weight::Bold;
    return look;
}

TextLook Sheet::soft() const
{
    auto look = body();
    look.colour = palette().soft_ink;
    return look;
}

TextLook Sheet::title() const
{
    auto look = strong();
    look.size = TextSize::Title;
    return look;
}

}
