// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "editor/messages.h"
#include "office/messages.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>

// docs/guide-benevole.md, which volunteers print: what it says is on the screen must be there.
using namespace parvis;

namespace {

std::filesystem::path const docs = PARVIS_SOURCE_DIR "/docs";

/// The guide has the apostrophes of a keyboard.
std::string plain(std::string const& text)
{
    return std::regex_replace(text, std::regex("’"), "'");
}

std::vector<std::string> sentences()
{
    // These two stand in a template, without words.
    std::vector<std::string> sentences{"↑", "↓"};
    for (auto const& message : office::messages)
        sentences.push_back(plain(std::string(message.french)));
    for (auto const& message : editor::messages)
        sentences.push_back(plain(std::string(message.french)));
    return sentences;
}

std::vector<std::string> all_matches(std::string const& text, std::string const& pattern)
{
    std::regex const regex(pattern);
    std::vector<std::string> found;
    for (std::sregex_iterator match(text.begin(), text.end(), regex), end; match != end; ++match)
        found.push_back(plain((*match)[1]));
    return found;
}

/// Whether the parts of `quote` between "…" stand in the sentence, in this order.
bool quotes(std::string_view quote, std::string_view sentence)
{
    constexpr std::string_view gap = " … ";
    auto const first = quote.substr(0, quote.find(gap));
    auto const at = sentence.find(first);
    if (at == std::string_view::npos) return false;
    return first.size() == quote.size() ||
           quotes(quote.substr(first.size() + gap.size()), sentence.substr(at + first.size()));
}

}

TEST_CASE("each button and link that the volunteers' guide names is in the office", "[editor]")
{
    auto const known = sentences();
    auto names = all_matches(read_file(docs / "guide-benevole.md"), R"(\*\*([^*]+)\*\*)");
    REQUIRE(std::erase(names, "en gras") == 1);
    CHECK(names.size() > 20);
    for (auto const& name : names) {
        CAPTURE(name);
        CHECK(std::ranges::find(known, name) != known.end());
    }
}

TEST_CASE("each sentence that the volunteers' guide quotes is one of the office's", "[editor]")
{
    auto const known = sentences();
    auto const found = all_matches(read_file(docs / "guide-benevole.md"), "« (.+?) »");
    CHECK(found.size() > 5);
    for (auto const& quote : found) {
        CAPTURE(quote);
        CHECK(std::ranges::any_of(known, [&](auto const& sentence) { return quotes(quote, sentence); }));
    }
}

TEST_CASE("each picture of the volunteers' guide is there, and none is left over", "[editor]")
{
    std::set<std::string> shown;
    for (auto const& picture : all_matches(read_file(docs / "guide-benevole.md"), R"(\]\((guide/[^)]+)\))"))
        shown.insert(picture);
    std::set<std::string> kept;
    for (auto const& entry : std::filesystem::directory_iterator(docs / "guide"))
        kept.insert(entry.path().lexically_relative(docs).string());
    CHECK(shown == kept);
}
