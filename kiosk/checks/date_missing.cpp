// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"

#include <algorithm>

namespace parvis::checks {
namespace {

constexpr char const* consulted = "add the date of the copy that you read";

void check_page(content::Page const& page, Findings& findings)
{
    auto const& care = page.care;
    auto const undated = std::count_if(care.sources.begin(), care.sources.end(),
                                       [](content::Source const& source) { return !source.date; });
    if (undated > 0) findings.add(page.file, page.care_at.table, "a source without a date", consulted);
    if (care.sources.empty()) return;
    if (!care.checked)
        findings.add(page.file, page.care_at.table, "sources, but no date of checking",
                     "add checked, the oldest date of its sources");
    if (!care.review_by)
        findings.add(page.file, page.care_at.table, "nobody is told when to look at it again",
                     "add review_by, a year after checked at the latest");
}

}

void date_missing(Subject const& subject, Findings& findings)
{
    auto const& folder = subject.folder;
    for (auto const& page : folder.pages)
        check_page(page, findings);
    for (auto const& fact : folder.facts) {
        if (fact.source.empty()) continue;
        if (!fact.checked)
            findings.add(folder.path / "facts.toml", fact.at, "a source, but no date of checking", consulted);
        else if (!fact.review_by)
            findings.add(folder.path / "facts.toml", fact.at, "nobody is told when to look at it again",
                         "add review_by, a year after checked at the latest");
    }
    for (auto const& number : folder.site.emergency)
        if (!number.checked)
            findings.add(folder.path / "site.toml", number.id.at, "an emergency number that nobody has checked",
                         "add source and checked");
    for (auto const& place : folder.places)
        if (place.source && !place.source->date)
            findings.add(place.file, place.source_at, "a source without a date", consulted);
}

}
