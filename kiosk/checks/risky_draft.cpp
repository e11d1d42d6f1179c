// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"
#include "content/texts.h"

namespace parvis::checks {

void risky_draft(Subject const& subject, Findings& findings)
{
    for (auto const& language : subject.folder.languages) {
        auto const found = subject.folder.translations.find(language.code.value);
        if (!language.risky || found == subject.folder.translations.end()) continue;
        auto drafted = 0;
        for (auto const& [block, translation] : found->second.entries) {
            if (translation.text.empty() || translation.origin != content::Origin::Machine) continue;
            ++drafted;
            if (content::draft_of(block.context) == content::Draft::Full)
                findings.add(found->second.file, translation.at, "a machine's draft in a language where it may hurt",
                             "let a speaker check it, or leave it empty: the French is shown, and said to be that");
        }
        if (drafted > 0)
            findings.add(found->second.file, {},
                         std::to_string(drafted) + " texts are a machine's drafts, and drafts are often wrong in \"" +
                             language.code.value + "\"",
                         "let a speaker read them, the emergency numbers first");
    }
}

}
