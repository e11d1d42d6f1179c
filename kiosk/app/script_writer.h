// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/script.h"
#include "pack/pack.h"
#include "spoken/reciter.h"

namespace parvis::app {

/// Finds the sounds for what is to be said: a recording in the language that is listened to, else one in the language
/// of the words, else a voice.
class ScriptWriter {
public:
    /// `reader` is the language that is read, `heard` the one that is listened to.
    ScriptWriter(pack::Pack const& pack, spoken::Reciter::Voices voices, std::string reader, std::string heard);

    /// `list` is what the reader sees, `translated` the same screen in the language that is listened to; the two may be
    /// one. Lines begin with the passage `from`; what cannot be heard at all is left out.
    [[nodiscard]] Script content(ui::DisplayList const& list, ui::DisplayList const& translated,
                                 std::size_t from) const;
    /// What the keys are on.
    [[nodiscard]] Script focus(ui::DisplayList const& list, ui::DisplayList const& translated) const;
    /// All that there is in a list of few things.
    [[nodiscard]] Script everything(ui::DisplayList const& list) const;
    /// The first thing of a list that has any.
    [[nodiscard]] Script first(ui::DisplayList const& list) const;
    /// The language's greeting, after its name if `with_name`.
    enum class Greeting { Welcome, NameAndWelcome };
    [[nodiscard]] Script greeting(std::string const& language, Greeting greeting) const;
    /// That there is no voice for what is listened to; in French, if that is not recorded either.
    [[nodiscard]] Script no_voice() const;

private:
    [[nodiscard]] std::vector<Sound> sounds_of(std::vector<spoken::Saying> const& sayings) const;
    [[nodiscard]] std::optional<std::string> clip_of(spoken::Saying const& saying) const;
    void add(std::vector<Sound>& sounds, spoken::Saying const& saying) const;

    pack::Pack const& m_pack;
    spoken::Reciter::Voices m_voices;
    std::string m_reader;
    std::string m_heard;
    std::string m_spoken; ///< in which the words are looked up: m_heard, unless that is not written here
};

/// The first passage that is in view.
std::size_t first_in_view(ui::DisplayList const& list);

}
