// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"
#include "content/typed_values.h"

namespace parvis::checks {
namespace {

/// The French has its own check, when it is read.
void check(content::Translations const& translations, Findings& findings)
{
    for (auto const& [block, translation] : translations.entries) {
        content::Text const text{translation.text, translation.text_at};
        for (auto const& value : content::typed_values(text.value))
            findings.add(translations.file, position_in(text, value.offset), std::string(value.what),
                         "write the {fact:...} of the French, or put it in facts.toml first");
        auto const address = text.value.find("://");
        if (address != std::string::npos)
            findings.add(translations.file, position_in(text, address), "a web address in a text",
                         "write the {fact:...} of the French, or put it in facts.toml first");
    }
}

}

void translated_value(Subject const& subject, Findings& findings)
{
    for (auto const& [language, translations] : subject.folder.translations)
        check(translations, findings);
}

}
