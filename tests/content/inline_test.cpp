// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/inline.h"

#include "support/catch.h"

#include <random>

using namespace parvis::content;

namespace {

/// "at 3: a lone *" for each mistake.
std::vector<std::string> mistakes_in(std::string_view source)
{
    std::vector<InlineMistake> mistakes;
    parse_inline(source, &mistakes);
    std::vector<std::string> lines;
    for (auto const& mistake : mistakes)
        lines.push_back("at " + std::to_string(mistake.offset) + ": " + mistake.what);
    return lines;
}

/// The source again, from what was read.
std::string written(InlineText const& text)
{
    std::string source;
    for (auto const& piece : text) {
        auto inner = piece.text;
        if (piece.kind == InlineKind::PageLink) inner = "[" + inner + "](page:" + piece.target + ")";
        if (piece.kind == InlineKind::PlaceLink) inner = "[" + inner + "](place:" + piece.target + ")";
        if (piece.kind == InlineKind::Fact) inner = "{fact:" + piece.target + "}";
        source += piece.strong ? "**" + inner + "**" : inner;
    }
    return source;
}

}

TEST_CASE("strong words, links and facts are told from text", "[content]")
{
    auto const text =
        parse_inline("Allez à **la [CPAM](place:cpam-nantes)** avec {fact:montant}, voir [ici](page:ame).");
    CHECK(text == InlineText{{InlineKind::Text, "Allez à ", false, ""},
                             {InlineKind::Text, "la ", true, ""},
                             {InlineKind::PlaceLink, "CPAM", true, "cpam-nantes"},
                             {InlineKind::Text, " avec ", false, ""},
                             {InlineKind::Fact, "", false, "montant"},
                             {InlineKind::Text, ", voir ", false, ""},
                             {InlineKind::PageLink, "ici", false, "ame"},
                             {InlineKind::Text, ".", false, ""}});
    CHECK(words_of(text) == "Allez à la CPAM avec , voir ici.");
    CHECK(mistakes_in(written(text)).empty());
}

TEST_CASE("markup that is not ours is kept as text and reported where it stands", "[content]")
{
    CHECK(parse_inline("a *b* c") == InlineText{{InlineKind::Text, "a *b* c", false, ""}});
    CHECK(mistakes_in("a *b* c") == std::vector<std::string>{"at 2: a lone *", "at 4: a lone *"});
    CHECK(mistakes_in("a **b") == std::vector<std::string>{"at 2: ** is opened and never closed"});
    CHECK(mistakes_in("[x](http://a)").size() == 3);
    CHECK(mistakes_in("[x](page:A B)").front() == "at 0: a bracket that opens no link");
    CHECK(mistakes_in("{fact:}").front() == "at 0: a brace that opens no fact");
    CHECK(mistakes_in("voir https://a.fr").front() == "at 5: a bare web address");
    CHECK(mistakes_in("une\nligne").front() == "at 3: a line break, a tab or an invisible character");
    CHECK(mistakes_in("<b>x</b>").size() == 2);
    CHECK(mistakes_in("5 < 6 & 7 > 3, l'aide : 50 %").empty());
}

TEST_CASE("an opened link that never ends stays text", "[content]")
{
    CHECK(parse_inline("[a](page:b") == InlineText{{InlineKind::Text, "[a](page:b", false, ""}});
    CHECK(parse_inline("{fact:x") == InlineText{{InlineKind::Text, "{fact:x", false, ""}});
}

TEST_CASE("a text of facts and digits alone has no words", "[content]")
{
    CHECK(has_words(parse_inline("Le {fact:tel}")));
    CHECK(has_words(parse_inline("{fact:tel} ده")));
    CHECK_FALSE(has_words(parse_inline("{fact:tel}, {fact:site} (2/3)")));
    CHECK_FALSE(has_words({}));
}

TEST_CASE("no letter of any source is lost", "[content]")
{
    std::vector<std::string> const pieces{
        "**", "*",      "[", "]", "(",   ")",  "](page:x)", "](place:", "{fact:y}", "{",
        "}",  "{fact:", "é", "ع", "<b>", "\n", " ",         "a",        "page:",    "\xF0\x9F\x98\x80"};
    std::mt19937 random(11);
    for (int round = 0; round < 20000; ++round) {
        std::string source;
        for (auto count = random() % 12; count > 0; --count)
            source += pieces[random() % pieces.size()];
        auto const read = parse_inline(source);
        auto const without_stars = [](std::string text) {
            std::erase(text, '*');
            return text;
        };
        CHECK(without_stars(written(read)) == without_stars(source));
    }
}
