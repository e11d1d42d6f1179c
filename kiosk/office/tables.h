// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/coop_themes.h"
#include "office/site_names.h"
#include "report/report.h"
#include "stats/overview.h"

#include <string>
#include <vector>

/// The tables that the office shows, prints and exports, each from what the statistics give for one period.
namespace parvis::office::tables {

/// The overview has room for the largest rows only, without notes; the whole table is on its own page.
enum class Extent { Whole, Brief };

struct Material {
    stats::Store const& store;
    stats::Overview const& overview;
    SiteNames const& names;
    CoopThemes const& coop;
    Words const& words;
    Extent extent = Extent::Whole;
};

// How many, when and where: volume_tables.cpp
report::Table headlines(Material const& material);
report::Table timeline(Material const& material);
report::Table places(Material const& material);
report::Table bands(Material const& material);
report::Table durations(Material const& material);
report::Table access(Material const& material);
report::Table tally(Material const& material);
report::Table coverage(Material const& material);

// In which languages: language_tables.cpp
report::Table languages(Material const& material);
report::Table language_themes(Material const& material);
report::Table wanted_languages(Material const& material);
report::Table untranslated_languages(Material const& material);

// On what: content_tables.cpp
report::Table themes(Material const& material);
report::Table pages(Material const& material);
report::Table hardly_opened(Material const& material);
report::Table untranslated_pages(Material const& material);
report::Table answers(Material const& material);
report::Table looked_up(Material const& material);

}
