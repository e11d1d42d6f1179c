// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What the kiosk says, ready for its loudspeaker: plain values.
namespace parvis::app {

/// A recording, in Ogg Vorbis.
struct Recording {
    std::string bytes;
    friend bool operator==(Recording const&, Recording const&) = default;
};
/// Utterance for a voice of the speech helper.
struct Utterance {
    std::string voice;
    std::string text;
    friend bool operator==(Utterance const&, Utterance const&) = default;
};
/// Two notes that ask for attention.
struct Bell {
    friend bool operator==(Bell const&, Bell const&) = default;
};
using Sound = std::variant<Recording, Utterance, Bell>;

/// What is said in one go; of the content, it is lit meanwhile.
struct Line {
    std::optional<std::size_t> passage; ///< of DisplayList::reading
    int offset = 0;                     ///< at which that is in view
    bool instead = false;               ///< not in the language that was asked for
    std::vector<Sound> sounds;
};
using Script = std::vector<Line>;

}
