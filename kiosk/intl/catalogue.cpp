// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/catalogue.h"

#include "base/error.h"
#include "intl/mo.h"

#include <boost/locale/gnu_gettext.hpp>

namespace parvis::intl {
namespace {

using Messages = boost::locale::message_format<char>;

/// The facet that Boost.Locale makes of `mo`, which it trusts: a damaged one would crash the process.
Messages* messages_of(std::string_view mo)
{
    boost::locale::gnu_gettext::messages_info info;
    info.language = "parvis";
    info.encoding = "UTF-8";
    info.domains = {boost::locale::gnu_gettext::messages_info::domain("parvis")};
    info.paths = {"memory"};
    info.callback = [mo](std::string const&, std::string const&) { return std::vector<char>(mo.begin(), mo.end()); };
    return boost::locale::gnu_gettext::create_messages_facet<char>(info);
}

/// The message's translation inside the catalogue, or null. `count` chooses the plural form.
char const* find(std::locale const& locale, Message const& message, int const* count)
{
    if (!std::has_facet<Messages>(locale)) return nullptr;
    auto const& messages = std::use_facet<Messages>(locale);
    std::string const context(message.context);
    std::string const french(message.french);
    if (count) return messages.get(0, context.c_str(), french.c_str(), *count);
    return messages.get(0, context.c_str(), french.c_str());
}

}

Catalogue::Catalogue(std::string const& locale_id, std::string_view mo)
    : m_locale(std::locale::classic()), m_numbers(locale_id)
{
    if (mo.empty()) return;
    if (auto const mistake = mo_mistake(mo)) throw Error("the messages for " + locale_id + " are damaged: " + *mistake);
    m_locale = std::locale(std::locale::classic(), messages_of(mo));
}

std::string Catalogue::text(Message const& message) const
{
    auto const* const translation = find(m_locale, message, nullptr);
    return translation ? translation : std::string(message.french);
}

std::string Catalogue::text(Message const& message, int count) const
{
    auto const number = m_numbers.number(count);
    if (auto const* const translation = find(m_locale, message, &count)) return fill(translation, {number});
    // French: "0 page", "1 page", "2 pages".
    auto const is_plural = count > 1 && !message.plural.empty();
    return fill(is_plural ? message.plural : message.french, {number});
}

bool Catalogue::translates(Message const& message) const
{
    return find(m_locale, message, nullptr) != nullptr;
}

std::string fill(std::string_view pattern, std::initializer_list<std::string_view> values)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        auto const number = i + 2 < pattern.size() && pattern[i] == '{' && pattern[i + 2] == '}' ? pattern[i + 1] : '0';
        auto const index = static_cast<std::size_t>(number - '1');
        if (number < '1' || number > '9' || index >= values.size()) {
            text += pattern[i];
            continue;
        }
        text += values.begin()[index];
        i += 2;
    }
    return text;
}

}
