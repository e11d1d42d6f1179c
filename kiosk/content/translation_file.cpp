// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/translation_file.h"

#include "base/error.h"
#include "base/files.h"
#include "content/origin.h"
#include "content/texts.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace parvis::content {
namespace {

PoFile read_whole(std::filesystem::path const& path)
{
    std::vector<Finding> findings;
    auto po = read_po(read_file(path), path, findings);
    if (!findings.empty())
        throw Error("the translations are not changed before this is mended: " + to_line(findings.front()));
    return po;
}

PoEntry header_of(Language const& language)
{
    PoEntry header;
    header.forms = {"Language: " + language.code.value +
                    "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n"
                    "Content-Transfer-Encoding: 8bit\nPlural-Forms: " +
                    language.plural + "\n"};
    return header;
}

void mark_current(PoEntry& entry)
{
    std::erase(entry.flags, "fuzzy");
    entry.previous_context.reset();
    entry.previous_id.reset();
    entry.previous_plural.reset();
}

void mark_outdated(PoEntry& entry)
{
    if (!entry.fuzzy()) entry.flags.insert(entry.flags.begin(), "fuzzy");
}

/// The entry's French becomes that of after the change.
void rename(PoEntry& entry, FrenchChange const& change)
{
    entry.id = change.after;
    if (entry.previous_id == change.after) {
        mark_current(entry);
    } else if (change.edit == FrenchEdit::MeaningChanged && !entry.forms.front().empty()) {
        // Of several changes in a row, the first French is the one that was translated.
        if (!entry.fuzzy() || !entry.previous_id) entry.previous_id = change.before.french;
        mark_outdated(entry);
    }
}

std::string without_revision_date(std::string const& header)
{
    std::string lines;
    for (std::size_t begin = 0; begin < header.size();) {
        auto const end = std::min(header.find('\n', begin), header.size() - 1) + 1;
        auto const line = header.substr(begin, end - begin);
        if (!line.starts_with("PO-Revision-Date:")) lines += line;
        begin = end;
    }
    return lines;
}

}

TranslationFile::TranslationFile(Folder const& folder, Language const& language)
    : m_folder(folder), m_path(folder.path / "translations" / (language.code.value + ".po")),
      m_po(exists(m_path) ? read_whole(m_path) : PoFile{})
{
    auto& entries = m_po.entries;
    if (entries.empty() || !entries.front().id.empty()) entries.insert(entries.begin(), header_of(language));
    m_read = entries.size();
    index_entries();
}

void TranslationFile::index_entries()
{
    m_entries.clear();
    for (std::size_t i = 0; i < m_po.entries.size(); ++i)
        if (auto const& entry = m_po.entries[i]; entry.context && !entry.obsolete)
            m_entries.emplace(BlockId{*entry.context, entry.id}, i);
}

PoEntry const* TranslationFile::find(BlockId const& block) const
{
    auto const found = m_entries.find(block);
    return found == m_entries.end() ? nullptr : &m_po.entries[found->second];
}

PoEntry& TranslationFile::entry_of(BlockId const& block)
{
    auto const [found, is_new] = m_entries.try_emplace(block, m_po.entries.size());
    if (is_new) {
        PoEntry entry;
        entry.context = block.context;
        entry.id = block.french;
        entry.forms = {""};
        m_po.entries.push_back(std::move(entry));
    }
    return m_po.entries[found->second];
}

void TranslationFile::translate(BlockId const& block, std::string text, Origin origin, Currency currency)
{
    auto& entry = entry_of(block);
    auto const is_empty = text.empty();
    entry.forms = {std::move(text)};
    set_provenance(entry, {is_empty ? Origin::None : origin, {}});
    if (currency == Currency::Current || is_empty)
        mark_current(entry);
    else
        mark_outdated(entry);
}

bool TranslationFile::remove(BlockId const& block)
{
    auto const found = m_entries.find(block);
    if (found == m_entries.end()) return false;
    if (found->second < m_read) --m_read;
    m_po.entries.erase(m_po.entries.begin() + static_cast<std::ptrdiff_t>(found->second));
    index_entries();
    return true;
}

void TranslationFile::set_notes(BlockId const& block, std::vector<std::string> const& notes)
{
    auto& comments = entry_of(block).comments;
    std::erase_if(comments, [](std::string const& comment) { return !is_origin_comment(comment); });
    std::copy_if(notes.begin(), notes.end(), std::back_inserter(comments),
                 [](std::string const& note) { return !is_origin_comment(note); });
}

bool TranslationFile::approve(BlockId const& block, Approval const& approval)
{
    auto const* const found = find(block);
    if (!found || found->forms.front().empty()) return false;
    auto& entry = entry_of(block);
    set_provenance(entry, {Origin::Checked, approval});
    mark_current(entry);
    return true;
}

bool TranslationFile::follow(FrenchChange const& change, Before before)
{
    auto const source = m_entries.find(change.before);
    if (source == m_entries.end() || change.before.french == change.after) return false;
    auto const target = m_entries.find({change.before.context, change.after});
    if (target != m_entries.end()) {
        // The French of after is in the list already. What it says there counts; the other text stays as a memory.
        if (m_po.entries[target->second].forms.front().empty()) {
            auto moved = m_po.entries[source->second];
            rename(moved, change);
            m_po.entries[target->second] = std::move(moved);
        }
        if (before == Before::Gone) m_po.entries[source->second].obsolete = true;
        index_entries();
        return true;
    }
    if (before == Before::StillUsed) {
        auto copy = m_po.entries[source->second];
        rename(copy, change);
        m_po.entries.push_back(std::move(copy));
    } else {
        rename(m_po.entries[source->second], change);
    }
    index_entries();
    return true;
}

std::vector<std::size_t> TranslationFile::order() const
{
    std::vector<std::vector<std::size_t>> followers(m_read);
    std::vector<bool> is_placed(m_po.entries.size(), false);
    std::size_t last = 0;
    auto const place = [&](std::size_t index) {
        if (index < m_read || is_placed[index]) return;
        followers[last].push_back(index);
        is_placed[index] = true;
    };
    for_each_text(m_folder, [&](TranslatedText const& use) {
        auto const found = m_entries.find({use.context, use.text.value});
        if (found == m_entries.end()) return;
        if (found->second < m_read) last = found->second;
        place(found->second);
    });
    last = m_read - 1;
    for (std::size_t index = m_read; index < m_po.entries.size(); ++index)
        place(index);

    std::vector<std::size_t> order;
    for (std::size_t index = 0; index < m_read; ++index) {
        order.push_back(index);
        order.insert(order.end(), followers[index].begin(), followers[index].end());
    }
    std::stable_partition(order.begin(), order.end(), [&](auto index) { return !m_po.entries[index].obsolete; });
    return order;
}

std::string TranslationFile::text() const
{
    PoFile po;
    for (auto const index : order())
        po.entries.push_back(m_po.entries[index]);
    auto& header = po.entries.front().forms.front();
    header = without_revision_date(header);
    return write_po(po);
}

void TranslationFile::save() const
{
    auto const now = text();
    if (exists(m_path) && read_file(m_path) == now) return;
    create_directories(m_path.parent_path());
    write_file(m_path, now);
}

}
