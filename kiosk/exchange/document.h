// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/position.h"
#include "exchange/unit_id.h"

#include <optional>
#include <string>
#include <vector>

namespace parvis::exchange {

/// A block on its way to a translator, or back.
struct Unit {
    UnitId id;
    std::string french;
    std::string text; ///< the translation; empty if there is none
    /// Whether its translator is not done with it, or its French has changed since; nothing where a format cannot say.
    std::optional<bool> unfinished;
    std::string previous_french;    ///< what an outdated text translates; only on the way out
    std::string hint;               ///< for the translator, lines; only on the way out
    std::vector<std::string> notes; ///< by translators, a line each
    content::Position at{};         ///< in the file it was read from
};

/// Some of a site's texts with their translations into one language.
struct Document {
    std::string site;     ///< the site's id; only on the way out
    std::string language; ///< BCP 47; empty if the file does not say
    std::string plural;   ///< the language's plural rule, which gettext's tools ask for; only on the way out
    std::vector<Unit> units;
};

}
