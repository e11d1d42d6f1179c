// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/draw.h"
#include "screens/screens.h"

#include <algorithm>
#include <array>

namespace parvis::screens {
namespace {

using namespace ui;

struct Line {
    char const* language;
    intl::Direction direction;
    char const* text;
};

constexpr auto ltr = intl::Direction::LeftToRight;
constexpr auto rtl = intl::Direction::RightToLeft;

/// This screen must show without any pack, so its words are part of the program. All but the French are machine drafts.
constexpr std::array lines{
    Line{"fr", ltr, "De retour bientôt. Demandez à une personne ici."},
    Line{"ar", rtl, "سنعود قريبًا. اسألوا شخصًا هنا."},
    Line{"en", ltr, "Back soon. Please ask someone here."},
    Line{"fa", rtl, "به‌زودی برمی‌گردیم. از یک نفر در اینجا بپرسید."},
    Line{"uk", ltr, "Скоро повернемося. Запитайте когось тут."},
    Line{"ru", ltr, "Скоро вернёмся. Спросите кого-нибудь здесь."},
    Line{"tr", ltr, "Birazdan döneceğiz. Buradaki birine sorun."},
    Line{"ka", ltr, "მალე დავბრუნდებით. ჰკითხეთ ვინმეს აქ."},
    Line{"es", ltr, "Volvemos pronto. Pregunte a alguien aquí."},
    Line{"pt", ltr, "Voltamos em breve. Pergunte a alguém aqui."},
    Line{"ro", ltr, "Revenim curând. Întrebați pe cineva aici."},
    Line{"sq", ltr, "Kthehemi së shpejti. Pyesni dikë këtu."},
};

DisplayList draw_lines(Canvas canvas)
{
    auto const& metrics = canvas.metrics();
    auto const& palette = canvas.palette();
    auto const screen = canvas.screen();
    canvas.box({.rect = screen, .fill = palette.ground});
    auto const inner = screen.inset(metrics.margin);
    auto const columns = inner.width > inner.height ? 2 : 1;
    auto const rows = (static_cast<int>(lines.size()) + columns - 1) / columns;
    auto const icon = std::min(metrics.touch * 2, inner.height / 5);
    canvas.pictogram("sun", {inner.x, inner.y, inner.width, icon}, palette.accent);
    auto const cell_width = (inner.width - (columns - 1) * metrics.gap * 2) / columns;
    auto const cell_height = (inner.height - icon - metrics.gap) / rows;
    for (int i = 0; i < static_cast<int>(lines.size()); ++i) {
        auto const& line = lines[static_cast<std::size_t>(i)];
        TextLook const look{.size = TextSize::Body,
                            .weight = i == 0 ? text::Weight::Bold : text::Weight::Regular,
                            .align = text::Align::Centre,
                            .colour = palette.ink,
                            .smallest = metrics.smallest_em() / 2};
        auto const text =
            canvas.set({.text = line.text, .spans = {}, .language = line.language, .direction = line.direction}, look,
                       cell_width, cell_height);
        Rect const cell{inner.x + i % columns * (cell_width + metrics.gap * 2),
                        inner.y + icon + metrics.gap + i / columns * cell_height, cell_width, cell_height};
        canvas.text(text, cell);
        canvas.node(
            {.role = Role::Text, .name = line.text, .language = line.language, .rect = cell, .action = std::nullopt});
    }
    return std::move(canvas).finish();
}

}

DisplayList draw_back_soon(text::Fonts const& fonts, text::Typesetter& typesetter, Profile const& profile)
{
    return draw_lines(Canvas(profile, Scale::Normal, ThemeKind::Standard, ltr, fonts, typesetter));
}

}
