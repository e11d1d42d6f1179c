// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/locale.h"

#include <algorithm>
#include <unicode/ures.h>

namespace parvis::intl {
namespace {

bool has_data(icu::Locale const& locale)
{
    UErrorCode status = U_ZERO_ERROR;
    auto* const bundle = ures_open(nullptr, locale.getLanguage(), &status);
    ures_close(bundle);
    // ICU warns when it answers with its default or root data instead.
    return U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING;
}

}

std::optional<icu::Locale> icu_locale(std::string const& locale_id)
{
    // "ll_CC.CHARSET@keywords": ICU wants it without the charset.
    auto const keywords = std::min(locale_id.find('@'), locale_id.size());
    auto const charset = std::min(locale_id.find('.'), keywords);
    auto const name = locale_id.substr(0, charset) + locale_id.substr(keywords);
    auto locale = icu::Locale::createCanonical(name.c_str());
    if (locale.isBogus() || *locale.getLanguage() == '\0' || !has_data(locale)) return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    locale.setKeywordValue("calendar", "gregorian", status);
    if (U_FAILURE(status)) return std::nullopt;
    return locale;
}

}
