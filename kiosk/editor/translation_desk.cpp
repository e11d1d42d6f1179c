// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/translation_desk.h"

#include "base/error.h"
#include "content/texts.h"
#include "content/translation_file.h"
#include "editor/find.h"

#include <algorithm>
#include <set>

namespace parvis::editor {
namespace {

using content::Standing;

/// "ame|title" belongs to the page "ame", "theme.sante|title" to "themes".
std::string subject_of(content::TranslatedText const& use)
{
    auto owner = content::owner_of(use.context);
    auto const dot = owner.find('.');
    if (dot == std::string::npos) return owner;
    auto const kind = owner.substr(0, dot);
    return kind == "emergency" ? kind : kind + "s";
}

std::string key_of(content::BlockId const& id)
{
    return authoring::version_of(id.context + '\n' + id.french);
}

content::Translation const* find(content::Folder const& folder, std::string const& language, content::BlockId const& id)
{
    auto const found = folder.translations.find(language);
    return found == folder.translations.end() ? nullptr : found->second.find(id.context, id.french);
}

/// Visits the texts that a translator into this language has to do with, each once.
void for_each_block(content::Folder const& folder, content::Language const& language,
                    std::function<void(content::TranslatedText const&, content::BlockId const&,
                                       content::Translation const*)> const& visit)
{
    std::set<content::BlockId> seen;
    content::for_each_text(folder, [&](content::TranslatedText const& use) {
        content::BlockId const id{use.context, use.text.value};
        auto const* const translation = find(folder, language.code.value, id);
        if ((translation || is_expected(use, language)) && seen.insert(id).second) visit(use, id, translation);
    });
}

std::string title_of(content::Folder const& folder, std::string const& subject)
{
    auto const* const page = find_by_id(folder.pages, subject);
    return page ? page->title.value : std::string();
}

}

std::vector<Subject> subjects_of(content::Folder const& folder, content::Language const& language)
{
    std::vector<Subject> subjects;
    for_each_block(folder, language, [&](auto const& use, auto const&, auto const* translation) {
        auto const id = subject_of(use);
        auto found = std::ranges::find(subjects, id, &Subject::id);
        if (found == subjects.end()) {
            subjects.push_back({id, title_of(folder, id), std::string(use.theme)});
            found = subjects.end() - 1;
        }
        auto const standing = content::standing_of(translation);
        found->to_write += standing == Standing::Missing || standing == Standing::Outdated ? 1 : 0;
        found->to_check += standing == Standing::Machine || standing == Standing::Human ? 1 : 0;
    });
    return subjects;
}

std::vector<Block> blocks_of(content::Folder const& folder, content::Language const& language,
                             std::string const& subject)
{
    content::TranslationFile const file(folder, language);
    std::vector<Block> blocks;
    for_each_block(folder, language, [&](auto const& use, auto const& id, auto const* translation) {
        if (subject_of(use) != subject) return;
        Block block{key_of(id), id, content::standing_of(translation), {}, {}, {}};
        if (translation) {
            block.text = translation->text;
            block.approval = translation->approval;
        }
        if (auto const* const entry = file.find(id); entry && entry->fuzzy())
            block.previous_french = entry->previous_id;
        blocks.push_back(std::move(block));
    });
    std::ranges::stable_sort(blocks, {},
                             [](Block const& block) { return std::min(block.standing, Standing::Machine); });
    return blocks;
}

authoring::CommitId save_translations(authoring::Workspace& workspace, content::Language const& language,
                                      std::vector<Wish> const& wishes, Date today, authoring::Author const& author,
                                      std::string const& sentence)
{
    auto const path = std::filesystem::path("translations") / (language.code.value + ".po");
    auto const version = workspace.version(path);
    content::TranslationFile file(workspace.read().folder, language);
    for (auto const& [block, text, is_checked] : wishes) {
        if (block.text != text) file.translate(block.id, text, content::Origin::Human);
        if (is_checked) file.approve(block.id, {author.account, today});
    }
    auto const saved = workspace.save({{{path, file.text()}, version}}, author, sentence);
    if (std::holds_alternative<authoring::Conflict>(saved))
        throw Error("the translations are being changed outside the office; try again");
    return std::get<authoring::CommitId>(saved);
}

content::Folder with_translations(content::Folder const& folder, std::string const& language,
                                  std::vector<Wish> const& wishes)
{
    auto changed = folder;
    auto& entries = changed.translations[language].entries;
    for (auto const& wish : wishes) {
        auto& translation = entries[wish.block.id];
        translation.text = wish.text;
        if (wish.text != wish.block.text) {
            translation.origin = content::Origin::Human;
            translation.currency = content::Currency::Current;
        }
    }
    return changed;
}

}
