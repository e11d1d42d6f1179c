// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/reports.h"

#include <algorithm>
#include <fmt/format.h>

namespace parvis::office {
namespace {

using tables::Material;
using usage::PeriodKind;

std::vector<report::Table> overview_tables(Material const& material)
{
    auto brief = material;
    brief.extent = tables::Extent::Brief;
    return {tables::headlines(material),
            tables::timeline(material),
            tables::languages(brief),
            tables::themes(brief),
            tables::untranslated_languages(brief),
            tables::wanted_languages(brief),
            tables::coverage(material)};
}

std::vector<report::Table> tables_of(Subject subject, Material const& material)
{
    switch (subject) {
    case Subject::Places:
        return {tables::places(material), tables::bands(material), tables::durations(material), tables::tally(material),
                tables::access(material)};
    case Subject::Languages:
        return {tables::languages(material), tables::wanted_languages(material), tables::language_themes(material)};
    case Subject::Needs:
        return {tables::untranslated_languages(material), tables::wanted_languages(material),
                tables::untranslated_pages(material), tables::answers(material), tables::looked_up(material)};
    case Subject::Content:
        return {tables::themes(material), tables::pages(material), tables::hardly_opened(material)};
    case Subject::Overview:
        break;
    }
    return overview_tables(material);
}

std::vector<std::pair<std::string, std::string>> facts_of(Material const& material)
{
    auto const& words = material.words;
    auto const& period = material.overview.period;
    auto const step = std::to_string(stats::step_for(material.overview.audience));
    auto const last = Date(period.end() - std::chrono::days(1));
    std::vector<std::pair<std::string, std::string>> facts{
        {words("facts.site"), material.names.site()},
        {words("facts.period"), text_of(period)},
        {words("facts.days"),
         words("facts.from_to", {words.format().long_date(Date(period.begin)), words.format().long_date(last)})},
        {words("facts.threshold"), words("facts.rounded_to", {step})},
        {words("facts.version"), "Parvis " PARVIS_VERSION},
        {words("facts.people"), words("facts.people_text")},
    };
    if (material.overview.synthetic) facts.emplace_back(words("facts.data"), words("facts.synthetic"));
    return facts;
}

report::Labels labels_in(Words const& words)
{
    return {.table = words("file.table"),
            .row = words("file.row"),
            .note = words("file.note"),
            .column = words("file.column"),
            .value = words("file.value"),
            .state = words("file.state"),
            .known = words("file.known"),
            .masked = words("file.masked"),
            .empty = words("file.empty"),
            .partial = words("file.partial")};
}

}

std::string address_of(SubjectName const& subject)
{
    return fmt::format("/statistics/{}", subject.path);
}

SubjectName const* find_subject(std::string_view path)
{
    auto const* const found = std::ranges::find(subjects, path, &SubjectName::path);
    return found == subjects.end() ? nullptr : found;
}

std::string name_of(usage::Period const& period, Words const& words)
{
    auto const date = Date(period.begin);
    auto year = std::to_string(static_cast<int>(date.year()));
    switch (period.kind) {
    case PeriodKind::Year:
        return year;
    case PeriodKind::Quarter:
        return words("period.quarter", {std::to_string((static_cast<unsigned>(date.month()) + 2) / 3), year});
    case PeriodKind::Month:
        return words.format().month(date);
    case PeriodKind::Week:
        return words("period.week", {words.format().long_date(date)});
    case PeriodKind::Day:
        break;
    }
    return words.format().long_date(date);
}

report::Report make_report(SubjectName const& subject, Material const& material)
{
    auto const& words = material.words;
    report::Report report;
    report.title = words("report.title", {words(subject.title), material.names.site()});
    report.language = words.code();
    report.period = name_of(material.overview.period, words);
    report.facts = facts_of(material);
    if (material.overview.synthetic) report.warning = words("synthetic.warning");
    report.tables = tables_of(subject.subject, material);
    report.labels = labels_in(words);
    return report;
}

}
