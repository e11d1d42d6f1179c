// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/writer.h"
#include "sql/database.h"

#include <map>
#include <utility>

namespace parvis::pack {

/// The numbers of the blocks in a pack that is being written. Texts that are the same in the same field are one block.
class Blocks {
public:
    /// Fills the tables `block` and `translation`. `languages` are by number; the first is French.
    void write(sql::Database const& database, content::Folder const& folder, Translator const& translate,
               std::vector<std::string> const& languages);

    [[nodiscard]] std::int64_t number_of(std::string const& context, content::Text const& text) const;
    [[nodiscard]] std::optional<std::int64_t> number_of(std::string const& context,
                                                        std::optional<content::Text> const& text) const;

private:
    std::map<std::pair<std::string, std::string>, std::int64_t> m_numbers; ///< by context and French
};

}
