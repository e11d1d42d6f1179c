// SPDX-License-Identifier: GPL-3.0-or-later
#include "spoken/reciter.h"

#include "screens/messages.h"

#include <algorithm>
#include <optional>

namespace parvis::spoken {
namespace {

namespace msg = screens::msg;

struct Spell {
    screens::Voice const& voice;
    std::string written;

    std::string operator()(std::monostate) const { return written; }
    std::string operator()(intl::Digits const& digits) const { return voice.speller.digits(digits.groups); }
    std::string operator()(intl::Euros const& euros) const { return voice.speller.amount(euros.amount); }
    std::string operator()(intl::Quantity const& quantity) const { return voice.speller.number(quantity.value); }
    std::string operator()(Date const& date) const { return voice.speller.date(date); }
    std::string operator()(intl::ClockTime const& time) const { return voice.speller.time(time.since_midnight); }
    std::string operator()(intl::Opening const& opening) const
    {
        return intl::fill(voice.messages.text(msg::spoken_opening),
                          {voice.speller.time(opening.begin), voice.speller.time(opening.end)});
    }
    std::string operator()(intl::Period const& period) const
    {
        return voice.speller.duration(period.count, period.unit);
    }
};

/// Said otherwise than it is written, or by another voice.
bool stands_out(text::Span const& span, text::Paragraph const& paragraph)
{
    if (span.kind == text::SpanKind::FrenchName) return paragraph.language != "fr";
    return span.value.index() != 0;
}

std::optional<intl::Message> role_of(ui::Node const& node)
{
    if (!node.action) return std::nullopt;
    switch (node.role) {
    case ui::Role::Link:
        return msg::spoken_link;
    case ui::Role::Choice:
        return msg::spoken_choice;
    case ui::Role::Field:
        return msg::spoken_field;
    default:
        return msg::spoken_button;
    }
}

bool has_letters(std::string const& text)
{
    return text.find_first_not_of(" \n\t") != std::string::npos;
}

}

Saying Reciter::recite(text::Paragraph const& paragraph) const
{
    std::vector<text::Span> spans;
    std::ranges::copy_if(paragraph.spans, std::back_inserter(spans),
                         [&](auto const& span) { return stands_out(span, paragraph); });
    std::ranges::sort(spans, {}, [](auto const& span) { return span.range.begin; });

    Saying saying{paragraph.clip, {{{}, paragraph.language}}};
    auto const say = [&](std::string const& text, std::string const& language) {
        if (saying.phrases.back().language != language) saying.phrases.push_back({{}, language});
        saying.phrases.back().text += text;
    };
    std::size_t at = 0;
    for (auto const& span : spans) {
        if (span.range.begin < at) continue;
        say(paragraph.text.substr(at, span.range.begin - at), paragraph.language);
        auto const french = span.kind == text::SpanKind::FrenchName;
        say(spelled(span, paragraph), french ? "fr" : paragraph.language);
        at = span.range.end;
    }
    say(paragraph.text.substr(at), paragraph.language);
    std::erase_if(saying.phrases, [](Phrase const& phrase) { return !has_letters(phrase.text); });
    return saying;
}

std::vector<Saying> Reciter::recite(ui::Node const& node) const
{
    std::vector<Saying> sayings;
    for (auto const& paragraph : node.words)
        sayings.push_back(recite(paragraph));
    if (node.words.empty()) sayings.push_back({{}, {{node.name, node.language}}});
    if (auto const role = role_of(node)) sayings.push_back(message(*role));
    if (node.selected) sayings.push_back(message(msg::spoken_selected));
    return sayings;
}

std::string Reciter::spelled(text::Span const& span, text::Paragraph const& paragraph) const
{
    auto const written = paragraph.text.substr(span.range.begin, span.range.end - span.range.begin);
    return std::visit(Spell{m_voices(paragraph.language), written}, span.value);
}

Saying Reciter::message(intl::Message const& message) const
{
    return {pack::clip_of_message(message.context), {{m_voices(m_reader).messages.text(message), m_reader}}};
}

}
