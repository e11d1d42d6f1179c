// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/formatter.h"

#include <memory>
#include <string>
#include <string_view>

namespace parvis::intl {

/// Numbers, dates and times in the words in which one language says them (CLDR's rules for spelling numbers out and its
/// names of units, by way of ICU). In a language without such rules the digits stay, for the voice to read.
class Speller {
public:
    /// A locale id as in languages.toml. Cheap: rules are read when first needed.
    explicit Speller(std::string const& locale_id);
    ~Speller();
    Speller(Speller&&) noexcept;
    Speller& operator=(Speller&&) noexcept;

    /// "vingt-cinq virgule cinq"
    [[nodiscard]] std::string number(double value) const;
    /// Digit by digit, with a pause after each group: "zéro deux, quatre zéro" for "02 40".
    [[nodiscard]] std::string digits(std::string_view groups) const;
    /// "vingt-cinq euros, cinquante"
    [[nodiscard]] std::string amount(double euros) const;
    /// "vingt-trois novembre deux mille vingt-six"
    [[nodiscard]] std::string date(Date date) const;
    /// "neuf heures trente minutes"
    [[nodiscard]] std::string time(std::chrono::minutes since_midnight) const;
    /// "trois mois"
    [[nodiscard]] std::string duration(int count, DurationUnit unit) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}
