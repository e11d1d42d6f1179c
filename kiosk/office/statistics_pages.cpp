// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/statistics_pages.h"

#include "office/periods.h"
#include "office/table_view.h"
#include "report/csv.h"
#include "report/ods.h"
#include "report/pdf.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace parvis::office {
namespace {

using usage::PeriodKind;

struct KindName {
    PeriodKind kind;
    Key label;
};

constexpr std::array<KindName, 4> period_kinds{{{PeriodKind::Year, "period.years"},
                                                {PeriodKind::Quarter, "period.quarters"},
                                                {PeriodKind::Month, "period.months"},
                                                {PeriodKind::Week, "period.weeks"}}};

struct Format {
    std::string_view extension;
    char const* type;
    std::string (*make)(report::Report const&);
};

constexpr std::array<Format, 3> formats{{{"csv", "text/csv; charset=utf-8", report::to_csv},
                                         {"ods", "application/vnd.oasis.opendocument.spreadsheet", report::to_ods},
                                         {"pdf", "application/pdf", report::to_pdf}}};

constexpr std::string_view for_the_public = "public";

/// The part of an address that asks for the same figures again.
std::string query_for(usage::Period const& period, stats::Audience audience)
{
    auto query = "period=" + text_of(period);
    if (audience == stats::Audience::Public) query += fmt::format("&readers={}", for_the_public);
    return query;
}

}

StatisticsPages::StatisticsPages(stats::Store const& store, SiteNames const& names, CoopThemes const& coop,
                                 Frame const& frame)
    : m_store(store), m_names(names), m_coop(coop), m_frame(frame)
{
}

void StatisticsPages::add_to(Pages& pages)
{
    for (auto const& subject : subjects)
        pages.add(http::Method::Get, address_of(subject),
                  {Right::ReadStatistics, [this, &subject](Call const& call) { return show(call, subject); }});
    pages.add(http::Method::Get, "/statistics/{subject}/{format}",
              {Right::ReadStatistics, [this](Call const& call) { return send_file(call); }});
}

std::optional<StatisticsPages::Question> StatisticsPages::question_in(Call const& call,
                                                                      SubjectName const& subject) const
{
    auto const query = query_of(call.request);
    auto period = usage::parse_period(query.value("period"));
    if (!period || period->kind == PeriodKind::Day) period = usual_period(m_store);
    if (!period) return std::nullopt;
    auto const audience = query.value("readers") == for_the_public ? stats::Audience::Public : stats::Audience::Office;
    return Question{subject, *period, audience};
}

report::Report StatisticsPages::answer(Question const& question, Words const& words) const
{
    auto const open_hours = [this](std::string const& place, usage::Period const& period) {
        return m_names.open_hours(place, period);
    };
    auto const overview = stats::overview(m_store, question.period, question.audience, m_names.today(), open_hours);
    return make_report(question.subject, {m_store, overview, m_names, m_coop, words});
}

http::Response StatisticsPages::show(Call const& call, SubjectName const& subject) const
{
    auto const& words = call.words;
    View view;
    view.set("title", words(subject.title));
    view.set("lead", words(subject.lead));
    view.set("is_overview", subject.subject == Subject::Overview);
    auto const question = question_in(call, subject);
    if (!question) return m_frame.show(call, "statistics_none", std::move(view));

    auto const report = answer(*question, words);
    view.set("period", report.period);
    view.set("choices", choices(*question, words));
    view.set("is_public", question->audience == stats::Audience::Public);
    view.set("warning", report.warning ? View(*report.warning) : View(false));
    ViewList tables;
    for (auto const& table : report.tables)
        tables.push_back(view_of(table, report.labels, words));
    view.set("tables", tables);
    ViewList facts;
    for (auto const& [label, value] : report.facts) {
        View fact("label", label);
        fact.set("value", value);
        facts.push_back(std::move(fact));
    }
    view.set("facts", facts);
    ViewList files;
    for (auto const& format : formats) {
        View file("name", fmt::format("{}", format.extension));
        file.set("path", fmt::format("{}/{}?{}", call.request.path, format.extension,
                                     query_for(question->period, question->audience)));
        files.push_back(std::move(file));
    }
    view.set("files", files);
    view.set("step", std::to_string(stats::step_for(question->audience)));
    return m_frame.show(call, "statistics", std::move(view));
}

http::Response StatisticsPages::send_file(Call const& call) const
{
    auto const* const subject = find_subject(call.values.at("subject"));
    auto const* const format = std::ranges::find(formats, call.values.at("format"), &Format::extension);
    auto const question = subject ? question_in(call, *subject) : std::nullopt;
    if (format == formats.end() || !question) return m_frame.refuse(call, "error.not_found", 404);
    http::Response response{.body = format->make(answer(*question, call.words))};
    response.set("Content-Type", format->type);
    response.set("Content-Disposition", fmt::format("attachment; filename=\"parvis-{}-{}.{}\"", subject->path,
                                                    text_of(question->period), format->extension));
    return response;
}

ViewList StatisticsPages::choices(Question const& question, Words const& words) const
{
    ViewList groups;
    for (auto const& [kind, label] : period_kinds) {
        ViewList periods;
        for (auto const& period : known_periods(m_store, kind)) {
            View choice("value", text_of(period));
            choice.set("label", name_of(period, words));
            choice.set("is_chosen", period == question.period);
            periods.push_back(std::move(choice));
        }
        View group("kind", words(label));
        group.set("periods", periods);
        groups.push_back(std::move(group));
    }
    return groups;
}

}
