// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace parvis::usage {

/// What is counted: a closed list. There is no free text in it, and so none can be recorded.
enum class Event {
    Contact,       ///< the first screen was interrupted
    SessionBegins, ///< the first action after that
    LanguageChosen,
    LanguageMissing, ///< asked for in the world list
    ThemeOpened,
    PageOpened,
    PageRead, ///< on the screen for 10 s
    PlaceOpened,
    ContactShown, ///< an address or a phone number, for 5 s; the place's id, or nothing for the emergency numbers
    Untranslated, ///< a page showed a block in French for want of a translation
    DidNotKnow,   ///< these four answer "did you know this right?", the last answer on a page counts
    Knew,
    AlreadyHave,
    AfraidToAsk,
    Useful, ///< the last answer on a page counts
    NotUseful,
    LargeText,
    HighContrast,
    LowReach, ///< every control within reach of a seated person
    Keypad,
    Listened,
    MetAlone, ///< the mediator's tally: people met, however many
    MetAccompanied,
    MetInterpreted,
    Referred,
    LastedHalfMinute, ///< up to; from the first action to the last
    LastedTwoMinutes,
    LastedFiveMinutes,
    LastedTenMinutes,
    LastedLonger,
    OnlyContact, ///< one action within 5 s was no session after all
    SessionEnds,
};

/// `id` is an id of the pack or of the world list of languages; empty where the event says it all.
struct Count {
    Event event;
    std::string id;
    friend bool operator==(Count const&, Count const&) = default;
};

}
