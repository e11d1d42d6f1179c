// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/values.h"

namespace parvis::screens {
namespace {

using text::SpanKind;

std::chrono::minutes time_of_some_day(std::chrono::minutes since_midnight)
{
    return since_midnight % std::chrono::days(1);
}

/// As one types it into a browser.
std::string url_text(std::string_view address)
{
    for (std::string_view const scheme : {"https://", "http://", "www."})
        if (address.starts_with(scheme)) address.remove_prefix(scheme.size());
    if (address.ends_with('/')) address.remove_suffix(1);
    return std::string(address);
}

struct FactValue {
    intl::Formatter const& formatter;

    Value operator()(pack::Amount const& amount) const
    {
        return {formatter.amount(amount.euros), SpanKind::Price, intl::Euros{amount.euros}};
    }
    Value operator()(pack::Phone const& phone) const { return phone_value(phone.number); }
    Value operator()(pack::Url const& url) const { return {url_text(url.address), SpanKind::Url}; }
    Value operator()(Date const& date) const { return date_value(formatter, date); }
    Value operator()(pack::Duration const& duration) const
    {
        return {formatter.duration(duration.count, duration.unit), SpanKind::Date,
                intl::Period{duration.count, duration.unit}};
    }
    Value operator()(pack::Number const& number) const
    {
        return {formatter.number(number.value), SpanKind::Price, intl::Quantity{number.value}};
    }
};

}

std::string phone_text(std::string_view number)
{
    std::string text(number);
    if (number.starts_with("+33") && number.size() == 12) {
        text = std::string("0") + number[3];
        for (std::size_t i = 4; i < number.size(); i += 2)
            text += " " + std::string(number.substr(i, 2));
    } else if (number.size() == 4 || (number.size() == 6 && number.starts_with("116"))) {
        // Four-digit numbers are read in pairs, European harmonised ones in threes.
        auto const group = number.size() == 4 ? std::size_t{2} : std::size_t{3};
        text = std::string(number.substr(0, group)) + " " + std::string(number.substr(group));
    }
    return text;
}

Value phone_value(std::string_view number)
{
    auto text = phone_text(number);
    return {text, SpanKind::Phone, intl::Digits{text}};
}

Value date_value(intl::Formatter const& formatter, Date date)
{
    return {formatter.long_date(date), SpanKind::Date, date};
}

Value time_value(intl::Formatter const& formatter, std::chrono::minutes since_midnight)
{
    auto const time = time_of_some_day(since_midnight);
    return {formatter.time(time), SpanKind::Date, intl::ClockTime{time}};
}

Value opening_value(intl::Formatter const& formatter, std::chrono::minutes begin, std::chrono::minutes end)
{
    auto const from = time_of_some_day(begin);
    auto const to = time_of_some_day(end);
    return {formatter.time(from) + "–" + formatter.time(to), SpanKind::Date, intl::Opening{from, to}};
}

Value fact_value(intl::Formatter const& formatter, pack::FactValue const& fact)
{
    return std::visit(FactValue{formatter}, fact);
}

}
