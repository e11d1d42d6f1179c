// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "intl/catalogue.h"
#include "intl/formatter.h"
#include "intl/speller.h"
#include "pack/pack.h"
#include "text/typesetter.h"
#include "ui/display_list.h"
#include "ui/profile.h"
#include "usage/session.h"

#include <functional>

namespace parvis::screens {

/// What one language needs on the screen: its messages, and its ways to write and to say dates.
struct Voice {
    intl::Catalogue messages;
    intl::Formatter formatter;
    intl::Speller speller;
};

/// All a screen may look at besides the state. `voice` gives the voice of a language, made when first asked for.
struct Context {
    pack::Pack const& pack;
    std::function<Voice const&(std::string_view language)> voice;
    text::Fonts const& fonts;
    text::Typesetter& typesetter;
    ui::Profile const& profile;
    LocalMinute now;
    usage::Record recorded = {}; ///< what this visit adds to the counters, so far; once it has ended, without names
};

}
