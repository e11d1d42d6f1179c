// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/bars.h"

#include "screens/speech_controls.h"
#include "screens/speech_panel.h"

namespace parvis::screens {
namespace {

using namespace ui;

/// What a button is for is already so.
bool is_selected(Action const& action, State const& state)
{
    if (std::holds_alternative<SetReach>(action)) return state.reach == Reach::Seated;
    if (auto const* to = std::get_if<GoTo>(&action)) return to->route == state.route;
    return std::holds_alternative<GoHome>(action) && state.route.screen == Screen::Home;
}

/// Reads the screen aloud; where that has no voice, leads to the choice of another.
GridButton listen_button(Sheet const& sheet)
{
    auto const heard = can_be_heard(sheet);
    return {.pictogram = heard ? "listen" : "listen-off",
            .message = msg::bar_listen,
            .action = heard || sheet.state.speech ? Action{Listen{}} : Action{GoTo{{Screen::Voices, {}}}},
            .selected = sheet.state.speech.has_value()};
}

/// Always the same order.
std::vector<GridButton> bar_buttons(Sheet const& sheet)
{
    std::vector<GridButton> buttons{
        {"back", msg::bar_back, GoBack{}},
        {"home", msg::bar_home, GoHome{}},
        {"globe", msg::bar_language, GoTo{{Screen::Languages, {}}}},
        listen_button(sheet),
        {"display", msg::bar_display, GoTo{{Screen::Display, {}}}},
    };
    // Only where it helps.
    if (sheet.state.reach == Reach::Seated)
        buttons.push_back({"wheelchair", msg::bar_higher, SetReach{Reach::Standing}});
    else if (has_reach_mode(sheet.context.profile))
        buttons.push_back({"wheelchair", msg::bar_lower, SetReach{Reach::Seated}});
    buttons.push_back({"help", msg::bar_help, GoTo{{Screen::Help, {}}}});
    buttons.push_back({"finish", msg::bar_finish, Finish{}});
    for (auto& button : buttons)
        button.selected = button.selected || is_selected(button.action, sheet.state);
    return buttons;
}

/// From edge to edge of the screen. On a tall one, large words have two rows.
ButtonGrid across(Sheet const& sheet, std::vector<GridButton> buttons)
{
    auto const rows = sheet.large() && sheet.context.profile.portrait() ? 2 : 1;
    auto const columns = (static_cast<int>(buttons.size()) + rows - 1) / rows;
    return {sheet, std::move(buttons), columns, sheet.canvas.screen().width - 2 * sheet.metrics().gap};
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
    sheet.target(rect, button.action, {button.label}, Role::Button, button.ground);
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
    return HeaderButton{.pictogram = "translate",
                        .label = own_name(*language),
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

Bar::Bar(Sheet const& sheet) : m_buttons(across(sheet, bar_buttons(sheet)))
{
    auto const gap = sheet.metrics().gap;
    m_height = m_buttons.height() + 2 * gap;
    if (!sheet.state.speech) return;
    if (has_speech_panel(sheet)) return;
    m_controls.emplace(across(sheet, speech_controls(sheet)));
    m_height += m_controls->height() + gap;
    if (auto const notice = speech_notice(sheet)) {
        auto look = sheet.body();
        look.largest = sheet.metrics().smallest_em();
        m_notice = sheet.canvas.set(*notice, look, sheet.canvas.screen().width - 2 * sheet.metrics().margin);
        m_height += m_notice->height() + gap;
    }
}

void Bar::draw(Sheet& sheet) const
{
    auto const gap = sheet.metrics().gap;
    auto const screen = sheet.canvas.screen();
    auto const top = screen.bottom() - m_height;
    auto const tint = sheet.canvas.contrast_theme() ? 0 : 0.08;
    sheet.canvas.box(
        {.rect = {0, top, screen.width, m_height}, .fill = mix(sheet.palette().ground, sheet.palette().ink, tint)});
    auto y = top + gap;
    if (m_notice) {
        auto const margin = sheet.metrics().margin;
        sheet.say(*m_notice, {margin, y, screen.width - 2 * margin, m_notice->height()}, Role::Status);
        y += m_notice->height() + gap;
    }
    if (m_controls) m_controls->draw(sheet, {gap, y});
    m_buttons.draw(sheet, {gap, screen.bottom() - gap - m_buttons.height()});
}

}
