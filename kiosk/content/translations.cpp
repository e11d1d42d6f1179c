// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/translations.h"

#include "content/origin.h"
#include "content/po.h"
#include "content/report.h"

namespace parvis::content {
namespace {

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

Translations read_translations(std::string_view source, std::filesystem::path const& file,
                               std::vector<Finding>& findings)
{
    Translations translations;
    translations.file = file;
    Report report(file, findings, "po");
    auto const po = read_po(source, file, findings);
    check_header(po, report);
    if (!po.entries.empty()) translations.header_at = po.entries.front().at;
    translations.language = po.header("Language");
    translations.plural_forms = po.header("Plural-Forms");
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
        auto provenance = provenance_of(entry, file, findings);
        // Nobody said who made it: shown with the notice that a machine's draft has.
        if (provenance.origin == Origin::None) provenance.origin = Origin::Machine;
        translations.entries.emplace(BlockId{*entry.context, entry.id},
                                     Translation{.text = entry.forms.front(),
                                                 .origin = provenance.origin,
                                                 .currency = entry.fuzzy() ? Currency::Outdated : Currency::Current,
                                                 .approval = std::move(provenance.approval),
                                                 .at = entry.at,
                                                 .text_at = entry.text_at});
    }
    return translations;
}

}
