// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/table.h"

#include "base/parallel.h"
#include "checks/all.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <mutex>

namespace parvis::checks {

std::span<Check const> table()
{
    using enum content::Severity;
    static constexpr std::array<Check, 18> checks{{
        {{"date-order", Error, "A page is checked before it is confirmed, reviewed and expires."}, date_order},
        {{"date-missing", Warning, "What has an official source says when it was consulted, and is reviewed again."},
         date_missing},
        {{"date-future", Warning, "Nothing was checked on a day that is still to come."}, date_future},
        {{"overdue", Warning, "Pages and facts are reviewed when their date has come: residents are told if not."},
         overdue},
        {{"expired", Warning, "No page is past its last day."}, expired},
        {{"over", Advice, "Closures and dated hours that are over are removed."}, over},
        {{"holidays", Warning, "Hours that name public holidays know the coming ones."}, holidays},
        {{"hours-sense", Warning, "No opening rule is replaced by a later one, and none lasts all night by mistake."},
         hours_sense},
        {{"translated-value", Error, "Phones, amounts and addresses are facts in translations too."}, translated_value},
        {{"rtl-digits", Error, "No bare groups of digits in right-to-left text: they would change places."},
         rtl_digits},
        {{"po-header", Warning, "A PO file names its language, and the plural rule that languages.toml has."},
         po_header},
        {{"risky-draft", Warning, "In a risky language machine drafts stay with titles, summaries and emergencies."},
         risky_draft},
        {{"picture", Error, "Every picture has a text for those who cannot see it, an author and a free licence."},
         picture},
        {{"glyph", Warning, "The installed fonts have every character."}, glyph},
        {{"title-length", Warning, "Titles can be read whole at 200 % on the smallest screen."}, title_length},
        {{"long-sentence", Advice, "French sentences are short."}, long_sentence},
        {{"one-idea", Advice, "A French sentence has one idea."}, one_idea},
        {{"jargon", Advice, "Words of the administration give way to plainer ones."}, jargon},
    }};
    return checks;
}

namespace {

std::vector<content::Finding> run_all(std::span<Check const> checks, Subject const& subject, Progress const& progress)
{
    std::vector<std::vector<content::Finding>> each(checks.size());
    std::mutex telling;
    double done = 0;
    in_parallel(each.size(), [&](std::size_t index) {
        auto const& check = checks[index];
        Findings findings(check.info, each[index]);
        check.run(subject, findings);
        std::lock_guard const lock(telling);
        if (progress) progress(++done / static_cast<double>(each.size()));
    });
    std::vector<content::Finding> found;
    for (auto& some : each)
        std::move(some.begin(), some.end(), std::back_inserter(found));
    content::sort(found);
    return found;
}

}

std::vector<content::Finding> run(Subject const& subject, Progress const& progress)
{
    return run_all(table(), subject, progress);
}

std::vector<content::Finding> run_errors(content::Folder const& folder)
{
    std::vector<Check> strict;
    std::copy_if(table().begin(), table().end(), std::back_inserter(strict),
                 [](Check const& check) { return check.info.severity == content::Severity::Error; });
    // They never look at the day.
    return run_all(strict, {folder, Date{}}, {});
}

}
