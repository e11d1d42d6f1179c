// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/po.h"

#include "content/origin.h"
#include "content/report.h"
#include "content/text_hash.h"
#include "exchange/formats.h"
#include "exchange/lines.h"
#include "exchange/unit_id.h"

namespace parvis::exchange {
namespace {

constexpr std::string_view id_mark = "id: ";

content::PoEntry header_of(Document const& document)
{
    content::PoEntry header;
    header.forms = {"Project-Id-Version: " + document.site + "\nLanguage: " + document.language +
                    "\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\n"
                    "Content-Transfer-Encoding: 8bit\nPlural-Forms: " +
                    document.plural + "\n"};
    return header;
}

/// The entry knows its msgctxt and French itself; how its translation left, only the comment says, if a tool has kept
/// it.
UnitId id_of(content::PoEntry const& entry)
{
    UnitId id{*entry.context, content::text_hash(entry.id), std::nullopt};
    for (std::string_view const line : entry.extracted) {
        if (!line.starts_with(id_mark)) continue;
        auto const written = parse_unit_id(line.substr(id_mark.size()));
        if (written && written->context == id.context && written->french_hash == id.french_hash) id = *written;
    }
    return id;
}

}

std::string write_po(Document const& document)
{
    content::PoFile po;
    po.entries.push_back(header_of(document));
    for (auto const& unit : document.units) {
        content::PoEntry entry;
        entry.comments = unit.notes;
        entry.extracted = split_lines(unit.hint);
        entry.extracted.push_back(std::string(id_mark) + to_string(unit.id));
        if (unit.unfinished.value_or(false)) entry.flags = {"fuzzy"};
        if (!unit.previous_french.empty()) entry.previous_id = unit.previous_french;
        entry.context = unit.id.context;
        entry.id = unit.french;
        entry.forms = {unit.text};
        po.entries.push_back(std::move(entry));
    }
    return content::write_po(po);
}

Document read_po(std::string_view source, std::filesystem::path const& file, Findings& findings)
{
    auto const po = content::read_po(source, file, findings);
    Document document;
    document.language = po.header("Language");
    for (auto const& entry : po.entries) {
        if (entry.id.empty() || entry.obsolete) continue;
        if (!entry.context || entry.forms.size() != 1) {
            content::Report(file, findings, "po")
                .error(entry.at, "an entry that is no text of a site", "it needs a msgctxt and one msgstr");
            continue;
        }
        document.units.push_back({.id = id_of(entry),
                                  .french = entry.id,
                                  .text = entry.forms.front(),
                                  .unfinished = entry.fuzzy(),
                                  .previous_french = {},
                                  .hint = {},
                                  .notes = notes_of(entry),
                                  .at = entry.at});
    }
    return document;
}

}
