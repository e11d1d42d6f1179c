// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/removal.h"

#include "content/references.h"
#include "content/texts.h"
#include "content/toml_writer.h"
#include "content/translation_file.h"

#include <algorithm>
#include <set>

namespace parvis::editor {
namespace {

using Names = std::set<std::string, std::less<>>;

Names owners_in(content::Folder const& folder)
{
    Names owners;
    content::for_each_text(
        folder, [&](content::TranslatedText const& text) { owners.insert(content::owner_of(text.context)); });
    return owners;
}

/// Findings of mentions of what is not there.
std::vector<content::Finding> broken_mentions(content::Folder const& folder)
{
    std::vector<content::Finding> findings;
    content::check_references(folder, findings);
    std::erase_if(findings, [](auto const& finding) { return finding.severity != content::Severity::Error; });
    return findings;
}

}

Removal removal_of(content::Folder const& folder, Kind const& kind, std::string const& id)
{
    Removal removal{folder, {}};
    kind.remove(removal.after, id);
    auto const before = broken_mentions(folder);
    for (auto const& finding : broken_mentions(removal.after)) {
        auto const is_same = [&](content::Finding const& other) {
            return other.file == finding.file && other.line == finding.line && other.what == finding.what;
        };
        auto const file = finding.file.lexically_relative(folder.path);
        if (std::ranges::none_of(before, is_same) && std::ranges::find(removal.users, file) == removal.users.end())
            removal.users.push_back(file);
    }
    return removal;
}

std::vector<authoring::Edit> edits_of(Removal const& removal, authoring::Workspace& workspace, Kind const& kind,
                                      std::string const& id)
{
    std::vector<authoring::Edit> edits;
    auto const add = [&](std::filesystem::path const& file, std::optional<std::string> text) {
        edits.push_back({{file, std::move(text)}, workspace.version(file)});
    };
    auto const& folder = workspace.read().folder;
    auto const file = kind.file(folder, id);
    auto rest = kind.rest(removal.after);
    if (rest) rest = content::keep_comments(workspace.text(file).value_or(""), *rest);
    add(file, std::move(rest));

    auto gone = owners_in(folder);
    for (auto const& owner : owners_in(removal.after))
        gone.erase(owner);
    for (auto const& language : folder.languages) {
        auto const translations = folder.translations.find(language.code.value);
        if (translations == folder.translations.end()) continue;
        content::TranslationFile translated(removal.after, language);
        auto is_changed = false;
        for (auto const& [block, translation] : translations->second.entries)
            if (gone.contains(content::owner_of(block.context))) is_changed |= translated.remove(block);
        if (is_changed) add(translated.path().lexically_relative(folder.path), translated.text());
    }
    for (auto const& clip : folder.clips)
        if (gone.contains(content::owner_of(clip.block.context)))
            add(clip.file.lexically_relative(folder.path), std::nullopt);
    return edits;
}

}
