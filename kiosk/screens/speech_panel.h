// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/button_grid.h"

#include <optional>

namespace parvis::screens {

/// Whether what controls the voice stands beside the content: on a low screen, another row of buttons below it would
/// leave too little of it.
bool has_speech_panel(Sheet const& sheet);

/// What controls the voice, along the reader's end of the room for the content, and what is to be known of the voice,
/// above it.
class SpeechPanel {
public:
    SpeechPanel(Sheet const& sheet, ui::Rect area);

    /// What is left for the content.
    [[nodiscard]] ui::Rect content() const { return m_content; }
    void draw(Sheet& sheet) const;

private:
    ButtonGrid m_buttons;
    ui::Rect m_content;
    ui::Point m_start;
    std::optional<ui::SetText> m_notice;
    ui::Rect m_notice_place;
};

}
