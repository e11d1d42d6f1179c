// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/fields.h"
#include "content/readers.h"
#include "intl/plural.h"
#include "intl/writing.h"

#include <array>

namespace parvis::content {
namespace {

constexpr std::array<std::string_view, 2> directions{"ltr", "rtl"};
constexpr std::array<std::string_view, 2> drafts{"full", "partial"};

EmergencyNumber read_emergency(Table& table)
{
    EmergencyNumber number{.id = id(table, "id", Need::Required),
                           .icon = id(table, "icon", Need::Required).value,
                           .title = prose(table, "title"),
                           .text = prose(table, "text"),
                           .phone = phone(table, "phone", Need::Required),
                           .source = url(table, "source", Need::Optional),
                           .checked = table.date("checked", Need::Optional),
                           .sms = table.flag("sms")};
    if (number.checked && number.source.empty())
        table.report().of("source").error(table.position_of("checked"), "a date of checking without a source",
                                          "add source = ...");
    table.finish();
    return number;
}

void check_plural_rule(Language const& language, Table const& table)
{
    auto const at = table.position_of("plural");
    auto const rule = intl::PluralRule::parse(language.plural);
    auto report = table.report().of("plural");
    if (!rule) {
        report.error(at, "a plural rule that cannot be read", "write it as gettext does: nplurals=2; plural=(n != 1);");
        return;
    }
    if (auto const count = intl::first_plural_difference(*rule, language.locale))
        report.warning(at, "a plural rule that differs from CLDR's at " + std::to_string(*count),
                       "compare it with CLDR's rules for the language");
}

Language read_language(Text const& code, Table& table)
{
    auto const heard_only = table.flag("heard_only");
    auto const of_writing = heard_only ? Need::Optional : Need::Required;
    Language language{.code = code,
                      .name = plain(table, "name", Need::Required),
                      .french_name = plain(table, "french_name", Need::Required),
                      .locale = plain(table, "locale", of_writing),
                      .direction = static_cast<intl::Direction>(choice(table, "direction", directions, Need::Optional)),
                      .script = plain(table, "script", Need::Required),
                      .plural = plain(table, "plural", of_writing),
                      .draft = static_cast<Draft>(choice(table, "draft", drafts, Need::Optional)),
                      .risky = table.flag("risky"),
                      .voice = plain(table, "voice", Need::Optional),
                      .heard_only = heard_only};
    if (!language.locale.empty() && !intl::has_locale_data(language.locale))
        table.report().warning(table.position_of("locale"), "a locale without dates and numbers of its own",
                               "correct it if it is a mistake; else they are written as in French");
    if (!language.script.empty() && !intl::is_script(language.script))
        table.report().error(table.position_of("script"), "an unknown script",
                             "write its ISO 15924 code, such as Latn");
    if (!language.plural.empty()) check_plural_rule(language, table);
    table.finish();
    return language;
}

}

std::optional<Site> read_site(SourceFile const& file, Findings& findings)
{
    Report report(file.path, findings);
    auto const toml = read_toml(file, report);
    if (!toml) return std::nullopt;
    Table table(*toml, report);
    Site site{.id = id(table, "id", Need::Required).value,
              .name = plain(table, "name", Need::Required),
              .welcome = plain(table, "welcome", Need::Required),
              .source_language = plain(table, "source_language", Need::Required),
              .time_zone = plain(table, "time_zone", Need::Required),
              .languages = language_codes(table, "languages"),
              .emergency = {},
              .revoked_keys = key_ids(table, "revoked_keys")};
    for (auto& emergency : table.tables("emergency"))
        site.emergency.push_back(read_emergency(emergency));
    if (!site.source_language.empty() && site.source_language != "fr")
        report.error(table.position_of("source_language"), "a source language that is not French", "write \"fr\"");
    if (!site.time_zone.empty() && !intl::is_time_zone(site.time_zone))
        report.error(table.position_of("time_zone"), "an unknown time zone", "write a name such as \"Europe/Paris\"");
    if (site.languages.empty() || site.languages.front().value != "fr")
        report.error(table.position_of("languages"), "French is not the first language",
                     "write languages = [\"fr\", ...]");
    if (site.emergency.empty())
        report.warning({}, "there are no emergency numbers", "add [[emergency]], as content/README.md shows");
    table.finish();
    return site;
}

std::optional<std::vector<Language>> read_languages(Path const& file, Findings& findings)
{
    Report report(file, findings);
    auto const toml = read_toml(file, report);
    if (!toml) return std::nullopt;
    Table table(*toml, report);
    std::vector<Language> languages;
    for (auto& [code, language] : table.named_tables())
        languages.push_back(read_language(code, language));
    return languages;
}

}
