// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/marks.h"
#include "content/report.h"
#include "exchange/formats.h"
#include "exchange/lines.h"
#include "intl/utf8.h"

#include <fmt/format.h>

#include <algorithm>

namespace parvis::exchange {
namespace {

/// XML 1.0, 2.2: most control characters cannot stand in a document, not even escaped.
bool is_xml(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        auto const c = intl::next_code_point(text, at);
        auto const is_blank = c == U'\t' || c == U'\n' || c == U'\r';
        if ((c < U' ' && !is_blank) || c == U'\uFFFE' || c == U'\uFFFF') return false;
    }
    return true;
}

bool is_xml(Unit const& unit)
{
    return is_xml(unit.french) && is_xml(unit.text) && is_xml(unit.previous_french) && is_xml(unit.hint) &&
           std::all_of(unit.notes.begin(), unit.notes.end(), [](auto const& note) { return is_xml(note); });
}

/// For content and for attributes alike; a reader takes unescaped line ends and tabs for blanks in some places.
std::string escaped(std::string_view text)
{
    std::string xml;
    for (auto const c : text) {
        switch (c) {
        case '&':
            xml += "&amp;";
            break;
        case '<':
            xml += "&lt;";
            break;
        case '>':
            xml += "&gt;";
            break;
        case '"':
            xml += "&quot;";
            break;
        case '\t':
        case '\n':
        case '\r':
            xml += fmt::format("&#{};", static_cast<int>(c));
            break;
        default:
            xml += c;
        }
    }
    return xml;
}

/// The marks as <ph>, which translation tools show as one piece and keep.
std::string with_marks(std::string_view text)
{
    std::string xml;
    int number = 0;
    for (auto const& piece : content::split_marks(text)) {
        if (piece.is_mark)
            xml += fmt::format(R"(<ph id="{}">{}</ph>)", ++number, escaped(piece.text));
        else
            xml += escaped(piece.text);
    }
    return xml;
}

std::string_view state_of(Unit const& unit)
{
    if (unit.text.empty()) return "needs-translation";
    return unit.unfinished.value_or(false) ? "needs-review-translation" : "translated";
}

void write_note(std::string& out, std::string_view from, std::string const& text)
{
    if (!text.empty()) out += fmt::format("        <note from=\"{}\">{}</note>\n", from, escaped(text));
}

void write_unit(std::string& out, Unit const& unit)
{
    out += fmt::format("      <trans-unit id=\"{}\" resname=\"{}\" xml:space=\"preserve\">\n",
                       escaped(to_string(unit.id)), escaped(unit.id.context));
    out += fmt::format("        <source>{}</source>\n", with_marks(unit.french));
    out += fmt::format("        <target state=\"{}\">{}</target>\n", state_of(unit), with_marks(unit.text));
    write_note(out, "developer", unit.hint);
    write_note(out, "translator", join_lines(unit.notes));
    if (!unit.previous_french.empty())
        out += fmt::format(
            "        <alt-trans alttranstype=\"previous-version\"><source>{}</source><target>{}</target></alt-trans>\n",
            with_marks(unit.previous_french), with_marks(unit.text));
    out += "      </trans-unit>\n";
}

}

std::string write_xliff(Document const& document, Findings& findings)
{
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n";
    out += fmt::format("  <file original=\"{}\" source-language=\"fr\" target-language=\"{}\" datatype=\"plaintext\">\n"
                       "    <body>\n",
                       escaped(document.site), escaped(document.language));
    for (auto const& unit : document.units) {
        if (is_xml(unit))
            write_unit(out, unit);
        else
            content::Report(unit.id.context, findings, "xliff")
                .error({}, "an invisible character that XLIFF cannot hold in \"" + unit.french + "\"",
                       "remove it from the text, its translation or its notes");
    }
    return out + "    </body>\n  </file>\n</xliff>\n";
}

}
