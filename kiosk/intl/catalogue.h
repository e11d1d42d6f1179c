// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/formatter.h"
#include "intl/message.h"

#include <initializer_list>
#include <locale>
#include <string>
#include <string_view>

namespace parvis::intl {

/// The interface's messages in one language, read through Boost.Locale from a compiled catalogue (.mo) in memory.
class Catalogue {
public:
    /// `locale_id` as in languages.toml, such as "ar_FR.UTF-8@numbers=latn". `mo` is validated first and copied.
    /// Throws Error if it is damaged. An empty `mo` is a catalogue that answers in French.
    Catalogue(std::string const& locale_id, std::string_view mo);

    /// The sentence in this language, or in French where there is no translation.
    [[nodiscard]] std::string text(Message const& message) const;

    /// The plural form for `count`; placeholder {1} is replaced by the count as this language writes it.
    [[nodiscard]] std::string text(Message const& message, int count) const;

    [[nodiscard]] bool translates(Message const& message) const;

private:
    std::locale m_locale; ///< with Boost.Locale's messages, unless there are none
    Formatter m_numbers;
};

/// `pattern` with {1}, {2} ... replaced.
std::string fill(std::string_view pattern, std::initializer_list<std::string_view> values);

}
