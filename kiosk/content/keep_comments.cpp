// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/toml_writer.h"

#include <algorithm>
#include <map>

namespace parvis::content {
namespace {

/// A key with its value, or the head of a table, with the comments above it and in it.
struct Statement {
    std::string name;      ///< unique in the file: "[[steps]] 2 text"
    std::size_t begin = 0; ///< of its line
    std::string comments;  ///< lines
};

/// Takes TOML apart as far as comments need it: what is a string, and where a list ends.
class Scanner {
public:
    explicit Scanner(std::string_view source) : m_rest(source), m_size(source.size()) {}

    std::vector<Statement> statements()
    {
        std::vector<Statement> found;
        std::string comments;
        while (!m_rest.empty()) {
            auto const line = m_rest.substr(0, m_rest.find('\n'));
            auto const text = line.substr(std::min(line.find_first_not_of(" \t\r"), line.size()));
            if (!text.empty() && text[0] != '#') {
                auto const begin = m_size - m_rest.size();
                auto name = name_of(text);
                skip_statement(comments);
                found.push_back({std::move(name), begin, std::move(comments)});
                comments.clear();
                continue;
            }
            // A blank line parts two comments; above the first one it belongs to no comment.
            if (!text.empty() || !comments.empty()) comments.append(text) += '\n';
            m_rest.remove_prefix(std::min(line.size() + 1, m_rest.size()));
        }
        found.push_back({"", m_size, std::move(comments)});
        return found;
    }

private:
    std::string name_of(std::string_view text)
    {
        if (text[0] == '[') {
            std::string_view const end = text.starts_with("[[") ? "]]" : "]";
            auto const header = std::string(text.substr(0, text.find(end) + end.size()));
            return m_table = header + ' ' + std::to_string(++m_tables[header]);
        }
        auto const key = text.substr(0, text.find('='));
        return m_table + ' ' + std::string(key.substr(0, key.find_last_not_of(" \t") + 1));
    }

    /// To the beginning of the line behind it. Comments in it go to `comments`.
    void skip_statement(std::string& comments)
    {
        int depth = 0;
        while (!m_rest.empty()) {
            auto const c = m_rest[0];
            if (c == '"' || c == '\'') {
                skip_string();
                continue;
            }
            if (c == '#') {
                auto const comment = m_rest.substr(0, m_rest.find('\n'));
                comments.append(comment) += '\n';
                m_rest.remove_prefix(comment.size());
                continue;
            }
            m_rest.remove_prefix(1);
            if (c == '[' || c == '{') ++depth;
            if (c == ']' || c == '}') --depth;
            if (c == '\n' && depth <= 0) return;
        }
    }

    void skip_string()
    {
        auto const sign = m_rest[0];
        auto const is_long = m_rest.substr(0, 3) == std::string(3, sign);
        auto const end = std::string(is_long ? 3 : 1, sign);
        m_rest.remove_prefix(end.size());
        while (!m_rest.empty() && !m_rest.starts_with(end))
            m_rest.remove_prefix(std::min<std::size_t>(sign == '"' && m_rest[0] == '\\' ? 2 : 1, m_rest.size()));
        m_rest.remove_prefix(std::min(end.size(), m_rest.size()));
    }

    std::string_view m_rest;
    std::size_t m_size;
    std::string m_table;
    std::map<std::string, int> m_tables; ///< how many have this head
};

}

std::string keep_comments(std::string_view before, std::string_view written)
{
    auto const places = Scanner(written).statements();
    std::map<std::string, std::string> comments;
    std::string homeless;
    for (auto const& statement : Scanner(before).statements()) {
        homeless += statement.comments;
        auto const stays = [&](Statement const& place) { return place.name == statement.name; };
        if (!std::any_of(places.begin(), places.end(), stays)) continue;
        comments[statement.name] = homeless;
        homeless.clear();
    }
    std::string result;
    std::size_t taken = 0;
    for (auto const& place : places) {
        result += written.substr(taken, place.begin - taken);
        result += comments[place.name];
        taken = place.begin;
    }
    return result;
}

}
