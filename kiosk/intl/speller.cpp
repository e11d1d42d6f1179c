// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/speller.h"

#include "base/error.h"
#include "intl/locale.h"
#include "intl/unit.h"

#include <cmath>
#include <unicode/fieldpos.h>
#include <unicode/formattedvalue.h>
#include <unicode/fpositer.h>
#include <unicode/numberformatter.h>
#include <unicode/rbnf.h>
#include <unicode/smpdtfmt.h>

namespace parvis::intl {
namespace {

using icu::number::NumberFormatter;

std::string utf8(icu::UnicodeString const& text)
{
    std::string bytes;
    return text.toUTF8String(bytes);
}

void require(UErrorCode status, char const* what)
{
    if (U_FAILURE(status)) throw Error(std::string("ICU cannot spell ") + what + ": " + u_errorName(status));
}

/// The language's rules; none if CLDR has none for it (ICU then answers with English ones).
std::unique_ptr<icu::RuleBasedNumberFormat> rules_of(icu::Locale const& locale)
{
    UErrorCode status = U_ZERO_ERROR;
    auto rules = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, locale, status);
    if (U_FAILURE(status)) return nullptr;
    auto const found = rules->getLocale(ULOC_ACTUAL_LOCALE, status);
    if (U_FAILURE(status) || std::string_view(found.getLanguage()) != locale.getLanguage()) return nullptr;
    return rules;
}

/// A voice has no use for spaces that hold words together.
icu::UnicodeString with_plain_spaces(icu::UnicodeString text)
{
    for (auto const space : {char16_t{0x00A0}, char16_t{0x202F}})
        text.findAndReplace(icu::UnicodeString(space), icu::UnicodeString(u' '));
    return text;
}

/// Where the number stands in a text such as "9 heures"; some languages say one and two without it.
bool find_number(icu::number::FormattedNumber const& text, std::int32_t& begin, std::int32_t& end)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::ConstrainedFieldPosition position;
    position.constrainField(UFIELD_CATEGORY_NUMBER, UNUM_INTEGER_FIELD);
    if (!text.nextPosition(position, status) || U_FAILURE(status)) return false;
    begin = position.getStart();
    end = position.getLimit();
    return true;
}

}

struct Speller::Parts {
    explicit Parts(icu::Locale chosen) : locale(std::move(chosen)) {}

    icu::Locale locale;
    std::unique_ptr<icu::RuleBasedNumberFormat> rules;
    bool rules_read = false;

    icu::RuleBasedNumberFormat const* spell_out()
    {
        if (!rules_read) rules = rules_of(locale);
        rules_read = true;
        return rules.get();
    }

    /// By the rule set of this name if the language has it, else by its usual one.
    icu::UnicodeString spelled(double value, char const* rule_set = nullptr)
    {
        icu::UnicodeString text;
        if (auto const* by = spell_out()) {
            icu::FieldPosition ignored(icu::FieldPosition::DONT_CARE);
            UErrorCode status = U_ZERO_ERROR;
            if (rule_set != nullptr) by->format(value, icu::UnicodeString(rule_set), text, ignored, status);
            if (rule_set == nullptr || U_FAILURE(status)) {
                text.remove();
                by->format(value, text);
            }
            // Georgian's rules mark where a long word may break; a voice would stumble there.
            return text.findAndReplace(icu::UnicodeString(char16_t{0x00AD}), icu::UnicodeString());
        }
        UErrorCode status = U_ZERO_ERROR;
        text = NumberFormatter::withLocale(locale).formatDouble(value, status).toString(status);
        require(status, "a number");
        return text;
    }

