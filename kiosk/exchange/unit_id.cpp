// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/unit_id.h"

#include "content/text_hash.h"

namespace parvis::exchange {

UnitId make_unit_id(std::string_view context, std::string_view french, std::string_view text)
{
    return {std::string(context), content::text_hash(french), text.empty() ? std::string() : content::text_hash(text)};
}

std::string to_string(UnitId const& id)
{
    auto text = id.context + "@" + id.french_hash;
    return id.text_hash.value_or("").empty() ? text : text + "+" + *id.text_hash;
}

std::optional<UnitId> parse_unit_id(std::string_view text)
{
    auto const at = text.rfind('@');
    if (at == 0 || at == std::string_view::npos) return std::nullopt;
    auto const hashes = text.substr(at + 1);
    auto const plus = hashes.find('+');
    auto const french_hash = hashes.substr(0, plus);
    auto const text_hash = plus == std::string_view::npos ? std::string_view{} : hashes.substr(plus + 1);
    if (!content::is_text_hash(french_hash)) return std::nullopt;
    if (plus != std::string_view::npos && !content::is_text_hash(text_hash)) return std::nullopt;
    return UnitId{std::string(text.substr(0, at)), std::string(french_hash), std::string(text_hash)};
}

}
