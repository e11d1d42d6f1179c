// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/faces.h"
#include "text/paragraph.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace parvis::text {

/// A stretch of text that is set in one font.
struct FontRun {
    ByteRange range;
    FontId font{};
};

/// Finds a font for each cluster of a text: its script's own, else the one before it, else Noto Sans, else a font of
/// symbols, else the CJK face of the language, else any that has it. Marks stay with their base if any font has both;
/// spaces and format characters go with a neighbour.
class FontChooser {
public:
    explicit FontChooser(Fonts::Faces& faces) : m_faces(faces) {}

    struct Request {
        intl::Script script = intl::common_script;
        std::string_view language;
        Weight weight = Weight::Regular;
    };

    /// Appends the fonts of `range` to `runs`, whose last one is the font before it.
    void choose(std::string_view text, ByteRange range, Request const& request, std::vector<FontRun>& runs);

private:
    struct Choice {
        FontId font{};
        std::size_t rank = 0; ///< 0 is best
    };

    void set_candidates(Request const& request, std::vector<FontRun> const& before);
    void add_candidate(std::optional<FamilyIndex> family);
    [[nodiscard]] bool has_all(FontId font, std::string_view cluster) const;
    [[nodiscard]] std::optional<Choice> choose_candidate(std::string_view cluster) const;
    std::optional<Choice> choose_for(std::string_view cluster);
    [[nodiscard]] std::optional<FontId> search_all(std::string_view cluster) const;

    Fonts::Faces& m_faces;
    Request m_request;
    std::vector<FontId> m_candidates;                                        ///< for the current request, best first
    std::unordered_map<std::string, std::optional<FontId>> m_found_anywhere; ///< by cluster, language and weight
};

}
