// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/clip_names.h"
#include "content/directory.h"
#include "content/readers.h"
#include "content/report.h"
#include "content/texts.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace parvis::content {
namespace {

/// What can be spoken in one language.
struct Spoken {
    std::map<std::pair<std::string, std::string>, std::string> french; ///< by msgctxt and hash
    std::set<std::string> contexts;
};

bool is_only_heard(Folder const& folder, std::string const& language)
{
    return std::any_of(folder.heard_languages.begin(), folder.heard_languages.end(),
                       [&](Language const& heard) { return heard.code.value == language; });
}

/// A language that is only heard has no text of its own: what is spoken in it is known by the French.
Spoken spoken_in(Folder const& folder, std::string const& language)
{
    Spoken spoken;
    ClipNames const names(folder);
    auto const translations = folder.translations.find(language);
    for_each_text(folder, [&](TranslatedText const& use) {
        auto const& french = use.text.value;
        spoken.contexts.insert(use.context);
        if (language == folder.site.source_language || is_only_heard(folder, language)) {
            spoken.french.emplace(std::pair(use.context, names.hash(french)), french);
        } else if (translations != folder.translations.end()) {
            if (auto const* const found = translations->second.find(use.context, french))
                spoken.french.emplace(std::pair(use.context, names.hash(found->text)), french);
        }
    });
    return spoken;
}

/// What is known of the clip, with a finding if no text of today is spoken by it.
void judge(Clip& clip, Spoken const& spoken, Report& report)
{
    auto const french = spoken.french.find({clip.block.context, clip.hash});
    if (french != spoken.french.end()) {
        clip.state = ClipState::Current;
        clip.block.french = french->second;
    } else if (spoken.contexts.contains(clip.block.context)) {
        clip.state = ClipState::Stale;
        report.warning({}, "the text has changed since this was recorded",
                       "record it again: \"parvis clips\" says under which name");
    } else {
        report.warning({}, "no text has this name", "\"parvis clips\" names the files; rename or remove this one");
    }
}

}

std::string_view name_of(ClipState state)
{
    switch (state) {
    case ClipState::Current:
        return "current";
    case ClipState::Stale:
        return "stale";
    case ClipState::Unknown:
        break;
    }
    return "unknown";
}

std::vector<Clip> read_clips(Folder const& folder, Findings& findings)
{
    std::vector<Clip> clips;
    for (auto const& entry : entries_of(folder.path / "clips", findings)) {
        auto const language = entry.filename().string();
        auto const is_known = std::any_of(folder.languages.begin(), folder.languages.end(),
                                          [&](Language const& known) { return known.code.value == language; }) ||
                              is_only_heard(folder, language);
        if (!is_known || !is_directory(entry)) {
            Report(entry, findings).error({}, "nothing reads this", "clips stand in clips/<language>/");
            continue;
        }
        auto const spoken = spoken_in(folder, language);
        for (auto const& file : entries_of(entry, findings)) {
            Report report(file, findings);
            auto const name = parse_clip_name(file.filename().string());
            if (!name || !is_regular_file(file)) {
                report.error({}, "nothing reads this", "name it as \"parvis clips\" says");
                continue;
            }
            Clip clip{file, language, name->message, {name->context, {}}, name->hash, ClipState::Current};
            if (clip.message.empty()) {
                clip.state = ClipState::Unknown;
                judge(clip, spoken, report);
            }
            clips.push_back(std::move(clip));
        }
    }
    return clips;
}

}
