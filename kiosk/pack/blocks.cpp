// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/blocks.h"

#include "content/date.h"
#include "content/texts.h"

namespace parvis::pack {

void Blocks::write(sql::Database const& database, content::Folder const& folder, Translator const& translate,
                   std::vector<std::string> const& languages)
{
    auto block = database.prepare("INSERT INTO block VALUES(?, ?, ?)");
    auto translation = database.prepare("INSERT INTO translation VALUES(?, ?, ?, ?, ?, ?)");
    content::for_each_text(folder, [&](content::TranslatedText const& use) {
        auto const& french = use.text.value;
        auto const number = static_cast<std::int64_t>(m_numbers.size()) + 1;
        if (!m_numbers.emplace(std::pair(use.context, french), number).second) return;
        block.run(number, use.context, french);
        for (std::size_t language = 1; language < languages.size(); ++language)
            if (auto const found = translate(languages[language], use.context, french))
                translation.run(static_cast<std::int64_t>(language), number, found->text,
                                static_cast<int>(found->origin), static_cast<int>(found->currency),
                                found->approval ? std::optional(content::to_string(found->approval->date))
                                                : std::nullopt);
    });
}

std::int64_t Blocks::number_of(std::string const& context, content::Text const& text) const
{
    return m_numbers.at({context, text.value});
}

std::optional<std::int64_t> Blocks::number_of(std::string const& context,
                                              std::optional<content::Text> const& text) const
{
    return text ? std::optional(number_of(context, *text)) : std::nullopt;
}

}
