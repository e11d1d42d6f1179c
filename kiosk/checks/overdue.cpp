// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"
#include "content/date.h"

namespace parvis::checks {

void overdue(Subject const& subject, Findings& findings)
{
    auto const& folder = subject.folder;
    for (auto const& page : folder.pages) {
        auto const& care = page.care;
        auto const has_expired = care.expires && *care.expires < subject.today; // which is worse, and said elsewhere
        if (care.review_by && *care.review_by < subject.today && !has_expired)
            findings.add(page.file, page.care_at.review_by,
                         "to be reviewed since " + content::to_string(*care.review_by),
                         "read its sources again, then move checked and review_by");
    }
    for (auto const& fact : folder.facts)
        if (fact.review_by && *fact.review_by < subject.today)
            findings.add(folder.path / "facts.toml", fact.at,
                         "the fact \"" + fact.id.value() + "\" is to be reviewed since " +
                             content::to_string(*fact.review_by),
                         "read its source again, then move checked and review_by");
}

}