    /// "neuf heures": the unit's own words, with the number in the unit's gender.
    std::string counted(int count, icu::MeasureUnit const& unit)
    {
        UErrorCode status = U_ZERO_ERROR;
        auto const written = NumberFormatter::withLocale(locale)
                                 .unit(unit)
                                 .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME)
                                 .precision(icu::number::Precision::integer())
                                 .formatInt(count, status);
        auto text = written.toString(status);
        auto const gender = written.getNounClass(status);
        require(status, "a unit");
        std::int32_t begin = 0;
        std::int32_t end = 0;
        if (find_number(written, begin, end)) {
            auto const feminine = gender == UDISPOPT_NOUN_CLASS_FEMININE;
            text.replaceBetween(begin, end, spelled(count, feminine ? "%spellout-cardinal-feminine" : nullptr));
        }
        return utf8(with_plain_spaces(text));
    }

    /// A number of a date: a year, or a day of the month. French says the first as "premier".
    icu::UnicodeString spelled_field(std::int32_t field, int value)
    {
        if (field == UDAT_YEAR_FIELD) return spelled(value, "%spellout-numbering-year");
        auto const first = value == 1 && std::string_view(locale.getLanguage()) == "fr";
        return spelled(value, first ? "%spellout-ordinal-masculine" : nullptr);
    }
};

Speller::Speller(std::string const& locale_id)
    : m_parts(std::make_unique<Parts>(icu_locale(locale_id).value_or(icu::Locale::getFrance())))
{
}
Speller::~Speller() = default;
Speller::Speller(Speller&&) noexcept = default;
Speller& Speller::operator=(Speller&&) noexcept = default;

std::string Speller::number(double value) const
{
    return utf8(m_parts->spelled(value));
}

std::string Speller::digits(std::string_view groups) const
{
    std::string words;
    auto pause = false;
    for (auto const letter : groups) {
        if (letter < '0' || letter > '9') {
            pause = true;
            continue;
        }
        if (!words.empty()) words += pause ? ", " : " ";
        words += number(letter - '0');
        pause = false;
    }
    return words;
}

std::string Speller::amount(double euros) const
{
    auto const cents = std::lround(euros * 100);
    UErrorCode status = U_ZERO_ERROR;
    icu::CurrencyUnit const euro(u"EUR", status);
    require(status, "an amount");
    auto words = m_parts->counted(static_cast<int>(cents / 100), euro);
    if (cents % 100 != 0) words += ", " + number(static_cast<double>(cents % 100));
    return words;
}

std::string Speller::date(Date date) const
{
    std::unique_ptr<icu::DateFormat> const format(
        icu::DateFormat::createDateInstance(icu::DateFormat::kLong, m_parts->locale));
    if (!format) throw Error("ICU's data is missing: install libicu");
    format->setTimeZone(*icu::TimeZone::getGMT());
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text;
    icu::FieldPositionIterator fields;
    format->format(std::chrono::duration<double, std::milli>(std::chrono::sys_days(date).time_since_epoch()).count(),
                   text, &fields, status);
    require(status, "a date");
    auto spelled = text;
    icu::FieldPosition field;
    // What replaces a field moves those after it.
    std::int32_t moved = 0;
    while (fields.next(field)) {
        int value = 0;
        if (field.getField() == UDAT_YEAR_FIELD) value = static_cast<int>(date.year());
        if (field.getField() == UDAT_DATE_FIELD) value = static_cast<int>(static_cast<unsigned>(date.day()));
        if (value == 0) continue;
        auto const words = m_parts->spelled_field(field.getField(), value);
        auto const length = field.getEndIndex() - field.getBeginIndex();
        spelled.replace(field.getBeginIndex() + moved, length, words);
        moved += words.length() - length;
    }
    return utf8(spelled);
}

std::string Speller::time(std::chrono::minutes since_midnight) const
{
    auto const hours = static_cast<int>(since_midnight / std::chrono::hours(1));
    auto const minutes = static_cast<int>(since_midnight.count() % 60);
    auto words = m_parts->counted(hours, icu::MeasureUnit::getHour());
    if (minutes != 0) words += " " + m_parts->counted(minutes, icu::MeasureUnit::getMinute());
    return words;
}

std::string Speller::duration(int count, DurationUnit unit) const
{
    return m_parts->counted(count, measure_unit(unit));
}

}
