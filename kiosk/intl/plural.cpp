// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/plural.h"

#include "intl/locale.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <unicode/plurrule.h>
#include <unicode/unistr.h>
#include <vector>

namespace parvis::intl {

/// An operator with its operands, a number, or n.
struct PluralRule::Node {
    std::string_view symbol; ///< of the operator, static; "n", or "0" for a number
    unsigned long number = 0;
    std::array<std::shared_ptr<Node const>, 3> operands{};
};

namespace {

using Node = PluralRule::Node;
using NodePointer = std::shared_ptr<Node const>;

constexpr std::size_t longest_rule = 500;
constexpr int deepest_rule = 40;
constexpr int most_forms = 6;

/// C's binary operators, loosest first.
std::array<std::vector<std::string_view>, 6> const precedence{
    {{"||"}, {"&&"}, {"==", "!="}, {"<=", ">=", "<", ">"}, {"+", "-"}, {"*", "/", "%"}}};

/// Recursive descent over the expression. A null node is a syntax mistake.
class Parser {
public:
    explicit Parser(std::string_view text) : m_rest(text) {}

    NodePointer whole()
    {
        auto node = conditional(0);
        skip_blanks();
        return m_rest.empty() ? node : nullptr;
    }

private:
    void skip_blanks() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\n"), m_rest.size())); }

    bool accept(std::string_view symbol)
    {
        skip_blanks();
        if (!m_rest.starts_with(symbol)) return false;
        m_rest.remove_prefix(symbol.size());
        return true;
    }

    NodePointer conditional(int depth)
    {
        if (depth > deepest_rule) return nullptr;
        auto condition = binary(0, depth);
        if (!condition || !accept("?")) return condition;
        auto yes = conditional(depth + 1);
        if (!yes || !accept(":")) return nullptr;
        auto no = conditional(depth + 1);
        if (!no) return nullptr;
        return std::make_shared<Node>(Node{.symbol = "?", .operands = {condition, yes, no}});
    }

    NodePointer binary(std::size_t level, int depth)
    {
        if (level == precedence.size()) return unary(depth);
        auto left = binary(level + 1, depth);
        while (left) {
            std::string_view found;
            for (auto const symbol : precedence[level])
                if (found.empty() && accept(symbol)) found = symbol;
            if (found.empty()) break;
            auto right = binary(level + 1, depth);
            if (!right) return nullptr;
            left = std::make_shared<Node>(Node{.symbol = found, .operands = {left, right}});
        }
        return left;
    }

    NodePointer unary(int depth)
    {
        if (depth > deepest_rule) return nullptr;
        if (accept("!")) {
            auto operand = unary(depth + 1);
            return operand ? std::make_shared<Node>(Node{.symbol = "!", .operands = {operand}}) : nullptr;
        }
        if (accept("(")) {
            auto inner = conditional(depth + 1);
            return inner && accept(")") ? inner : nullptr;
        }
        if (accept("n")) return std::make_shared<Node>(Node{.symbol = "n"});
        return number();
    }

    NodePointer number()
    {
        skip_blanks();
        unsigned int value = 0;
        auto const [end, status] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (status != std::errc{}) return nullptr;
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        return std::make_shared<Node>(Node{.symbol = "0", .number = value});
    }

    std::string_view m_rest;
};

std::optional<unsigned long> evaluate(Node const& node, unsigned long n)
{
    if (node.symbol == "n") return n;
    if (node.symbol == "0") return node.number;
    auto const first = evaluate(*node.operands[0], n);
    if (!first) return std::nullopt;
    if (node.symbol == "!") return *first == 0 ? 1 : 0;
    if (node.symbol == "?") return evaluate(*node.operands[*first != 0 ? 1 : 2], n);
    if (node.symbol == "||" && *first != 0) return 1;
    if (node.symbol == "&&" && *first == 0) return 0;
    auto const second = evaluate(*node.operands[1], n);
    if (!second) return std::nullopt;
    if (node.symbol == "||" || node.symbol == "&&") return *second != 0 ? 1 : 0;
    if (node.symbol == "==") return *first == *second ? 1 : 0;
    if (node.symbol == "!=") return *first != *second ? 1 : 0;
    if (node.symbol == "<=") return *first <= *second ? 1 : 0;
    if (node.symbol == ">=") return *first >= *second ? 1 : 0;
    if (node.symbol == "<") return *first < *second ? 1 : 0;
    if (node.symbol == ">") return *first > *second ? 1 : 0;
    if (node.symbol == "+") return *first + *second;
    if (node.symbol == "-") return *first - *second;
    if (node.symbol == "*") return *first * *second;
    if (*second == 0) return std::nullopt;
    return node.symbol == "/" ? *first / *second : *first % *second;
}

/// What stands between `key` and the next ";".
std::optional<std::string_view> value_of(std::string_view text, std::string_view key)
{
    auto const begin = text.find(key);
    if (begin == std::string_view::npos) return std::nullopt;
    auto const value = text.substr(begin + key.size());
    return value.substr(0, value.find(';'));
}

}

PluralRule::PluralRule(int forms, NodePointer expression) : m_forms(forms), m_expression(std::move(expression)) {}

std::optional<PluralRule> PluralRule::parse(std::string_view text)
{
    if (text.size() > longest_rule) return std::nullopt;
    auto const forms_text = value_of(text, "nplurals=");
    auto const expression_text = value_of(text, "plural=");
    if (!forms_text || !expression_text) return std::nullopt;
    int forms = 0;
    auto const end = forms_text->data() + forms_text->size();
    if (std::from_chars(forms_text->data(), end, forms).ptr != end || forms < 1 || forms > most_forms)
        return std::nullopt;
    auto expression = Parser(*expression_text).whole();
    if (!expression) return std::nullopt;
    return PluralRule(forms, std::move(expression));
}

std::optional<int> PluralRule::form(unsigned long n) const
{
    auto const value = evaluate(*m_expression, n);
    if (!value || *value >= static_cast<unsigned long>(m_forms)) return std::nullopt;
    return static_cast<int>(*value);
}

std::optional<int> first_plural_difference(PluralRule const& rule, std::string const& locale_id)
{
    auto const locale = icu_locale(locale_id);
    if (!locale) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::PluralRules> const cldr(icu::PluralRules::forLocale(*locale, status));
    if (U_FAILURE(status)) return std::nullopt;
    std::map<int, icu::UnicodeString> category_of;
    std::map<icu::UnicodeString, int> form_of;
    for (int n = 0; n <= 200; ++n) {
        auto const form = rule.form(static_cast<unsigned long>(n));
        if (!form) return n;
        auto const category = cldr->select(n);
        if (category_of.emplace(*form, category).first->second != category) return n;
        if (form_of.emplace(category, *form).first->second != *form) return n;
    }
    return std::nullopt;
}

}
