// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/writing.h"

#include "intl/locale.h"
#include "intl/utf8.h"

#include <array>
#include <memory>
#include <unicode/timezone.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace parvis::intl {
namespace {

UScriptCode script_of(std::string const& code)
{
    auto const value = u_getPropertyValueEnum(UCHAR_SCRIPT, code.c_str());
    return code.size() == 4 && value != UCHAR_INVALID_CODE ? static_cast<UScriptCode>(value) : USCRIPT_INVALID_CODE;
}

/// Whether a letter of `letter` belongs to texts in `script`, which may be a mixed one.
bool belongs(UScriptCode letter, UScriptCode script)
{
    switch (script) {
    case USCRIPT_JAPANESE:
        return letter == USCRIPT_HAN || letter == USCRIPT_HIRAGANA || letter == USCRIPT_KATAKANA;
    case USCRIPT_SIMPLIFIED_HAN:
    case USCRIPT_TRADITIONAL_HAN:
        return letter == USCRIPT_HAN;
    case USCRIPT_KOREAN:
        return letter == USCRIPT_HAN || letter == USCRIPT_HANGUL;
    default:
        return letter == script;
    }
}

}

double share_in_script(std::string_view text, std::string const& script)
{
    auto const wanted = script_of(script);
    int letters = 0;
    int matching = 0;
    for (std::size_t at = 0; at < text.size();) {
        auto const c = static_cast<UChar32>(next_code_point(text, at));
        if (!u_isalpha(c)) continue;
        UErrorCode status = U_ZERO_ERROR;
        auto const letter = uscript_getScript(c, &status);
        if (letter == USCRIPT_COMMON || letter == USCRIPT_INHERITED) continue;
        ++letters;
        matching += belongs(letter, wanted) ? 1 : 0;
    }
    return letters == 0 ? 1 : static_cast<double>(matching) / letters;
}

bool is_script(std::string const& code)
{
    return script_of(code) != USCRIPT_INVALID_CODE;
}

bool is_time_zone(std::string const& name)
{
    std::unique_ptr<icu::TimeZone> const zone(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
    return zone && *zone != icu::TimeZone::getUnknown();
}

bool has_locale_data(std::string const& locale_id)
{
    return icu_locale(locale_id).has_value();
}

}
