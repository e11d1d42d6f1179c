// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/inline.h"

#include <algorithm>
#include <array>
#include <utility>

namespace parvis::content {
namespace {

struct Tag {
    std::string_view prefix;
    InlineKind kind;
};

constexpr std::array<Tag, 2> link_targets{{{"page:", InlineKind::PageLink}, {"place:", InlineKind::PlaceLink}}};
constexpr std::string_view fact_prefix = "{fact:";

/// What looks like markup of another kind, with what to do about it.
struct Suspect {
    std::string_view sign;
    std::string_view what;
    std::string_view what_to_do;
};

constexpr std::array<Suspect, 13> suspects{{
    {"*", "a lone *", "write **strong** with two stars on each side, or remove it"},
    {"`", "a backquote", "remove it"},
    {"</", "what looks like HTML", "remove it: only **strong**, links and facts are known"},
    {"<br", "what looks like HTML", "remove it: only **strong**, links and facts are known"},
    {"<b>", "what looks like HTML", "write **strong**"},
    {"<a ", "what looks like HTML", "write [text](page:id) or [text](place:id)"},
    {"&nbsp;", "an HTML entity", "type the character itself"},
    {"http://", "a bare web address", "put it in facts.toml and write {fact:id}"},
    {"https://", "a bare web address", "put it in facts.toml and write {fact:id}"},
    {"[", "a bracket that opens no link", "write [text](page:id) or [text](place:id)"},
    {"]", "a bracket that closes no link", "write [text](page:id) or [text](place:id)"},
    {"{", "a brace that opens no fact", "write {fact:id}"},
    {"}", "a brace that closes no fact", "write {fact:id}"},
}};

bool is_id(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool is_control(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

bool begins_markup(char c)
{
    return c == '*' || c == '[' || c == '{';
}

class Parser {
public:
    Parser(std::string_view source, std::vector<InlineMistake>* mistakes) : m_source(source), m_mistakes(mistakes) {}

    InlineText parse()
    {
        while (m_offset < m_source.size()) {
            if (take_strong() || take_link() || take_fact()) continue;
            auto const plain = static_cast<std::size_t>(std::find_if(rest().begin() + 1, rest().end(), begins_markup) -
                                                        rest().begin());
            if (m_mistakes) report_suspects(plain);
            add({.text = std::string(rest().substr(0, plain)), .strong = m_strong, .target = {}});
            m_offset += plain;
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::string_view rest() const { return m_source.substr(m_offset); }

    void report(std::size_t offset, std::string_view what, std::string_view what_to_do)
    {
        if (m_mistakes) m_mistakes->push_back({offset, std::string(what), std::string(what_to_do)});
    }

    void add(Inline piece)
    {
        auto const joins = piece.kind == InlineKind::Text && !m_result.empty() &&
                           m_result.back().kind == InlineKind::Text && m_result.back().strong == piece.strong;
        if (joins)
            m_result.back().text += piece.text;
        else
            m_result.push_back(std::move(piece));
    }

    bool take_strong()
    {
        if (!rest().starts_with("**")) return false;
        auto const closes = m_strong || rest().find("**", 2) != std::string_view::npos;
        if (closes) {
            m_strong = !m_strong;
        } else {
            report(m_offset, "** is opened and never closed", "write ** on both sides of the strong words");
            add({.text = "**", .target = {}});
        }
        m_offset += 2;
        return true;
    }

    bool take_link()
    {
        if (!rest().starts_with("[")) return false;
        auto const middle = rest().find("](");
        auto const end = rest().find(')', middle);
        if (middle == std::string_view::npos || end == std::string_view::npos) return false;
        auto const text = rest().substr(1, middle - 1);
        auto const target = rest().substr(middle + 2, end - middle - 2);
        if (text.empty() || text.find_first_of("[]{}*") != std::string_view::npos) return false;
        for (auto const& [prefix, kind] : link_targets) {
            if (!target.starts_with(prefix) || !is_id(target.substr(prefix.size()))) continue;
            add({kind, std::string(text), m_strong, std::string(target.substr(prefix.size()))});
            m_offset += end + 1;
            return true;
        }
        return false;
    }

    bool take_fact()
    {
        if (!rest().starts_with(fact_prefix)) return false;
        auto const end = rest().find('}');
        if (end == std::string_view::npos) return false;
        auto const id = rest().substr(fact_prefix.size(), end - fact_prefix.size());
        if (!is_id(id)) return false;
        add({InlineKind::Fact, {}, m_strong, std::string(id)});
        m_offset += end + 1;
        return true;
    }

    /// In the next `length` bytes.
    void report_suspects(std::size_t length)
    {
        for (auto offset = m_offset; offset < m_offset + length; ++offset) {
            if (is_control(m_source[offset]))
                report(offset, "a line break, a tab or an invisible character", "write one line");
            auto const* const found = std::find_if(suspects.begin(), suspects.end(), [&](Suspect const& suspect) {
                return m_source.substr(offset).starts_with(suspect.sign);
            });
            if (found != suspects.end()) report(offset, found->what, found->what_to_do);
        }
    }

    std::string_view m_source;
    std::vector<InlineMistake>* m_mistakes;
    std::size_t m_offset = 0;
    bool m_strong = false;
    InlineText m_result;
};

}

InlineText parse_inline(std::string_view source, std::vector<InlineMistake>* mistakes)
{
    return Parser(source, mistakes).parse();
}

bool has_words(InlineText const& text)
{
    auto const is_letter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    };
    return std::any_of(text.begin(), text.end(), [&](Inline const& piece) {
        return std::any_of(piece.text.begin(), piece.text.end(), is_letter);
    });
}

std::string words_of(InlineText const& text)
{
    std::string words;
    for (auto const& piece : text)
        words += piece.text;
    return words;
}

}
