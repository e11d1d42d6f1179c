// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/report.h"
#include "exchange/formats.h"
#include "exchange/lines.h"

#include <pugixml.hpp>

#include <algorithm>
#include <string>

namespace parvis::exchange {
namespace {

/// All that is written in an element, marks of translation tools left out. Without recursion, since a file may nest
/// elements as deep as it likes.
std::string text_of(pugi::xml_node const& element)
{
    struct Collector : pugi::xml_tree_walker {
        std::string text;
        bool for_each(pugi::xml_node& node) override
        {
            if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) text += node.value();
            return true;
        }
    } collector;
    // pugixml's traversal is not const, though it changes nothing.
    pugi::xml_node(element).traverse(collector);
    return std::move(collector.text);
}

/// What a tool says of the target. Tools that do not care leave "needs-translation" on what they translated.
std::optional<bool> unfinished(pugi::xml_node const& target)
{
    std::string_view const state = target.attribute("state").value();
    if (state.empty() || state == "new" || state == "needs-translation") return std::nullopt;
    return state.starts_with("needs-");
}

std::vector<std::string> notes_of(pugi::xml_node const& unit)
{
    std::vector<std::string> notes;
    for (auto const note : unit.children("note")) {
        if (std::string_view(note.attribute("from").value()) == "developer") continue;
        for (auto& line : split_lines(text_of(note)))
            notes.push_back(std::move(line));
    }
    return notes;
}

class Reader : pugi::xml_tree_walker {
public:
    Reader(std::string_view source, std::filesystem::path const& file, Findings& findings)
        : m_source(source), m_report(file, findings, "xliff")
    {
    }

    Document read()
    {
        pugi::xml_document xml;
        auto const result =
            xml.load_buffer(m_source.data(), m_source.size(), pugi::parse_default | pugi::parse_ws_pcdata);
        if (!result) {
            m_report.error(position(result.offset), std::string("it is no XML: ") + result.description(),
                           "export it again from the translation tool");
            return {};
        }
        auto const root = xml.child("xliff");
        std::string_view const version = root.attribute("version").value();
        if (!root || !version.starts_with("1.")) {
            m_report.error({1, 1}, root ? "XLIFF " + std::string(version) : "it is no XLIFF",
                           "save it as XLIFF 1.2 in the translation tool");
            return {};
        }
        xml.traverse(*this);
        return std::move(m_document);
    }

private:
    bool for_each(pugi::xml_node& node) override
    {
        std::string_view const name = node.name();
        if (name == "file") read_file(node);
        if (name == "trans-unit") read_unit(node);
        return true;
    }

    void read_file(pugi::xml_node const& file)
    {
        std::string_view const language = file.attribute("target-language").value();
        if (m_document.language.empty()) m_document.language = language;
        m_is_skipped = language != m_document.language;
        if (m_is_skipped)
            m_report.error(position(file), "a second language, " + std::string(language),
                           "import each language from a file of its own");
    }

    void read_unit(pugi::xml_node const& node)
    {
        if (m_is_skipped) return;
        auto const id = parse_unit_id(node.attribute("id").value());
        if (!id) {
            m_report.error(position(node), "a trans-unit without the id of a text",
                           "keep the ids as they were exported");
            return;
        }
        auto const target = node.child("target");
        m_document.units.push_back({.id = *id,
                                    .french = text_of(node.child("source")),
                                    .text = text_of(target),
                                    .unfinished = unfinished(target),
                                    .previous_french = {},
                                    .hint = {},
                                    .notes = notes_of(node),
                                    .at = position(node)});
    }

    content::Position position(pugi::xml_node const& node) { return position(node.offset_debug()); }

    content::Position position(std::ptrdiff_t offset)
    {
        auto const at = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(offset, 0, std::ssize(m_source)));
        // Units come in the file's order: each line end is counted once.
        if (at < m_counted) {
            m_counted = 0;
            m_line = 1;
        }
        auto const between = m_source.substr(m_counted, at - m_counted);
        m_line += static_cast<int>(std::count(between.begin(), between.end(), '\n'));
        m_counted = at;
        return {m_line, 1};
    }

    std::string_view m_source;
    content::Report m_report;
    Document m_document;
    bool m_is_skipped = false; ///< the <file> at hand is in another language
    std::size_t m_counted = 0; ///< bytes of the source whose line ends are in m_line
    int m_line = 1;
};

}

Document read_xliff(std::string_view source, std::filesystem::path const& file, Findings& findings)
{
    return Reader(source, file, findings).read();
}

}
