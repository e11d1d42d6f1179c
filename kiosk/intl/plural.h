// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace parvis::intl {

/// gettext's "nplurals=N; plural=EXPRESSION;": which of a translation's forms goes with a count. The expression is C's,
/// on unsigned integers, with the one variable n.
class PluralRule {
public:
    /// Nothing if the text is malformed, or longer or deeper than any real rule.
    static std::optional<PluralRule> parse(std::string_view text);

    [[nodiscard]] int forms() const { return m_forms; }

    /// The form for `n`. A rule may point past its forms, or divide by zero: then nothing.
    [[nodiscard]] std::optional<int> form(unsigned long n) const;

    struct Node;

private:
    PluralRule(int forms, std::shared_ptr<Node const> expression);

    int m_forms;
    std::shared_ptr<Node const> m_expression;
};

/// The first count from 0 to 200 at which `rule` and CLDR disagree on which counts share a form; nothing if they agree
/// or ICU does not know the language.
std::optional<int> first_plural_difference(PluralRule const& rule, std::string const& locale_id);

}
