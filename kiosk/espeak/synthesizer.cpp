// SPDX-License-Identifier: GPL-3.0-or-later
#include "espeak/synthesizer.h"

#include "base/error.h"

#include <algorithm>
#include <espeak-ng/speak_lib.h>

namespace parvis::espeak {
namespace {

constexpr int piece_milliseconds = 100;
/// Words a minute: slower than the 175 of espeak-ng, for people who may be learning the language, in a noisy hall.
constexpr int usual_rate = 150;

int give(short* samples, int count, espeak_EVENT* events)
{
    if (samples == nullptr || count <= 0) return 0;
    auto const& listener = *static_cast<Synthesizer::Listener const*>(events->user_data);
    auto const go_on = listener({samples, static_cast<std::size_t>(count)});
    return go_on ? 0 : 1;
}

}

Synthesizer::Synthesizer()
{
    auto const rate =
        espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, piece_milliseconds, nullptr, espeakINITIALIZE_DONT_EXIT);
    if (rate <= 0) throw Error("espeak-ng's voices are missing: install espeak-ng-data");
    m_rate = static_cast<std::uint32_t>(rate);
    espeak_SetSynthCallback(give);
}

Synthesizer::~Synthesizer()
{
    espeak_Terminate();
}

void Synthesizer::speak(std::string const& voice, std::string const& text, int pace, Listener const& listener) const
{
    if (espeak_SetVoiceByName(voice.c_str()) != EE_OK)
        throw Error("espeak-ng has no voice \"" + voice + "\": correct it in languages.toml");
    espeak_SetParameter(espeakRATE, std::max(espeakRATE_MINIMUM, usual_rate * pace / 100), 0);
    // The listener is only called, but the interface takes it as it takes all user data.
    auto* const data = const_cast<Listener*>(&listener);
    espeak_Synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8 | espeakENDPAUSE, nullptr, data);
}

}
