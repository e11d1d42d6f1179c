// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace parvis::report {

inline Figure known(double value, Unit unit = Unit::Count)
{
    return {.state = State::Known, .value = value, .unit = unit};
}

inline Figure masked(int threshold)
{
    return {.state = State::Masked, .threshold = threshold};
}

inline Figure partial(double value)
{
    return {.state = State::Known, .value = value, .is_partial = true};
}

/// A report with a figure of each kind, and labels that files must take care of.
inline Report sample_report()
{
    Report report;
    report.title = "Statistiques";
    report.language = "fr";
    report.period = "2026";
    report.facts = {{"Période", "2026"}, {"Seuil", "5"}};
    report.warning = "Données fictives";
    report.labels = {"Tableau", "Ligne", "Précision", "Colonne", "Valeur",
                     "État",    "connu", "masqué",    "absent",  "partiel"};
    report.tables = {{.id = "languages",
                      .title = "Langues",
                      .definition = "Langue à la fin de la visite.",
                      .row_heading = "Langue",
                      .columns = {"Visites", "Par heure"},
                      .rows = {{"arabe", "", {known(1235), known(3.44, Unit::PerHour)}, 0x00695C},
                               {"tigrigna; \"ti\"", "une note", {masked(5), {}}, {}},
                               {"=1+1 <&>", "", {partial(40), known(0, Unit::PerHour)}, {}}},
                      .drawing = Drawing::Bars}};
    return report;
}

}
