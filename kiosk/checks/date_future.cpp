// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"

namespace parvis::checks {

void date_future(Subject const& subject, Findings& findings)
{
    auto const& folder = subject.folder;
    auto const check = [&](std::filesystem::path const& file, std::optional<Date> const& date, content::Position at) {
        if (date && *date > subject.today) findings.add(file, at, "a date of checking to come", "correct the date");
    };
    for (auto const& page : folder.pages) {
        check(page.file, page.care.checked, page.care_at.checked);
        check(page.file, page.care.confirmed, page.care_at.confirmed);
    }
    for (auto const& fact : folder.facts)
        check(folder.path / "facts.toml", fact.checked, fact.at);
    for (auto const& number : folder.site.emergency)
        check(folder.path / "site.toml", number.checked, number.id.at);
    for (auto const& place : folder.places)
        if (place.source) check(place.file, place.source->date, place.source_at);
    for (auto const& [language, translations] : folder.translations)
        for (auto const& [block, translation] : translations.entries)
            if (translation.approval) check(translations.file, translation.approval->date, translation.at);
}

}
