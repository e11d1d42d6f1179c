// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/origin.h"

#include "content/date.h"
#include "content/report.h"

#include <algorithm>
#include <array>
#include <utility>

namespace parvis::content {
namespace {

constexpr std::string_view origin_mark = "origin:";
constexpr std::string_view checked_mark = "checked,";
constexpr std::array<std::string_view, 4> names{"none", "machine", "human", "checked"};

std::string_view trimmed(std::string_view text)
{
    auto const begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

/// "checked, NAME, 2026-11-23"; the name may have commas.
std::optional<Approval> parse_approval(std::string_view value)
{
    auto const last = value.rfind(',');
    if (!value.starts_with(checked_mark) || last < checked_mark.size()) return std::nullopt;
    auto const name = trimmed(value.substr(checked_mark.size(), last - checked_mark.size()));
    auto const date = parse_date(trimmed(value.substr(last + 1)));
    if (name.empty() || !date) return std::nullopt;
    return Approval{std::string(name), *date};
}

std::optional<Provenance> parse_provenance(std::string_view value)
{
    if (value == name_of(Origin::Machine)) return Provenance{Origin::Machine, {}};
    if (value == name_of(Origin::Human)) return Provenance{Origin::Human, {}};
    if (auto approval = parse_approval(value)) return Provenance{Origin::Checked, std::move(approval)};
    return std::nullopt;
}

}

std::string_view name_of(Origin origin)
{
    return names.at(static_cast<std::size_t>(origin));
}

bool is_origin_comment(std::string_view comment)
{
    return comment.starts_with(origin_mark);
}

Provenance provenance_of(PoEntry const& entry, std::filesystem::path const& file, std::vector<Finding>& findings)
{
    Report report(file, findings, "po");
    Provenance provenance;
    for (std::string_view const comment : entry.comments) {
        if (!is_origin_comment(comment)) continue;
        auto const value = trimmed(comment.substr(origin_mark.size()));
        if (auto parsed = parse_provenance(value))
            provenance = std::move(*parsed);
        else
            report.error(entry.at, "an unknown origin: " + std::string(value),
                         "write machine, human, or checked, NAME, 2026-11-23");
    }
    auto const is_translated = !entry.id.empty() && !entry.forms.front().empty();
    if (provenance.origin == Origin::None && is_translated)
        report.warning(entry.at, "a translation that does not say where it comes from",
                       R"(write "# origin: machine" or "# origin: human" above it)");
    return provenance;
}

std::vector<std::string> notes_of(PoEntry const& entry)
{
    auto notes = entry.comments;
    std::erase_if(notes, is_origin_comment);
    return notes;
}

void set_provenance(PoEntry& entry, Provenance const& provenance)
{
    std::erase_if(entry.comments, is_origin_comment);
    if (provenance.origin == Origin::None) return;
    auto comment = std::string(origin_mark).append(" ").append(name_of(provenance.origin));
    if (provenance.approval)
        comment.append(", ")
            .append(provenance.approval->name)
            .append(", ")
            .append(to_string(provenance.approval->date));
    entry.comments.insert(entry.comments.begin(), std::move(comment));
}

}
