// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/review.h"

#include "checks/table.h"
#include "content/references.h"
#include "editor/plain_words.h"

#include <algorithm>
#include <utility>

namespace parvis::editor {
namespace {

/// What is worth saying while one thing is written: the rest of the folder is not its author's concern. Leaves the
/// folder as it is; a copy of all its translations would take longer than the checks.
std::vector<content::Finding> findings_in(content::Folder& folder, Date today)
{
    std::vector<content::Finding> findings;
    content::check_references(folder, findings);
    auto translations = std::exchange(folder.translations, {});
    auto more = checks::run({folder, today});
    folder.translations = std::move(translations);
    std::ranges::move(more, std::back_inserter(findings));
    return findings;
}

}

Review review(content::Folder const& present, Kind const& kind, std::string const& id,
              content::SourceFile const& written, Date today, office::Words const& words)
{
    Review review{present, {}};
    std::vector<content::Finding> findings;
    kind.put(review.folder, written, findings);
    auto more = findings_in(review.folder, today);
    std::ranges::move(more, std::back_inserter(findings));
    auto const keys = keys_by_line(written.text.value_or(""));
    for (auto const& finding : findings) {
        if (finding.file != written.path || finding.check == "unused") continue;
        auto const key = keys.find(finding.line);
        auto field = key == keys.end() ? std::string() : kind.field_of(id, key->second);
        if (!field.empty())
            review.notes.emplace(std::move(field), Note{finding.severity, in_plain_words(finding, words)});
    }
    return review;
}

std::map<int, std::string> keys_by_line(std::string_view text)
{
    std::map<int, std::string> keys;
    std::map<std::string, std::size_t> items;
    std::string table;
    std::string list;
    std::size_t index = 0;
    for (int number = 1; !text.empty(); ++number) {
        auto const line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.starts_with("[[")) {
            auto const name = std::string(line.substr(2, line.find(']') - 2));
            table = item_name(name, items[name]++) + ".";
            keys[number] = table.substr(0, table.size() - 1);
        } else if (line.starts_with('[')) {
            table = std::string(line.substr(1, line.find(']') - 1)) + ".";
            keys[number] = table.substr(0, table.size() - 1);
        } else if (line.starts_with("    ")) {
            keys[number] = item_name(list, index++);
        } else if (auto const equals = line.find(" = "); equals != std::string_view::npos) {
            list = table + std::string(line.substr(0, equals));
            index = 0;
            keys[number] = list;
        }
    }
    return keys;
}

}
