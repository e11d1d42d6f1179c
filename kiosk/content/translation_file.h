// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/block_id.h"
#include "content/model.h"
#include "content/po.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace parvis::content {

/// What an edit of a French text means for its translations.
enum class FrenchEdit {
    WordingOnly,    ///< they are as right as before
    MeaningChanged, ///< they translate another French: outdated, until someone looks at them
};

/// A French text has become another one. For a list item too: its translation goes with it.
struct FrenchChange {
    BlockId before;
    std::string after;
    FrenchEdit edit = FrenchEdit::MeaningChanged;
};

/// The translations into one language, while they are edited. Whatever the PO file holds and nobody asks to change
/// stays as it is, in its place; nothing is on the disk before `save`.
class TranslationFile {
public:
    /// Opens translations/<language>.po of the folder, which must outlive this, or begins one if there is none. Throws
    /// Error if there is a mistake in it: written anew, it would lack what could not be read.
    TranslationFile(Folder const& folder, Language const& language);

    [[nodiscard]] std::filesystem::path const& path() const { return m_path; }
    /// Null if the file does not have the block; its text may be empty.
    [[nodiscard]] PoEntry const* find(BlockId const& block) const;

    /// Gives the block this text. It is current, unless its writer said otherwise, and nobody has checked it: `origin`
    /// is Machine or Human. An empty text takes the translation away.
    void translate(BlockId const& block, std::string text, Origin origin, Currency currency = Currency::Current);
    /// Takes the block out of the file. False if the file has none.
    bool remove(BlockId const& block);
    /// Replaces the translators' notes; a line that claims an origin is left out.
    void set_notes(BlockId const& block, std::vector<std::string> const& notes);
    /// Someone has read the translation beside today's French and found it right. False if there is none.
    bool approve(BlockId const& block, Approval const& approval);

    enum class Before { Gone, StillUsed }; ///< whether another item of the list still has the French of before
    /// Takes a translation along when its French changes. An outdated translation whose French comes back is current
    /// again. False if the file has none.
    bool follow(FrenchChange const& change, Before before);

    /// The file as `save` writes it: canonical, never with a PO-Revision-Date, which would make every merge a conflict.
    [[nodiscard]] std::string text() const;
    /// Throws Error, and leaves the old file, if it cannot be written.
    void save() const;

private:
    PoEntry& entry_of(BlockId const& block);
    void index_entries();
    /// The entries as they are to be written: a new one behind what comes before it in the folder, so that the work of
    /// two people merges, and obsolete ones last.
    [[nodiscard]] std::vector<std::size_t> order() const;

    Folder const& m_folder;
    std::filesystem::path m_path;
    PoFile m_po;
    std::size_t m_read = 0;                   ///< how many entries stood in the file; those behind them are new
    std::map<BlockId, std::size_t> m_entries; ///< by block, those that are not obsolete
};

}
