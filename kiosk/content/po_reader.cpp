// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "content/po.h"
#include "content/po_string.h"
#include "content/report.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace parvis::content {
namespace {

constexpr std::size_t most_forms = 6;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    auto const begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// Which string of an entry a line gives or continues.
enum class Part { None, Context, Id, Plural, Text, PreviousContext, PreviousId, PreviousPlural };

/// Reads a file line by line into the entry at hand, and closes it where the next one begins.
class Reader {
public:
    Reader(std::filesystem::path const& file, std::vector<Finding>& findings) : m_report(file, findings, "po") {}

    PoFile read(std::string_view source)
    {
        if (source.starts_with("\xEF\xBB\xBF")) source.remove_prefix(3);
        while (!source.empty()) {
            auto const end = source.find('\n');
            auto line = source.substr(0, end);
            source.remove_prefix(end == std::string_view::npos ? source.size() : end + 1);
            ++m_line;
            read_line(line);
        }
        close_entry();
        return std::move(m_file);
    }

private:
    void read_line(std::string_view line)
    {
        if (auto const bad = first_bad_utf8(line)) {
            m_report.error({m_line, static_cast<int>(count_code_points(line.substr(0, *bad))) + 1},
                           "a byte that is not UTF-8", "save the file as UTF-8");
            m_broken = true;
            return;
        }
        // What is left of `line` after its indentation; all that follows are ends of it, which gives their columns.
        auto const rest = trimmed(line);
        line = line.substr(0, rest.empty() ? 0 : static_cast<std::size_t>(rest.data() + rest.size() - line.data()));
        if (rest.empty()) {
            if (m_part != Part::None || m_broken) close_entry();
            return;
        }
        if (rest.starts_with("#~")) {
            read_obsolete(line, rest);
            return;
        }
        if (rest.starts_with('#'))
            read_comment(line, rest);
        else
            read_text(line, rest, Previous::No);
    }

    void read_obsolete(std::string_view line, std::string_view rest)
    {
        auto const inner = trimmed(rest.substr(2));
        if (inner.empty()) return;
        if (m_part == Part::Text && !inner.starts_with("msgstr") && !inner.starts_with('"')) close_entry();
        m_entry.obsolete = true;
        if (inner.starts_with('|'))
            read_text(line, trimmed(inner.substr(1)), Previous::Yes);
        else
            read_text(line, inner, Previous::No);
    }

    void read_comment(std::string_view line, std::string_view rest)
    {
        if (m_part == Part::Text) close_entry();
        auto const kind = rest.size() > 1 ? rest[1] : ' ';
        auto const text = trimmed(rest.substr(std::min<std::size_t>(2, rest.size())));
        switch (kind) {
        case '.':
            m_entry.extracted.emplace_back(text);
            break;
        case ':':
            m_entry.references.emplace_back(text);
            break;
        case ',':
            add_flags(text);
            break;
        case '|':
            read_text(line, text, Previous::Yes);
            break;
        default:
            m_entry.comments.emplace_back(trimmed(rest.substr(1)));
        }
        m_has_comment = true;
    }

