// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/comparison.h"

#include "text/paragraph.h"

#include <optional>
#include <string_view>

namespace parvis::conformance {

/// Why two settings of a paragraph may differ. The set is closed, and each reason is checked on the paragraph.
enum class Reason {
    OracleHasNoDictionary,        ///< Pango breaks Khmer, Lao and Burmese at spaces only
    OracleUsesLibthai,            ///< Pango breaks Thai with another dictionary than ICU's
    OracleBreaksAfterSpaceHyphen, ///< a hyphen behind a space belongs to the word that follows (UAX #14, LB20a)
    OracleBreaksBeforeMark,       ///< Pango parts a space from the mark on it (against UAX #14, LB9)
    OracleDividesCluster,         ///< Pango cuts an overlong word inside a syllable
    OracleBreaksWithinBlanks,     ///< Pango lets one blank hang, and gives the others a line
    OracleOmitsDottedCircle,      ///< HarfBuzz marks one faulty syllable of several, when it shapes them together
    KerningAtCut,                 ///< words and lines are cut between two glyphs that are kerned
    FontChoiceDiffers,            ///< both fonts have the character, and no rule prefers one
    NoFontHasCharacter,           ///< Pango draws a wider box than the font's own
    CorpusHasC1Control,           ///< the text was once badly converted; Pango draws a box
};

std::string_view name(Reason reason);
std::optional<Reason> reason_named(std::string_view name);

/// What explains all differences of a paragraph. Nothing if the paragraph bears none of the reasons' marks.
std::optional<Reason> explain(text::Paragraph const& paragraph, Setting const& ours, Setting const& theirs);

}
