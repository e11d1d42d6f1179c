// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "content/clip.h"
#include "content/hours.h"
#include "content/position.h"
#include "content/translations.h"
#include "content/values.h"
#include "intl/direction.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The authors' folder as read: what content/README.md describes. A `Text` is French to be translated, in inline
/// markup, or the id of something else.
namespace parvis::content {

struct EmergencyNumber {
    Text id;
    std::string icon;
    Text title;
    Text text;
    std::string phone;
    std::string source;
    std::optional<Date> checked;
    bool sms = false;
};

struct Site {
    std::string id;
    std::string name;
    std::string welcome;
    std::string source_language;
    std::string time_zone;
    std::vector<Text> languages; ///< in the picker's order
    std::vector<EmergencyNumber> emergency;
    std::vector<std::string> revoked_keys; ///< ids of keys that signed packs, and may not any more
};

struct Language {
    Text code;
    std::string name;
    std::string french_name;
    std::string locale;
    intl::Direction direction = intl::Direction::LeftToRight;
    std::string script;
    std::string plural;
    Draft draft = Draft::Full;
    bool risky = false;      ///< machine drafts are often wrong in it
    std::string voice;       ///< of the speech engine, empty: none that can be understood
    bool heard_only = false; ///< not written here; it has no locale and no plural rule
};

struct Fact {
    FactId id;
    Position at;
    FactValue value;
    std::string source;
    std::optional<Date> checked;
    std::optional<Date> review_by;
};

struct Theme {
    ThemeId id;
    Position at;
    std::string icon;
    Text title;
    std::uint32_t colour = 0; ///< 0xRRGGBB
};

struct Step {
    Text text;
    std::vector<Text> places;
};

/// Where a page's [care] and its dates stand; a date that is absent, where the table does.
struct CarePositions {
    Position table;
    Position checked;
    Position confirmed;
    Position review_by;
    Position expires;
};

struct Page {
    std::filesystem::path file;
    PageId id;
    ThemeId theme;
    std::string icon;
    Text title;
    Text summary;
    std::vector<Text> for_whom;
    std::vector<Text> documents;
    std::vector<Step> steps;
    std::optional<Text> cost;
    std::optional<Text> delay;
    std::optional<Text> wont;
    std::vector<Text> learn_more;
    std::vector<std::string> keywords;
    Care care;
    CarePositions care_at;
};

struct TemporaryClosure {
    Closure dates;
    Position at; ///< of its last date
    std::optional<Text> reason;
};

struct Place {
    std::filesystem::path file;
    PlaceId id;
    std::string name;
    std::string kind;
    std::vector<Text> themes;
    std::string address;
    std::string phone;
    Text hours; ///< valid, or empty
    std::vector<std::string> languages;
    std::optional<Text> note;
    bool call_first = false;
    bool example = false;
    std::optional<Source> source;
    Position source_at; ///< of [source]
    std::vector<TemporaryClosure> closures;
};

struct Stop {
    Text place;
    Text when; ///< valid hours
};

struct Round {
    std::filesystem::path file;
    RoundId id;
    Text name;
    std::string phone;
    bool example = false;
    std::vector<Stop> stops;
};

struct SchoolHoliday {
    Date from;
    Date to; ///< included
    std::string name;
};

struct Calendar {
    std::vector<PublicHoliday> public_holidays;
    std::vector<SchoolHoliday> school_holidays;
};

/// A file in pictures/.
struct Picture {
    Text file;
    std::optional<Text> alt; ///< what it shows, for those who cannot see it
    bool decorative = false;
    std::string author;
    std::string licence; ///< its SPDX name
};

/// All of it, in the order in which it is shown; what has no order of its own is sorted by id.
struct Folder {
    std::filesystem::path path;
    Site site;
    std::vector<Language> languages; ///< in the picker's order
    std::vector<Fact> facts;
    std::vector<Theme> themes;
    std::vector<Page> pages;
    std::vector<Place> places;
    std::vector<Round> rounds;
    Calendar calendar;
    std::vector<Picture> pictures;
    std::map<std::string, Translations> translations; ///< by language
    std::vector<Language> heard_languages;            ///< that are not written here, in the file's order
    std::vector<Clip> clips;                          ///< by language, then by name
};

}
