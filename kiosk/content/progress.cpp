// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/progress.h"

#include "content/inline.h"
#include "content/texts.h"
#include "intl/utf8.h"

#include <algorithm>
#include <map>
#include <set>

namespace parvis::content {
namespace {

/// How many clips of each block's msgctxt are stale, and which blocks have a current one.
struct ClipsOfLanguage {
    std::set<BlockId> current;
    std::map<std::string, int> stale;
};

ClipsOfLanguage clips_of(Folder const& folder, std::string const& language)
{
    ClipsOfLanguage clips;
    for (auto const& clip : folder.clips) {
        if (clip.language != language || !clip.message.empty()) continue;
        if (clip.state == ClipState::Current) clips.current.insert(clip.block);
        if (clip.state == ClipState::Stale) ++clips.stale[clip.block.context];
    }
    return clips;
}

LanguageProgress progress_in(Folder const& folder, Language const& language)
{
    LanguageProgress result{language.code.value, {}};
    auto const of_theme = [&](std::string_view theme) -> Progress& {
        auto const found = std::find_if(result.themes.begin(), result.themes.end(),
                                        [&](auto const& known) { return known.first == theme; });
        if (found != result.themes.end()) return found->second;
        return result.themes.emplace_back(theme, Progress{}).second;
    };
    auto const translations = folder.translations.find(language.code.value);
    auto clips = clips_of(folder, language.code.value);
    std::set<BlockId> seen;
    for_each_text(folder, [&](TranslatedText const& use) {
        auto& progress = of_theme(use.theme);
        BlockId const block{use.context, use.text.value};
        if (!seen.insert(block).second) return;
        auto const* const translation = translations == folder.translations.end()
                                            ? nullptr
                                            : translations->second.find(block.context, block.french);
        if (!translation && !is_expected(use, language)) return;
        progress.at(standing_of(translation)) += {1, count_words(block.french)};
        progress.clips += clips.current.contains(block) ? 1 : 0;
        if (auto const stale = clips.stale.extract(block.context)) progress.stale_clips += stale.mapped();
    });
    return result;
}

}

Effort& Effort::operator+=(Effort const& other)
{
    blocks += other.blocks;
    words += other.words;
    return *this;
}

std::string_view name_of(Standing standing)
{
    constexpr std::array<std::string_view, all_standings.size()> names{"missing", "outdated", "machine", "human",
                                                                       "checked"};
    return names.at(static_cast<std::size_t>(standing));
}

Standing standing_of(Translation const* translation)
{
    if (!translation) return Standing::Missing;
    if (translation->currency == Currency::Outdated) return Standing::Outdated;
    switch (translation->origin) {
    case Origin::Human:
        return Standing::Human;
    case Origin::Checked:
        return Standing::Checked;
    case Origin::None:
    case Origin::Machine:
        break;
    }
    return Standing::Machine;
}

Effort Progress::total() const
{
    Effort total;
    for (auto const& effort : by_standing)
        total += effort;
    return total;
}

Effort Progress::to_write() const
{
    auto effort = at(Standing::Missing);
    return effort += at(Standing::Outdated);
}

Progress& Progress::operator+=(Progress const& other)
{
    for (auto const standing : all_standings)
        at(standing) += other.at(standing);
    clips += other.clips;
    stale_clips += other.stale_clips;
    return *this;
}

Progress LanguageProgress::total() const
{
    Progress total;
    for (auto const& [theme, progress] : themes)
        total += progress;
    return total;
}

std::vector<LanguageProgress> progress_of(Folder const& folder)
{
    std::vector<LanguageProgress> all;
    for (auto const& language : folder.languages)
        if (language.code.value != folder.site.source_language) all.push_back(progress_in(folder, language));
    return all;
}

int count_words(std::string_view text)
{
    auto const words = words_of(parse_inline(text));
    int count = 0;
    bool is_counted = false;
    for (std::size_t at = 0; at < words.size();) {
        auto const c = intl::next_code_point(words, at);
        auto const is_blank = c <= U' ' || c == U'\u00A0' || c == U'\u202F';
        auto const is_letter = (c >= U'0' && c <= U'9') || ((c | 0x20) >= U'a' && (c | 0x20) <= U'z') || c >= U'\u00C0';
        if (is_blank) is_counted = false;
        if (!is_letter || is_blank || is_counted) continue;
        ++count;
        is_counted = true;
    }
    return count;
}

}
