// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/line_breaker.h"

#include "base/error.h"
#include "intl/utf16.h"

#include <algorithm>
#include <map>
#include <string>

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>

namespace parvis::intl {

namespace {

using Iterator = std::unique_ptr<UBreakIterator, decltype(&ubrk_close)>;

Iterator open(std::string const& language)
{
    UErrorCode status = U_ZERO_ERROR;
    auto const locale = language + "@lb=strict";
    Iterator iterator(ubrk_open(UBRK_LINE, locale.c_str(), nullptr, 0, &status), &ubrk_close);
    if (U_FAILURE(status))
        throw Error("ICU has no line breaks for " + language + ": " + u_errorName(status) + "; install libicu again");
    return iterator;
}

/// ICU's dictionaries are of four languages, and it breaks every text in their scripts by them. For another language
/// written in such a script, as Shan is in Burmese letters, they divide syllables.
bool has_foreign_dictionary(std::string const& language)
{
    constexpr std::string_view of_dictionary[]{"th", "lo", "km", "my"};
    if (std::ranges::find(of_dictionary, language) != std::end(of_dictionary)) return false;
    char likely[ULOC_FULLNAME_CAPACITY];
    char script[ULOC_SCRIPT_CAPACITY];
    UErrorCode status = U_ZERO_ERROR;
    uloc_addLikelySubtags(language.c_str(), likely, ULOC_FULLNAME_CAPACITY, &status);
    uloc_getScript(likely, script, ULOC_SCRIPT_CAPACITY, &status);
    constexpr std::string_view written_by_dictionary[]{"Thai", "Laoo", "Khmr", "Mymr"};
    return U_SUCCESS(status) && std::ranges::find(written_by_dictionary, script) != std::end(written_by_dictionary);
}

bool is_broken_by_dictionary(char16_t c)
{
    return u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT;
}

struct Rules {
    Iterator iterator;
    bool ignores_dictionary = false;
};

}

struct LineBreaker::Tables {
    std::map<std::string, Rules, std::less<>> rules; ///< by primary language
    Utf16Text utf16;
    std::vector<BreakOpportunity> found;

    Rules const& rules_of(std::string_view language)
    {
        std::string const primary(language.substr(0, language.find('-')));
        auto known = rules.find(primary);
        if (known == rules.end())
            known = rules.emplace(primary, Rules{open(primary), has_foreign_dictionary(primary)}).first;
        return known->second;
    }
};

LineBreaker::LineBreaker() : m_tables(std::make_unique<Tables>()) {}
LineBreaker::~LineBreaker() = default;

std::vector<BreakOpportunity> const& LineBreaker::find(std::string_view text, std::string_view language)
{
    auto& utf16 = m_tables->utf16;
    auto& found = m_tables->found;
    found.clear();
    utf16.clear();
    utf16.append(text);
    auto const& units = utf16.units();
    auto const& rules = m_tables->rules_of(language);
    auto* const iterator = rules.iterator.get();
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator, units.data(), static_cast<std::int32_t>(units.size()), &status);
    if (U_FAILURE(status)) throw Error(std::string("ICU cannot break a text: ") + u_errorName(status));
    for (auto next = ubrk_next(iterator); next != UBRK_DONE; next = ubrk_next(iterator)) {
        auto const unit = static_cast<std::size_t>(next);
        if (unit == units.size() || (rules.ignores_dictionary && is_broken_by_dictionary(units[unit - 1]) &&
                                     is_broken_by_dictionary(units[unit])))
            continue;
        auto const is_mandatory = ubrk_getRuleStatus(iterator) >= UBRK_LINE_HARD;
        found.push_back({utf16.byte_offset(unit),
                         is_mandatory ? BreakOpportunity::Kind::Mandatory : BreakOpportunity::Kind::Allowed});
    }
    return found;
}

}
