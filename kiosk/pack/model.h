// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/time.h"
#include "content/hours.h"
#include "content/inline.h"
#include "content/values.h"
#include "crypto/key_file.h"
#include "intl/direction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a kiosk reads from a pack: plain values, in one language at a time.
namespace parvis::pack {

using content::Amount;
using content::Care;
using content::Currency;
using content::Draft;
using content::Duration;
using content::FactValue;
using content::Number;
using content::Origin;
using content::Phone;
using content::Source;
using content::Url;

/// The smallest translated unit. Where a translation is missing, `text` is empty and `origin` is None; `french` is
/// always there.
struct Block {
    content::InlineText text;
    content::InlineText french;
    Origin origin = Origin::None;
    Currency currency = Currency::Current;
    std::optional<Date> checked; ///< by a person, where origin is Checked
    std::string clip;            ///< what its recordings are called in the pack

    [[nodiscard]] bool missing() const { return text.empty(); }
};

/// What the recordings of a block are called in the pack, by the number of its row.
inline std::string clip_of_block(std::int64_t number)
{
    return "block." + std::to_string(number);
}

/// What the recordings of one of the interface's messages are called in the pack.
inline std::string clip_of_message(std::string_view context)
{
    return std::string("ui.").append(context);
}

struct Language {
    std::string code; ///< BCP 47; easy French is "fr-simple"
    std::string name; ///< its own name, in its own script
    std::string french_name;
    std::string locale_id;
    intl::Direction direction = intl::Direction::LeftToRight;
    std::string script; ///< ISO 15924
    Draft draft = Draft::Full;
    std::string voice; ///< of the speech engine; empty: it has none for this language
};

struct Site {
    std::string id;
    std::string name;
    std::string welcome; ///< the place's name on the first screen, in French
    std::string time_zone;
    int version = 0;
    std::optional<Date> content_date;
    std::vector<crypto::KeyId> revoked_keys; ///< that signed packs for this site, and may not any more
};

struct Theme {
    ThemeId id;
    std::string icon;
    std::uint32_t colour = 0; ///< 0xRRGGBB
    Block title;
};

/// A page as lists of pages show it.
struct PageSummary {
    PageId id;
    ThemeId theme;
    std::string icon;
    Block title;
    Block summary;
    std::optional<Date> expires;
    content::OnExpiry on_expiry = content::OnExpiry::Warn;
};

struct Step {
    Block text;
    std::vector<PlaceId> places;
};

struct Page {
    PageId id;
    ThemeId theme;
    std::string icon;
    Block title;
    Block summary;
    std::vector<Block> for_whom;
    std::vector<Block> documents;
    std::vector<Step> steps;
    std::optional<Block> cost;
    std::optional<Block> delay;
    std::optional<Block> wont;
    std::vector<Block> learn_more;
    Care care;
};

struct PlaceClosure {
    content::Closure dates;
    std::optional<Block> reason;
};

struct Place {
    PlaceId id;
    std::string name; ///< French
    std::string kind;
    std::string address; ///< French, empty if unknown
    std::string phone;   ///< E.164 or short, empty if unknown
    std::optional<content::Hours> hours;
    std::vector<std::string> languages; ///< BCP 47 codes spoken there
    std::vector<ThemeId> themes;
    std::optional<Block> note;
    std::vector<PlaceClosure> closures;
    bool call_first = false;
    bool example = false;
    std::optional<Source> source;
};

struct Stop {
    PlaceId place;
    std::string place_name;
    content::Hours when;
};

struct Round {
    RoundId id;
    Block name;
    std::string phone;
    bool example = false;
    std::vector<Stop> stops;
};

struct EmergencyNumber {
    std::string id;
    std::string icon;
    std::string phone;
    bool sms = false;
    Block title;
    Block text;
    std::optional<Date> checked;
};

struct Fact {
    FactId id;
    FactValue value;
    std::optional<Date> checked;
    std::optional<Date> review_by;
};

}
