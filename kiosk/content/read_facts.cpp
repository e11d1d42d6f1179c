// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/fact_text.h"
#include "content/fields.h"
#include "content/readers.h"

#include <cmath>

namespace parvis::content {
namespace {

FactValue read_duration(Table& table)
{
    auto const count = table.number("value", Need::Required).value_or(1);
    auto const is_count = count >= 0 && count <= longest_duration && count == std::floor(count);
    if (!is_count)
        table.report().error(table.position_of("value"), "a duration that is no whole number",
                             "write 3, without quotes");
    auto const unit = static_cast<intl::DurationUnit>(choice(table, "unit", duration_units, Need::Required));
    return Duration{is_count ? static_cast<int>(count) : 1, unit};
}

FactValue read_value(Table& table)
{
    auto const type = fact_types[choice(table, "type", fact_types, Need::Required)];
    if (type == "phone") return Phone{phone(table, "value", Need::Required)};
    if (type == "url") return Url{url(table, "value", Need::Required)};
    if (type == "date") return table.date("value", Need::Required).value_or(Date{});
    if (type == "duration") return read_duration(table);
    auto const value = table.number("value", Need::Required).value_or(0);
    if (type == "number") return Number{value};
    return Amount{value};
}

}

std::optional<std::vector<Fact>> read_facts(SourceFile const& file, Findings& findings)
{
    if (!file.text && !exists(file.path)) return std::vector<Fact>();
    Report report(file.path, findings);
    auto const toml = read_toml(file, report);
    if (!toml) return std::nullopt;
    Table table(*toml, report);
    std::vector<Fact> facts;
    for (auto& [name, fact] : table.named_tables()) {
        if (!is_id(name.value))
            report.error(name.at, "\"" + name.value + "\" is no id", "use small letters, digits and hyphens");
        facts.push_back({.id = FactId(name.value),
                         .at = name.at,
                         .value = read_value(fact),
                         .source = url(fact, "source", Need::Optional),
                         .checked = fact.date("checked", Need::Optional),
                         .review_by = fact.date("review_by", Need::Optional)});
        if (facts.back().checked && facts.back().source.empty())
            report.of("source").error(fact.position_of("checked"), "a date of checking without a source",
                                      "add source = ...");
        fact.finish();
    }
    return facts;
}

}
