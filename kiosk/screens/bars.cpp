// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/bars.h"

namespace parvis::screens {
namespace {

using namespace ui;

struct BarButton {
    char const* pictogram;
    intl::Message message;
    Action action;
};

std::vector<BarButton> bar_buttons(Sheet const& sheet)
{
    std::vector<BarButton> buttons{
        {"back", msg::bar_back, GoBack{}},
        {"home", msg::bar_home, GoHome{}},
        {"globe", msg::bar_language, GoTo{{Screen::Languages, {}}}},
        {"display", msg::bar_display, GoTo{{Screen::Display, {}}}},
    };
    // Only where it helps: on a screen that ends above a seated person's reach.
    if (sheet.state.reach == Reach::Seated)
        buttons.push_back({"wheelchair", msg::bar_higher, SetReach{Reach::Standing}});
    else if (is_too_high(sheet.context.profile))
        buttons.push_back({"wheelchair", msg::bar_lower, SetReach{Reach::Seated}});
    buttons.push_back({"help", msg::bar_help, GoTo{{Screen::Help, {}}}});
    buttons.push_back({"finish", msg::bar_finish, Finish{}});
    return buttons;
}

/// What a button is for is already so.
bool is_selected(Action const& action, State const& state)
{
    if (std::holds_alternative<SetReach>(action)) return state.reach == Reach::Seated;
    if (auto const* to = std::get_if<GoTo>(&action)) return to->route == state.route;
    return std::holds_alternative<GoHome>(action) && state.route.screen == Screen::Home;
}

/// Labels of the bar and the header have one line; where large text finds no room they stay nearer to normal size.
TextLook label_look(Sheet const& sheet, Colour colour)
{
    return {.size = TextSize::Body,
            .weight = text::Weight::Bold,
            .align = text::Align::Centre,
            .colour = colour,
            .smallest = sheet.metrics().smallest_em() * 0.6F};
}

int one_line(Sheet const& sheet, text::Paragraph const& paragraph, TextLook const& look)
{
    return sheet.canvas.set(paragraph, look, 1'000'000).height();
}

struct HeaderButton {
    char const* pictogram;
    text::Paragraph label;
    Action action;
    Colour ground;
    Colour ink;
};

void draw_header_button(Sheet& sheet, HeaderButton const& button, Rect rect)
{
    auto const& metrics = sheet.metrics();
    sheet.target(rect, button.action, button.label.text, button.label.language, Role::Button, button.ground);
    auto const icon = std::min(rect.height - metrics.gap, metrics.touch * 6 / 10);
    auto const inner = Rect{rect.x + metrics.gap, rect.y, rect.width - 2 * metrics.gap, rect.height};
    auto look = label_look(sheet, button.ink);
    look.align = text::Align::Start;
    auto const room = inner.width - icon - metrics.gap;
    auto const label = sheet.canvas.set(button.label, look, room, rect.height - metrics.gap / 2);
    auto const used = icon + metrics.gap + label.width();
    auto const start = inner.x + std::max(0, (inner.width - used) / 2);
    sheet.canvas.pictogram(button.pictogram, {start, rect.y, icon, rect.height}, button.ink);
    sheet.canvas.text(label, {start + icon + metrics.gap, rect.y, room, rect.height});
}

std::optional<HeaderButton> french_button(Sheet const& sheet)
{
    auto const& own = sheet.state.own_language;
    auto const in_french = sheet.state.language == "fr";
    if (in_french && (own.empty() || own == "fr")) return std::nullopt;
    auto const* language = sheet.context.pack.language(in_french ? own : "fr");
    if (language == nullptr) return std::nullopt;
    return HeaderButton{
        .pictogram = "translate",
        .label = {.text = language->name, .spans = {}, .language = language->code, .direction = language->direction},
        .action = ToggleFrench{},
        .ground = sheet.palette().card,
        .ink = sheet.palette().ink};
}

}

int draw_header(Sheet& sheet)
{
    auto const& metrics = sheet.metrics();
    auto const height = metrics.touch + 2 * metrics.gap;
    std::vector<HeaderButton> buttons;
    if (auto const french = french_button(sheet)) buttons.push_back(*french);
    if (sheet.large()) {
        buttons.push_back({.pictogram = "help",
                           .label = sheet.words.paragraph(msg::bar_help),
                           .action = GoTo{{Screen::Help, {}}},
                           .ground = sheet.palette().card,
                           .ink = sheet.palette().ink});
    }
    buttons.push_back({.pictogram = "emergency",
                       .label = sheet.words.paragraph(msg::header_emergency),
                       .action = GoTo{{Screen::Emergency, {}}},
                       .ground = sheet.palette().emergency,
                       .ink = sheet.palette().on_emergency});

    // Buttons share the end of the header; the place's name has what is left of it.
    auto const inner = sheet.canvas.screen().width - 2 * metrics.margin;
    auto const count = static_cast<int>(buttons.size());
    auto const widest = static_cast<int>(metrics.em(TextSize::Body) * 9);
    auto const width = std::min({widest, (inner - (count - 1) * metrics.gap) / count});
    auto x = metrics.margin + inner - count * width - (count - 1) * metrics.gap;
    auto const name_room = x - metrics.margin - metrics.gap;
    if (static_cast<float>(name_room) > metrics.em(TextSize::Body) * 8) {
        auto const look = TextLook{.size = TextSize::Body,
                                   .weight = text::Weight::Bold,
                                   .colour = sheet.palette().soft_ink,
                                   .smallest = metrics.smallest_em() * 0.7F};
        auto const name =
            sheet.canvas.set(sheet.words.french(sheet.context.pack.site().name), look, name_room, metrics.touch);
        sheet.say(name, {metrics.margin, metrics.gap, name_room, metrics.touch});
    }
    for (auto const& button : buttons) {
        draw_header_button(sheet, button, {x, metrics.gap, width, metrics.touch});
        x += width + metrics.gap;
    }
    return height;
}

Bar measure_bar(Sheet const& sheet)
{
    auto const& metrics = sheet.metrics();
    auto const buttons = bar_buttons(sheet);
    auto const count = static_cast<int>(buttons.size());
    Bar bar;
    bar.button_width = (sheet.canvas.screen().width - 2 * metrics.gap - (count - 1) * metrics.gap) / count;
    bar.label = label_look(sheet, sheet.palette().ink);
    auto const label_width = bar.button_width - metrics.gap;

    // One size for all labels: the size of the one that needs most room.
    auto smallest = metrics.em(TextSize::Body);
    for (auto const& button : buttons) {
        auto const label = sheet.words.paragraph(button.message);
        smallest =
            std::min(smallest, sheet.canvas.set(label, bar.label, label_width, one_line(sheet, label, bar.label)).em);
    }
    bar.label.largest = smallest;
    bar.label.smallest = smallest;
    for (auto const& button : buttons)
        bar.label_height = std::max(bar.label_height, bar.set_label(sheet, button.message).height());
    // Where there is room, as on a tall screen, the pictograms are larger.
    bar.icon = std::clamp(sheet.canvas.screen().height / 28, metrics.touch / 2, metrics.touch);
    bar.button_height = std::max(metrics.touch, bar.icon + bar.label_height + metrics.gap);
    bar.height = bar.button_height + 2 * metrics.gap;
    return bar;
}

SetText Bar::set_label(Sheet const& sheet, intl::Message const& message) const
{
    return sheet.canvas.set(sheet.words.paragraph(message), label, button_width - sheet.metrics().gap);
}

void draw_bar(Sheet& sheet, Bar const& bar)
{
    auto const& metrics = sheet.metrics();
    auto const screen = sheet.canvas.screen();
    auto const top = screen.bottom() - bar.height;
    auto const tint = sheet.canvas.contrast_theme() ? 0 : 0.08;
    sheet.canvas.box(
        {.rect = {0, top, screen.width, bar.height}, .fill = mix(sheet.palette().ground, sheet.palette().ink, tint)});
    auto x = metrics.gap;
    for (auto const& button : bar_buttons(sheet)) {
        Rect const rect{x, top + metrics.gap, bar.button_width, bar.button_height};
        auto const label = bar.set_label(sheet, button.message);
        sheet.target(rect, button.action, label.words, Role::Button, sheet.palette().card,
                     is_selected(button.action, sheet.state));
        auto const y = rect.y + (rect.height - bar.icon - label.height()) / 2;
        sheet.canvas.pictogram(button.pictogram, {rect.x, y, rect.width, bar.icon}, sheet.palette().accent);
        sheet.canvas.text(label, {rect.x + metrics.gap / 2, y + bar.icon, rect.width - metrics.gap, label.height()});
        x += bar.button_width + metrics.gap;
    }
}

}
