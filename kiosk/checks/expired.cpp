// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/all.h"
#include "content/date.h"

namespace parvis::checks {

void expired(Subject const& subject, Findings& findings)
{
    for (auto const& page : subject.folder.pages) {
        auto const& care = page.care;
        if (!care.expires || *care.expires >= subject.today) continue;
        auto const withdrawn = care.on_expiry == content::OnExpiry::Withdraw;
        findings.add(page.file, page.care_at.expires,
                     "expired on " + content::to_string(*care.expires) +
                         (withdrawn ? ": residents see only its title" : ": residents are warned"),
                     "bring it up to date, or remove the page");
    }
}

}
