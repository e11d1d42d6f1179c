// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/speech_panel.h"

#include "screens/speech_controls.h"

namespace parvis::screens {
namespace {

using namespace ui;

constexpr double lowest_with_a_row_mm = 200;
constexpr double lowest_with_a_panel_mm = 130; ///< three buttons fit between header and bar
constexpr double button_mm = 25;
constexpr int columns = 2;

int width_of(Sheet const& sheet)
{
    return columns * sheet.context.profile.px(button_mm) + (columns - 1) * sheet.metrics().gap;
}

}

bool has_speech_panel(Sheet const& sheet)
{
    auto const& profile = sheet.context.profile;
    return sheet.state.speech && !profile.portrait() && profile.height_mm < lowest_with_a_row_mm &&
           profile.height_mm >= lowest_with_a_panel_mm;
}

SpeechPanel::SpeechPanel(Sheet const& sheet, Rect area)
    : m_buttons(sheet, speech_controls(sheet), columns, width_of(sheet), area.height),
      m_content(area), m_start{area.right() - width_of(sheet), area.y}
{
    auto const gap = sheet.metrics().gap;
    m_content.width -= width_of(sheet) + 2 * gap;
    auto const notice = speech_notice(sheet);
    if (!notice) return;
    auto look = sheet.body();
    look.largest = sheet.metrics().smallest_em();
    look.smallest = look.largest * 0.6F;
    // The content keeps the height of two page buttons.
    auto const room = area.height - 2 * sheet.metrics().touch - 2 * gap;
    m_notice = sheet.canvas.set(*notice, look, m_content.width, room);
    auto const height = m_notice->height();
    m_notice_place = {m_content.x, m_content.y, m_content.width, height};
    m_content.y += height + gap;
    m_content.height -= height + gap;
}

void SpeechPanel::draw(Sheet& sheet) const
{
    if (m_notice) sheet.say(*m_notice, m_notice_place, Role::Status);
    m_buttons.draw(sheet, m_start);
}

}
