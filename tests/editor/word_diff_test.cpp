// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/word_diff.h"

#include "support/catch.h"

using namespace parvis::editor;

namespace {

/// "a [-b-] {+c+}"
std::string shown(std::string_view before, std::string_view after)
{
    std::string text;
    for (auto const& [kind, words] : word_diff(before, after)) {
        if (!text.empty()) text += ' ';
        text += kind == Stretch::Kind::Removed ? "[-" + words + "-]"
                : kind == Stretch::Kind::Added ? "{+" + words + "+}"
                                               : words;
    }
    return text;
}

}

TEST_CASE("a change of a sentence is shown word by word", "[editor]")
{
    CHECK(shown("Venez le lundi matin.", "Venez le mardi matin.") == "Venez le [-lundi-] {+mardi+} matin.");
    CHECK(shown("Venez.", "Venez vite demain.") == "[-Venez.-] {+Venez vite demain.+}");
    CHECK(shown("un deux trois", "un trois") == "un [-deux-] trois");
    CHECK(shown("", "un") == "{+un+}");
    CHECK(shown("un  deux ", "un deux") == "un deux");
    CHECK(shown("", "").empty());
}

TEST_CASE("texts beyond measure are shown whole", "[editor]")
{
    std::string many;
    for (int i = 0; i < 3000; ++i)
        many += "mot ";
    CHECK(word_diff(many, many + "x").size() == 2);
}
