// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// How far the translations of a folder are, and how much work is left.
namespace parvis::content {

struct Effort {
    int blocks = 0;
    int words = 0; ///< of the French

    Effort& operator+=(Effort const& other);
    friend bool operator==(Effort const&, Effort const&) = default;
};

/// Where a block stands. An outdated one counts as outdated, whoever it comes from.
enum class Standing { Missing, Outdated, Machine, Human, Checked };
constexpr std::array<Standing, 5> all_standings{Standing::Missing, Standing::Outdated, Standing::Machine,
                                                Standing::Human, Standing::Checked};

/// "missing", "outdated", "machine", "human" or "checked".
std::string_view name_of(Standing standing);

/// Null stands for no translation.
Standing standing_of(Translation const* translation);

/// The blocks of one language that are wanted in it, or there already.
struct Progress {
    std::array<Effort, all_standings.size()> by_standing;
    int clips = 0;       ///< blocks that a current clip speaks
    int stale_clips = 0; ///< recordings of what a block said before

    [[nodiscard]] Effort& at(Standing standing) { return by_standing.at(static_cast<std::size_t>(standing)); }
    [[nodiscard]] Effort at(Standing standing) const { return by_standing.at(static_cast<std::size_t>(standing)); }
    [[nodiscard]] Effort total() const;
    /// What a translator has to write: missing and outdated.
    [[nodiscard]] Effort to_write() const;

    Progress& operator+=(Progress const& other);
};

struct LanguageProgress {
    std::string language;
    std::vector<std::pair<std::string, Progress>> themes; ///< in the folder's order; see TranslatedText::theme

    [[nodiscard]] Progress total() const;
};

/// One for each language of the folder but French, in the picker's order; all have the same themes.
std::vector<LanguageProgress> progress_of(Folder const& folder);

/// Words of a text in inline markup; the value of a fact is none.
int count_words(std::string_view text);

}
