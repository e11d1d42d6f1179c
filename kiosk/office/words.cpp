// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/words.h"

#include "base/error.h"
#include "content/finding.h"
#include "pack/messages.h"

#include <algorithm>
#include <array>

namespace parvis::office {
namespace {

content::Language language(std::string code, std::string locale, std::string script, std::string plural)
{
    content::Language made;
    made.code.value = std::move(code);
    made.locale = std::move(locale);
    made.script = std::move(script);
    made.plural = std::move(plural);
    return made;
}

/// A further language is a row here and a file in locales/office.
std::vector<content::Language> office_languages()
{
    return {language("fr", "fr_FR.UTF-8", "Latn", "nplurals=2; plural=(n > 1);"),
            language("en", "en_FR.UTF-8", "Latn", "nplurals=2; plural=(n != 1);"),
            language("ar", "ar_FR.UTF-8@numbers=latn", "Arab",
                     "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : "
                     "5);")};
}

/// French has a space before : ; ? ! and », and one after «. Browsers end lines there, where no line may end.
std::string with_unbreakable_spaces(std::string_view french)
{
    std::string text;
    for (std::size_t at = 0; at < french.size(); ++at) {
        auto const after = french.substr(at + 1);
        auto const is_before_mark = std::ranges::any_of(std::array{":", ";", "?", "!", "»"},
                                                        [&](char const* mark) { return after.starts_with(mark); });
        if (french[at] == ' ' && (is_before_mark || text.ends_with("«")))
            text += "\u00A0";
        else
            text += french[at];
    }
    return text;
}

View tree_of(intl::Catalogue const& catalogue, MessageLists const& lists)
{
    std::map<std::string, View> groups;
    for (auto const& list : lists) {
        for (auto const& message : list) {
            auto const dot = message.context.find('.');
            groups[std::string(message.context.substr(0, dot))].set(std::string(message.context.substr(dot + 1)),
                                                                    with_unbreakable_spaces(catalogue.text(message)));
        }
    }
    View all;
    for (auto const& [name, group] : groups)
        all.set(name, group);
    return all;
}

}

Words::Words(std::string code, std::string const& locale_id, std::string_view mo, MessageLists const& lists)
    : m_code(std::move(code)), m_catalogue(locale_id, mo), m_format(locale_id), m_all(tree_of(m_catalogue, lists))
{
}

std::string Words::operator()(intl::Message const& message) const
{
    return with_unbreakable_spaces(m_catalogue.text(message));
}

std::string Words::operator()(intl::Message const& message, std::initializer_list<std::string_view> values) const
{
    return intl::fill((*this)(message), values);
}

std::string Words::operator()(Key key) const
{
    return (*this)(static_cast<intl::Message const&>(key));
}

std::string Words::operator()(Key key, std::initializer_list<std::string_view> values) const
{
    return (*this)(static_cast<intl::Message const&>(key), values);
}

Languages::Languages(std::filesystem::path const& folder, MessageLists const& lists)
{
    auto const languages = office_languages();
    std::vector<content::Finding> findings;
    auto const catalogues = pack::compile_messages(folder, languages, findings);
    for (auto const& finding : findings)
        if (finding.severity == content::Severity::Error) throw Error(to_line(finding));
    for (auto const& each : languages) {
        auto const found = catalogues.find(each.code.value);
        m_words.try_emplace(each.code.value, each.code.value, each.locale,
                            found == catalogues.end() ? std::string() : found->second, lists);
    }
}

Words const& Languages::words(std::string_view code) const
{
    auto const found = m_words.find(code);
    return found == m_words.end() ? m_words.at("fr") : found->second;
}

std::vector<std::string> Languages::codes() const
{
    std::vector<std::string> codes;
    for (auto const& [code, words] : m_words)
        codes.push_back(code);
    return codes;
}

}
