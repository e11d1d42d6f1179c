// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"
#include "intl/plural.h"

#include <algorithm>

namespace parvis::checks {
namespace {

constexpr unsigned long last_count = 200;

bool are_equal(intl::PluralRule const& a, intl::PluralRule const& b)
{
    if (a.forms() != b.forms()) return false;
    for (unsigned long count = 0; count <= last_count; ++count)
        if (a.form(count) != b.form(count)) return false;
    return true;
}

/// The rule in languages.toml, which has been compared with CLDR's, is the measure.
void check_plural(content::Language const& language, content::Translations const& translations, Findings& findings)
{
    if (translations.plural_forms.empty()) return;
    auto const known = intl::PluralRule::parse(language.plural);
    auto const written = intl::PluralRule::parse(translations.plural_forms);
    if (!written)
        findings.add(translations.file, translations.header_at, "Plural-Forms cannot be read",
                     "write the rule of languages.toml: " + language.plural);
    else if (known && !are_equal(*known, *written))
        findings.add(translations.file, translations.header_at, "Plural-Forms is not the rule of languages.toml",
                     "write: " + language.plural);
}

}

void po_header(Subject const& subject, Findings& findings)
{
    for (auto const& language : subject.folder.languages) {
        auto const& code = language.code.value;
        auto const found = subject.folder.translations.find(code);
        if (found == subject.folder.translations.end()) continue;
        auto named = found->second.language;
        std::replace(named.begin(), named.end(), '_', '-');
        if (named != code)
            findings.add(found->second.file, found->second.header_at,
                         named.empty() ? "the header does not name the language" : "the header says \"" + named + "\"",
                         "write \"Language: " + code + "\\n\"");
        check_plural(language, found->second, findings);
    }
}

}
