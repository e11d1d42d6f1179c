// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/word.h"

#include <deque>
#include <memory>
#include <string>
#include <unordered_map>

#include <hb.h>

namespace parvis::text {

/// Turns words into glyphs, and remembers them. Nothing in a shaped word depends on the size it is drawn at.
class Shaper {
public:
    explicit Shaper(Fonts::Faces const& faces);

    /// A word of a run of `text`. Valid until `forget`.
    ShapedWord const& shape(std::string_view text, ByteRange word, Run const& run);

    /// Gives back the memory of all words.
    void forget();

private:
    struct Key {
        FontId font{};
        bool right_to_left = false;
        intl::Script script{};
        hb_language_t language = nullptr;
        std::string text;

        friend bool operator==(Key const&, Key const&) = default;
    };
    struct Hash {
        std::size_t operator()(Key const& key) const;
    };
    struct DestroyBuffer {
        void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
    };

    ShapedWord const& shape_alone(std::string_view word);
    [[nodiscard]] ShapedWord shape_anew(std::string_view text, ByteRange word) const;
    [[nodiscard]] ShapedWord take_glyphs(std::string_view text, std::size_t begin) const;

    Fonts::Faces const& m_faces;
    std::unique_ptr<hb_buffer_t, DestroyBuffer> m_buffer;
    std::unordered_map<Key, ShapedWord, Hash> m_words;
    std::deque<ShapedWord> m_single_words; ///< too long to look up, or shaped by their neighbours
    Key m_key;                             ///< of the word being shaped; its text's memory is used again
};

}
