// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/write_content.h"

#include "content/fact_text.h"
#include "content/toml_writer.h"

namespace parvis::content {
namespace {

void write_source(TomlWriter& toml, Source const& source)
{
    toml.text("title", source.title);
    toml.text("url", source.url);
    toml.date("date", source.date);
}

void write_care(TomlWriter& toml, Care const& care)
{
    toml.table("care");
    toml.text("owner", care.owner);
    toml.date("checked", care.checked);
    toml.date("confirmed", care.confirmed);
    toml.date("review_by", care.review_by);
    toml.date("expires", care.expires);
    if (care.on_expiry == OnExpiry::Withdraw) toml.text("on_expiry", "withdraw");
    for (auto const& source : care.sources) {
        toml.item("care.sources");
        write_source(toml, source);
    }
}

void write_value(TomlWriter& toml, FactValue const& value)
{
    auto const text = to_text(value);
    toml.text("type", text.type);
    auto const is_quoted = std::holds_alternative<Phone>(value) || std::holds_alternative<Url>(value);
    if (is_quoted)
        toml.text("value", text.value);
    else
        toml.bare("value", text.value);
    toml.text("unit", text.unit);
}

}

std::string write_page(Page const& page)
{
    TomlWriter toml;
    toml.text("icon", page.icon);
    toml.text("title", page.title.value);
    toml.text("summary", page.summary.value);
    toml.sentences("for_whom", page.for_whom);
    toml.sentences("documents", page.documents);
    toml.text("cost", page.cost);
    toml.text("delay", page.delay);
    toml.text("wont", page.wont);
    toml.words("learn_more", page.learn_more);
    toml.words("keywords", page.keywords);
    for (auto const& step : page.steps) {
        toml.item("steps");
        toml.text("text", step.text.value);
        toml.words("places", step.places);
    }
    write_care(toml, page.care);
    return toml.result();
}

std::string write_place(Place const& place)
{
    TomlWriter toml;
    toml.text("name", place.name);
    toml.text("kind", place.kind);
    toml.words("themes", place.themes);
    toml.text("address", place.address);
    toml.text("phone", place.phone);
    toml.text("hours", place.hours.value);
    toml.words("languages", place.languages);
    toml.text("note", place.note);
    toml.flag("call_first", place.call_first);
    toml.flag("example", place.example);
    if (place.source) {
        toml.table("source");
        write_source(toml, *place.source);
    }
    for (auto const& closure : place.closures) {
        toml.item("closures");
        toml.date("from", closure.dates.from);
        toml.date("to", closure.dates.to);
        toml.text("reason", closure.reason);
    }
    return toml.result();
}

std::string write_round(Round const& round)
{
    TomlWriter toml;
    toml.text("name", round.name.value);
    toml.text("phone", round.phone);
    toml.flag("example", round.example);
    for (auto const& stop : round.stops) {
        toml.item("stops");
        toml.text("place", stop.place.value);
        toml.text("when", stop.when.value);
    }
    return toml.result();
}

std::string write_facts(std::vector<Fact> const& facts)
{
    TomlWriter toml;
    for (auto const& fact : facts) {
        toml.table(fact.id.value());
        write_value(toml, fact.value);
        toml.text("source", fact.source);
        toml.date("checked", fact.checked);
        toml.date("review_by", fact.review_by);
    }
    return toml.result();
}

std::string write_site(Site const& site)
{
    TomlWriter toml;
    toml.text("id", site.id);
    toml.text("name", site.name);
    toml.text("source_language", site.source_language);
    toml.text("time_zone", site.time_zone);
    toml.words("languages", site.languages);
    toml.text("welcome", site.welcome);
    toml.words("revoked_keys", site.revoked_keys);
    for (auto const& number : site.emergency) {
        toml.item("emergency");
        toml.text("id", number.id.value);
        toml.text("icon", number.icon);
        toml.text("title", number.title.value);
        toml.text("text", number.text.value);
        toml.text("phone", number.phone);
        toml.text("source", number.source);
        toml.date("checked", number.checked);
        toml.flag("sms", number.sms);
    }
    return toml.result();
}

}