    void add_flags(std::string_view text)
    {
        while (!text.empty()) {
            auto const end = std::min(text.find(','), text.size());
            if (auto const flag = trimmed(text.substr(0, end)); !flag.empty()) m_entry.flags.emplace_back(flag);
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

    enum class Previous { No, Yes };

    void read_text(std::string_view line, std::string_view rest, Previous previous)
    {
        if (rest.starts_with('"')) {
            append_quoted(line, rest);
            return;
        }
        auto const word = rest.substr(0, rest.find_first_of(" \t\"["));
        auto const keyword_at = static_cast<int>(rest.data() - line.data()) + 1;
        auto after = trimmed(rest.substr(word.size()));
        std::size_t index = 0;
        if (word == "msgstr" && after.starts_with('[')) {
            auto const close = after.find(']');
            auto const* const digits = after.data() + 1;
            auto const* const end = after.data() + std::min(close, after.size());
            if (close == std::string_view::npos || std::from_chars(digits, end, index).ptr != end ||
                index >= most_forms) {
                refuse({m_line, keyword_at}, "a plural form without a number", "write msgstr[0], msgstr[1] ...");
                return;
            }
            after = trimmed(after.substr(close + 1));
        }
        auto const part = part_of(word, previous);
        if (part == Part::None) {
            refuse({m_line, keyword_at}, "a line that is no part of a PO file",
                   "begin it with msgctxt, msgid, msgid_plural, msgstr or #");
            return;
        }
        // An entry ends where the next one's first string begins, even without an empty line between them.
        auto const opens = part == Part::Context || part == Part::Id || is_previous(part);
        if (opens && m_part == Part::Text) close_entry();
        begin_part(part, index, {m_line, keyword_at});
        append_quoted(line, after);
    }

    static bool is_previous(Part part)
    {
        return part == Part::PreviousContext || part == Part::PreviousId || part == Part::PreviousPlural;
    }

    static Part part_of(std::string_view word, Previous previous)
    {
        auto const is_previous = previous == Previous::Yes;
        if (word == "msgctxt") return is_previous ? Part::PreviousContext : Part::Context;
        if (word == "msgid") return is_previous ? Part::PreviousId : Part::Id;
        if (word == "msgid_plural") return is_previous ? Part::PreviousPlural : Part::Plural;
        return word == "msgstr" && !is_previous ? Part::Text : Part::None;
    }

    void begin_part(Part part, std::size_t index, Position at)
    {
        auto const repeated = (part == Part::Id && m_has_id) || (part == Part::Context && m_entry.context) ||
                              (part == Part::Text && index != m_entry.forms.size());
        if (repeated) refuse(at, "a string that is out of order or stands twice", "put an empty line between entries");
        if (part == Part::Text && !m_has_id) refuse(at, "msgstr without msgid", "write the French in msgid before it");
        if (part == Part::Id) m_entry.at = at;
        if (part == Part::Text && m_entry.forms.empty()) m_entry.text_at = at;
        m_has_id = m_has_id || part == Part::Id;
        m_part = part;
        m_target = &fresh_string(part);
    }

    std::string& fresh_string(Part part)
    {
        switch (part) {
        case Part::Context:
            return m_entry.context.emplace();
        case Part::Plural:
            return m_entry.plural;
        case Part::Text:
            return m_entry.forms.emplace_back();
        case Part::PreviousContext:
            return m_entry.previous_context.emplace();
        case Part::PreviousId:
            return m_entry.previous_id.emplace();
        case Part::PreviousPlural:
            return m_entry.previous_plural.emplace();
        case Part::Id:
        case Part::None:
            break;
        }
        return m_entry.id;
    }

    /// Appends the string in quotes that `rest`, the end of `line`, must be.
    void append_quoted(std::string_view line, std::string_view rest)
    {
        auto const column = [&](std::size_t offset) {
            auto const before = line.size() - rest.size() + offset;
            return static_cast<int>(count_code_points(line.substr(0, before))) + 1;
        };
        auto const text = unquote(rest);
        if (auto const* const mistake = std::get_if<PoStringMistake>(&text)) {
            refuse({m_line, column(mistake->offset)}, mistake->what, mistake->what_to_do);
            return;
        }
        if (!m_target) {
            refuse({m_line, column(0)}, "a string that belongs to nothing", "put msgid or msgstr before it");
            return;
        }
        auto const is_first = m_part == Part::Text && m_entry.forms.size() == 1 && m_target->empty();
        if (is_first) m_entry.text_at = {m_line, column(1)};
        *m_target += std::get<std::string>(text);
    }

    void refuse(Position at, std::string what, std::string what_to_do)
    {
        if (!m_broken) m_report.error(at, std::move(what), std::move(what_to_do));
        m_broken = true;
    }

    void close_entry()
    {
        if (m_part == Part::None && m_has_comment)
            m_report.warning({m_line, 1}, "comments that belong to no message", "put them before a message");
        if (m_part != Part::None && !m_has_id)
            refuse({m_line, 1}, "an entry without msgid", "write the French in msgid");
        if (m_has_id && m_entry.forms.empty())
            refuse(m_entry.at, "msgid without msgstr", "write the translation in msgstr");
        if (m_has_id && m_entry.plural.empty() && m_entry.forms.size() > 1)
            refuse(m_entry.at, "several msgstr without msgid_plural", "keep one msgstr");
        auto const key = std::pair(m_entry.context.value_or(""), m_entry.id);
        if (m_has_id && !m_broken && !m_entry.obsolete && !m_keys.insert(key).second)
            refuse(m_entry.at, "the same msgctxt and msgid stand twice", "keep one of the two entries");
        if (m_has_id && !m_broken) m_file.entries.push_back(std::move(m_entry));
        m_entry = {};
        m_part = Part::None;
        m_target = nullptr;
        m_has_id = m_has_comment = m_broken = false;
    }

    Report m_report;
    PoFile m_file;
    PoEntry m_entry;
    std::set<std::pair<std::string, std::string>> m_keys;
    Part m_part = Part::None;
    std::string* m_target = nullptr; ///< inside m_entry: where strings in quotes go
    int m_line = 0;
    bool m_has_id = false;
    bool m_has_comment = false;
    bool m_broken = false; ///< the entry at hand has a mistake, reported once
};

}

PoFile read_po(std::string_view source, std::filesystem::path const& file, std::vector<Finding>& findings)
{
    return Reader(file, findings).read(source);
}

}
