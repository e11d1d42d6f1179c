// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/clip_names.h"

#include "content/fact_text.h"
#include "content/inline.h"
#include "content/text_hash.h"

#include <algorithm>

namespace parvis::content {
namespace {

constexpr std::string_view ending = ".ogg";
constexpr std::string_view message_prefix = "ui.";

}

ClipNames::ClipNames(Folder const& folder)
{
    for (auto const& fact : folder.facts)
        m_facts.emplace(fact.id.value(), &fact);
}

std::string ClipNames::hash(std::string_view text) const
{
    std::string spoken;
    for (auto const& piece : parse_inline(text)) {
        spoken += piece.text;
        if (piece.kind != InlineKind::Fact) continue;
        auto const fact = m_facts.find(piece.target);
        auto const value = fact == m_facts.end() ? FactText{} : to_text(fact->second->value);
        spoken.append("{")
            .append(value.type)
            .append(" ")
            .append(value.value)
            .append(" ")
            .append(value.unit)
            .append("}");
    }
    return text_hash(spoken);
}

std::string ClipNames::file_name(std::string_view context, std::string_view text) const
{
    std::string name(context);
    std::replace(name.begin(), name.end(), '|', '.');
    return name.append(".").append(hash(text)).append(ending);
}

std::string clip_of_message(std::string_view context)
{
    return std::string(message_prefix).append(context).append(ending);
}

std::optional<ClipName> parse_clip_name(std::string_view file_name)
{
    if (!file_name.ends_with(ending)) return std::nullopt;
    auto stem = file_name.substr(0, file_name.size() - ending.size());
    if (stem.starts_with(message_prefix) && stem.size() > message_prefix.size())
        return ClipName{std::string(stem.substr(message_prefix.size())), {}, {}};
    auto const last = stem.rfind('.');
    if (last == std::string_view::npos || !is_text_hash(stem.substr(last + 1))) return std::nullopt;
    ClipName name{{}, std::string(stem.substr(0, last)), std::string(stem.substr(last + 1))};
    auto const field = name.context.rfind('.');
    if (field == std::string::npos) return std::nullopt;
    name.context[field] = '|';
    return name;
}

}
