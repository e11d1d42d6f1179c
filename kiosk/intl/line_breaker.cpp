// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/line_breaker.h"

#include "base/error.h"
#include "intl/utf16.h"

#include <map>
#include <string>

#include <unicode/ubrk.h>

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

}

struct LineBreaker::Tables {
    std::map<std::string, Iterator, std::less<>> iterators; ///< by primary language
    Utf16Text utf16;
    std::vector<BreakOpportunity> found;

    UBreakIterator* iterator(std::string_view language)
    {
        auto const primary = language.substr(0, language.find('-'));
        auto known = iterators.find(primary);
        if (known == iterators.end()) known = iterators.emplace(primary, open(std::string(primary))).first;
        return known->second.get();
    }
};

LineBreaker::LineBreaker() : m_tables(std::make_unique<Tables>()) {}
LineBreaker::~LineBreaker() = default;

std::vector<BreakOpportunity> const& LineBreaker::find(std::string_view text, std::string_view language)
{
    auto& [iterators, utf16, found] = *m_tables;
    found.clear();
    utf16.clear();
    utf16.append(text);
    auto* const iterator = m_tables->iterator(language);
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator, utf16.units().data(), static_cast<std::int32_t>(utf16.units().size()), &status);
    if (U_FAILURE(status)) throw Error(std::string("ICU cannot break a text: ") + u_errorName(status));
    for (auto unit = ubrk_next(iterator); unit != UBRK_DONE; unit = ubrk_next(iterator)) {
        auto const at = utf16.byte_offset(static_cast<std::size_t>(unit));
        auto const is_mandatory = ubrk_getRuleStatus(iterator) >= UBRK_LINE_HARD;
        if (at < text.size())
            found.push_back({at, is_mandatory ? BreakOpportunity::Kind::Mandatory : BreakOpportunity::Kind::Allowed});
    }
    return found;
}

}
