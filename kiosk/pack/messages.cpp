// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/messages.h"

#include "base/error.h"
#include "base/files.h"
#include "content/po.h"
#include "content/report.h"
#include "intl/mo.h"
#include "intl/plural.h"

#include <algorithm>

namespace parvis::pack {
namespace {

using content::PoEntry;

/// A fuzzy entry translates an older French sentence; on buttons, the new one in French is safer.
bool is_usable(PoEntry const& entry)
{
    auto const is_filled =
        std::none_of(entry.forms.begin(), entry.forms.end(), [](std::string const& form) { return form.empty(); });
    return !entry.id.empty() && !entry.obsolete && !entry.fuzzy() && is_filled;
}

/// The catalogue, or "" with a finding.
std::string compile(std::filesystem::path const& file, content::Language const& language,
                    std::vector<content::Finding>& findings)
{
    content::Report report(file, findings);
    auto const rule = intl::PluralRule::parse(language.plural);
    if (!rule) return {}; // languages.toml has its own finding
    std::vector<intl::MoEntry> entries;
    for (auto const& entry : content::read_po(read_file(file), file, findings).entries) {
        if (!is_usable(entry)) continue;
        auto const expected = entry.plural.empty() ? 1 : rule->forms();
        if (static_cast<int>(entry.forms.size()) != expected)
            report.error(entry.at, "a message with " + std::to_string(entry.forms.size()) + " plural forms",
                         "write " + std::to_string(expected) + ", as languages.toml says");
        else
            entries.push_back({entry.context.value_or(""), entry.id, entry.plural, entry.forms});
    }
    auto mo = intl::write_mo(language.plural, entries);
    auto const mistake = intl::mo_mistake(mo);
    if (!mistake) return mo;
    report.error({}, "the messages cannot be compiled: " + *mistake, "correct the plural rule in languages.toml");
    return {};
}

}

std::map<std::string, std::string> compile_messages(std::filesystem::path const& folder,
                                                    std::vector<content::Language> const& languages,
                                                    std::vector<content::Finding>& findings)
{
    std::map<std::string, std::string> catalogues;
    for (auto const& language : languages) {
        auto const file = folder / (language.code.value + ".po");
        if (language.code.value == "fr" || !exists(file)) continue;
        try {
            if (auto mo = compile(file, language, findings); !mo.empty())
                catalogues.emplace(language.code.value, std::move(mo));
        } catch (Error const& error) {
            content::Report(file, findings).error({}, error.what(), "make the file readable");
        }
    }
    return catalogues;
}

}
