// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/speech_controls.h"

namespace parvis::screens {
namespace {

using namespace ui;

/// Says where the next touch leads.
GridButton pace_button(Pace pace)
{
    if (pace == Pace::Slowest) return {"forward", msg::speech_usual_pace, ChangePace{}, true};
    return {"walk", msg::speech_slower, ChangePace{}, pace != Pace::Normal};
}

}

bool can_be_heard(Sheet const& sheet)
{
    auto const& heard = sheet.state.heard_language;
    return sheet.context.pack.can_be_heard(heard.empty() ? sheet.words.language().code : heard);
}

std::optional<text::Paragraph> speech_notice(Sheet const& sheet)
{
    if (!can_be_heard(sheet)) return sheet.words.paragraph(msg::voices_none);
    if (sheet.state.speech && sheet.state.speech->instead) return sheet.words.paragraph(msg::speech_instead);
    return std::nullopt;
}

std::vector<GridButton> speech_controls(Sheet const& sheet)
{
    auto const& state = sheet.state;
    auto const paused = state.speech && state.speech->paused;
    return {
        {paused ? "play" : "pause", paused ? msg::speech_resume : msg::speech_pause, PauseSpeech{}},
        {"undo", msg::speech_again, SayAgain{}},
        pace_button(state.pace),
        {"minus", msg::speech_softer, ChangeVolume{-1}},
        {"plus", msg::speech_louder, ChangeVolume{1}},
        {"talk", msg::speech_voice, GoTo{{Screen::Voices, {}}}, state.route.screen == Screen::Voices},
    };
}

}
