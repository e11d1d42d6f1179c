// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/words.h"

#include "base/error.h"

namespace parvis::screens {
namespace {

using text::SpanKind;

void append_value(text::Paragraph& paragraph, Value const& value)
{
    auto const begin = paragraph.text.size();
    paragraph.text += value.text;
    paragraph.spans.push_back({.range = {begin, paragraph.text.size()}, .kind = value.kind, .value = value.said});
}

pack::Language const& language_or_french(pack::Pack const& pack, std::string_view code)
{
    if (auto const* language = pack.language(code)) return *language;
    if (auto const* french = pack.language("fr")) return *french;
    throw Error("the pack has no French: build it again with \"fr\" among the languages of site.toml");
}

}

Words::Words(Context const& context, std::string_view language)
    : m_context(context), m_language(language_or_french(context.pack, language)),
      m_voice(context.voice(m_language.code))
{
}

text::Paragraph Words::plain(std::string text) const
{
    return {.text = std::move(text), .spans = {}, .language = m_language.code, .direction = m_language.direction};
}

text::Paragraph Words::french(std::string text) const
{
    return {.text = std::move(text), .spans = {}, .language = "fr", .direction = intl::Direction::LeftToRight};
}

text::Paragraph Words::value(Value const& value) const
{
    auto paragraph = plain({});
    append_value(paragraph, value);
    return paragraph;
}

text::Paragraph Words::values(std::vector<Value> const& values) const
{
    auto paragraph = plain({});
    for (auto const& value : values) {
        if (!paragraph.text.empty()) paragraph.text += "   ";
        append_value(paragraph, value);
    }
    return paragraph;
}

text::Paragraph Words::paragraph(intl::Message const& message) const
{
    auto paragraph = plain((*this)(message));
    paragraph.clip = pack::clip_of_message(message.context);
    return paragraph;
}

text::Paragraph Words::count(intl::Message const& message, int count) const
{
    return plain(m_voice.messages.text(message, count));
}

text::Paragraph Words::paragraph(intl::Message const& message, std::vector<Value> const& values) const
{
    auto const pattern = (*this)(message);
    auto paragraph = plain({});
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        auto const placeholder = i + 2 < pattern.size() && pattern[i] == '{' && pattern[i + 2] == '}';
        auto const index = placeholder ? static_cast<std::size_t>(pattern[i + 1] - '1') : values.size();
        if (index < values.size()) {
            append_value(paragraph, values[index]);
            i += 2;
        } else {
            paragraph.text += pattern[i];
        }
    }
    return paragraph;
}

void Words::append_fact(text::Paragraph& paragraph, std::string const& id, Shown& shown) const
{
    auto const found = m_context.pack.fact(FactId(id));
    if (!found) return append_value(paragraph, {"…", SpanKind::FrenchName});
    append_value(paragraph, fact_value(m_voice.formatter, found->value));
    shown.old_fact = shown.old_fact || (found->review_by && *found->review_by < date_of(m_context.now));
}

void Words::append(text::Paragraph& paragraph, content::InlineText const& text, Shown& shown) const
{
    for (auto const& part : text) {
        auto const begin = paragraph.text.size();
        if (part.kind == content::InlineKind::Fact) {
            append_fact(paragraph, part.target, shown);
        } else {
            paragraph.text += part.text;
        }
        if (part.kind == content::InlineKind::PageLink || part.kind == content::InlineKind::PlaceLink)
            shown.links.push_back(part);
        if (part.strong && paragraph.text.size() > begin)
            paragraph.spans.push_back({.range = {begin, paragraph.text.size()}, .kind = SpanKind::Strong});
    }
}

Shown Words::shown(pack::Block const& block) const
{
    Shown shown;
    shown.french = block.missing() && m_language.code != "fr";
    shown.translated = !shown.french && m_language.code != "fr" && has_words(block.french);
    shown.machine = shown.translated && block.origin == pack::Origin::Machine;
    shown.outdated = shown.translated && block.currency == pack::Currency::Outdated;
    if (shown.translated) shown.checked = block.checked;
    shown.paragraph = shown.french ? french({}) : plain({});
    shown.paragraph.clip = block.clip;
    append(shown.paragraph, block.missing() ? block.french : block.text, shown);
    return shown;
}

std::string Words::french_beside(pack::Block const& block) const
{
    if (m_language.code == "fr" || block.missing()) return {};
    auto french = plain_text(block.french);
    return french == plain_text(block.text) ? std::string{} : french;
}

std::string Words::french_beside(intl::Message const& message) const
{
    return m_language.code == "fr" || !m_voice.messages.translates(message) ? std::string{}
                                                                            : std::string(message.french);
}

text::Paragraph own_name(pack::Language const& language)
{
    return {.text = language.name, .spans = {}, .language = language.code, .direction = language.direction};
}

std::string plain_text(content::InlineText const& text)
{
    std::string words;
    for (auto const& part : text)
        words += part.text;
    return words;
}

}
