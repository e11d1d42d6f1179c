// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/po.h"
#include "content/po_string.h"

#include <algorithm>

namespace parvis::content {
namespace {

/// "keyword "text"", or a line for each line of the text.
void write_string(std::string& out, std::string_view prefix, std::string_view keyword, std::string_view text)
{
    auto const is_one_line = text.find('\n') >= text.size() - std::min<std::size_t>(1, text.size());
    out.append(prefix).append(keyword).append(" ").append(is_one_line ? quote(text) : "\"\"").append("\n");
    while (!is_one_line && !text.empty()) {
        auto const line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
        out.append(prefix).append(quote(line)).append("\n");
        text.remove_prefix(line.size());
    }
}

void write_comments(std::string& out, std::string_view mark, std::vector<std::string> const& comments)
{
    for (auto comment : comments) {
        // A name or a note may have been typed in two lines; the second would be no comment.
        std::replace(comment.begin(), comment.end(), '\n', ' ');
        out.append(mark).append(comment.empty() ? "" : " ").append(comment).append("\n");
    }
}

void write_entry(std::string& out, PoEntry const& entry)
{
    write_comments(out, "#", entry.comments);
    write_comments(out, "#.", entry.extracted);
    write_comments(out, "#:", entry.references);
    if (!entry.flags.empty()) {
        out += "#";
        for (auto const& flag : entry.flags)
            out.append(", ").append(flag);
        out += "\n";
    }
    auto const* const previous = entry.obsolete ? "#~| " : "#| ";
    if (entry.previous_context) write_string(out, previous, "msgctxt", *entry.previous_context);
    if (entry.previous_id) write_string(out, previous, "msgid", *entry.previous_id);
    if (entry.previous_plural) write_string(out, previous, "msgid_plural", *entry.previous_plural);

    auto const* const prefix = entry.obsolete ? "#~ " : "";
    if (entry.context) write_string(out, prefix, "msgctxt", *entry.context);
    write_string(out, prefix, "msgid", entry.id);
    if (!entry.plural.empty()) write_string(out, prefix, "msgid_plural", entry.plural);
    for (std::size_t i = 0; i < entry.forms.size(); ++i) {
        auto const keyword = entry.plural.empty() ? "msgstr" : "msgstr[" + std::to_string(i) + "]";
        write_string(out, prefix, keyword, entry.forms[i]);
    }
}

}

std::string write_po(PoFile const& po)
{
    std::string out;
    for (auto const& entry : po.entries) {
        if (!out.empty()) out += "\n";
        write_entry(out, entry);
    }
    return out;
}

}
