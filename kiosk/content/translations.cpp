// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/translations.h"

#include "content/date.h"
#include "content/report.h"

namespace parvis::content {
namespace {

constexpr std::string_view origin_mark = "origin:";

std::string_view trimmed(std::string_view text)
{
    auto const begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

/// "checked, NAME, 2026-11-23"
bool is_checked(std::string_view value)
{
    auto const last = value.rfind(',');
    if (!value.starts_with("checked,") || last < sizeof "checked,") return false;
    auto const name = trimmed(value.substr(sizeof "checked," - 1, last - (sizeof "checked," - 1)));
    return !name.empty() && parse_date(trimmed(value.substr(last + 1)));
}

void check_header(PoFile const& po, Report& report)
{
    if (po.entries.empty() || !po.entries.front().id.empty()) {
        report.error({1, 1}, "no header", R"(begin the file with msgid "" and a msgstr that says Content-Type)");
        return;
    }
    auto const at = po.entries.front().at;
    if (po.header("Content-Type").find("charset=UTF-8") == std::string::npos)
        report.error(at, "the header does not say UTF-8", R"(write "Content-Type: text/plain; charset=UTF-8\n")");
    if (!po.header("PO-Revision-Date").empty())
        report.warning(at, "the header has a PO-Revision-Date", "remove it: it makes every merge conflict");
}

}

Translation const* Translations::find(std::string const& context, std::string const& french) const
{
    auto const found = entries.find({context, french});
    return found == entries.end() || found->second.text.empty() ? nullptr : &found->second;
}

Origin origin_of(PoEntry const& entry, std::filesystem::path const& file, std::vector<Finding>& findings)
{
    Report report(file, findings);
    auto origin = Origin::None;
    for (std::string_view const comment : entry.comments) {
        if (!comment.starts_with(origin_mark)) continue;
        auto const value = trimmed(comment.substr(origin_mark.size()));
        if (value == "machine")
            origin = Origin::Machine;
        else if (value == "human")
            origin = Origin::Human;
        else if (is_checked(value))
            origin = Origin::Checked;
        else
            report.error(entry.at, "an unknown origin: " + std::string(value),
                         "write machine, human, or checked, NAME, 2026-11-23");
    }
    auto const is_translated = !entry.id.empty() && !entry.forms.front().empty();
    if (origin == Origin::None && is_translated)
        report.warning(entry.at, "a translation that does not say where it comes from",
                       R"(write "# origin: machine" or "# origin: human" above it)");
    return origin;
}

Translations read_translations(std::string_view source, std::filesystem::path const& file,
                               std::vector<Finding>& findings)
{
    Translations translations{file, {}};
    Report report(file, findings);
    auto const po = read_po(source, file, findings);
    check_header(po, report);
    for (auto const& entry : po.entries) {
        if (entry.id.empty() || entry.obsolete) continue;
        if (!entry.context) {
            report.error(entry.at, "an entry without msgctxt", "write which block it is, as in \"ame|title\"");
            continue;
        }
        if (!entry.plural.empty() || entry.forms.size() != 1) {
            report.error(entry.at, "a plural in a block's translation", "keep one msgid and one msgstr");
            continue;
        }
        Translation translation{entry.forms.front(), origin_of(entry, file, findings),
                                entry.fuzzy() ? Currency::Outdated : Currency::Current, entry.at, entry.text_at};
        // Nobody said who made it: shown with the notice that a machine's draft has.
        if (translation.origin == Origin::None) translation.origin = Origin::Machine;
        translations.entries.emplace(std::pair(*entry.context, entry.id), std::move(translation));
    }
    return translations;
}

}
