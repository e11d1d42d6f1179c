// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/context.h"
#include "ui/display_list.h"

#include <functional>
#include <string>
#include <vector>

/// What is said of what a screen shows.
namespace parvis::spoken {

/// Words in one language, for one voice.
struct Phrase {
    std::string text;
    std::string language;
    friend bool operator==(Phrase const&, Phrase const&) = default;
};

/// Something said in one go: its recording, if there is one of this name, or else the phrases.
struct Saying {
    std::string clip;
    std::vector<Phrase> phrases;
    friend bool operator==(Saying const&, Saying const&) = default;
};

/// Puts into words what a person would be told who cannot see the screen: names with their numbers, dates and times
/// spelled, and of targets the role and state.
class Reciter {
public:
    using Voices = std::function<screens::Voice const&(std::string_view language)>;

    /// `reader` is the language in which roles and states are told.
    Reciter(Voices voices, std::string reader) : m_voices(std::move(voices)), m_reader(std::move(reader)) {}

    [[nodiscard]] Saying recite(text::Paragraph const& paragraph) const;
    [[nodiscard]] std::vector<Saying> recite(ui::Node const& node) const;

private:
    [[nodiscard]] std::string spelled(text::Span const& span, text::Paragraph const& paragraph) const;
    [[nodiscard]] Saying message(intl::Message const& message) const;

    Voices m_voices;
    std::string m_reader;
};

}
