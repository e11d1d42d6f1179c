// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"

namespace parvis::checks {

void date_order(Subject const& subject, Findings& findings)
{
    for (auto const& page : subject.folder.pages) {
        auto const& care = page.care;
        auto const& at = page.care_at;
        if (care.checked && care.review_by && *care.review_by < *care.checked)
            findings.add(page.file, at.review_by, "to be reviewed before it was checked", "correct one of the dates");
        if (care.checked && care.confirmed && *care.confirmed < *care.checked)
            findings.add(page.file, at.confirmed, "confirmed before its sources were consulted",
                         "correct one of the dates");
        if (care.checked && care.expires && *care.expires < *care.checked)
            findings.add(page.file, at.expires, "it had expired before it was checked", "correct one of the dates");
        if (care.review_by && care.expires && *care.expires < *care.review_by)
            findings.add(page.file, at.review_by, "to be reviewed only after it has expired",
                         "review it before expires");
    }
    for (auto const& fact : subject.folder.facts)
        if (fact.checked && fact.review_by && *fact.review_by < *fact.checked)
            findings.add(subject.folder.path / "facts.toml", fact.at, "to be reviewed before it was checked",
                         "correct one of the dates");
}

}
