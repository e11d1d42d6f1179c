// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/message.h"

#include <array>
#include <string_view>

namespace parvis::editor {

inline constexpr std::string_view pictogram_prefix = "pictogram.";

/// The pictograms that suit a page, in the order in which they are offered, by what can be seen on them. After the
/// prefix, the msgctxt is the pictogram's name.
inline constexpr auto pictogram_names = std::to_array<intl::Message>({
    {"pictogram.health", "Santé"},
    {"pictogram.hospital", "Hôpital"},
    {"pictogram.pill", "Médicament"},
    {"pictogram.health-card", "Carte de santé"},
    {"pictogram.pregnant", "Femme enceinte"},
    {"pictogram.brain", "Cerveau"},
    {"pictogram.ear", "Oreille"},
    {"pictogram.wheelchair", "Fauteuil roulant"},
    {"pictogram.ambulance", "Ambulance"},
    {"pictogram.housing", "Immeubles"},
    {"pictogram.home", "Maison"},
    {"pictogram.bed", "Lit"},
    {"pictogram.shelter", "Abri"},
    {"pictogram.key", "Clé"},
    {"pictogram.papers", "Papier officiel"},
    {"pictogram.id-card", "Carte d’identité"},
    {"pictogram.document", "Feuille"},
    {"pictogram.documents", "Feuilles"},
    {"pictogram.checklist", "Liste cochée"},
    {"pictogram.asylum", "Mains qui protègent"},
    {"pictogram.globe", "Monde"},
    {"pictogram.shield", "Bouclier"},
    {"pictogram.lock", "Cadenas"},
    {"pictogram.money", "Billet"},
    {"pictogram.coins", "Pièces de monnaie"},
    {"pictogram.euro", "Euro"},
    {"pictogram.invoice", "Facture"},
    {"pictogram.food", "Nourriture"},
    {"pictogram.work", "Travail"},
    {"pictogram.search-job", "Chercher un travail"},
    {"pictogram.school", "École"},
    {"pictogram.book", "Livre"},
    {"pictogram.library", "Lecture"},
    {"pictogram.language", "Langues"},
    {"pictogram.speech", "Parler"},
    {"pictogram.talk", "Conversation"},
    {"pictogram.family", "Famille"},
    {"pictogram.child", "Enfant"},
    {"pictogram.baby", "Bébé"},
    {"pictogram.person", "Personne"},
    {"pictogram.man", "Homme"},
    {"pictogram.woman", "Femme"},
    {"pictogram.elderly", "Personnes âgées"},
    {"pictogram.people", "Deux personnes"},
    {"pictogram.community", "Groupe"},
    {"pictogram.association", "Réunion"},
    {"pictogram.hands-help", "Main et cœur"},
    {"pictogram.heart", "Cœur"},
    {"pictogram.law", "Justice"},
    {"pictogram.scales", "Balance"},
    {"pictogram.violence", "Poing"},
    {"pictogram.hand-stop", "Main : stop"},
    {"pictogram.police", "Police"},
    {"pictogram.fire", "Feu"},
    {"pictogram.sos", "Bouée"},
    {"pictogram.warning", "Attention"},
    {"pictogram.emergency", "Alarme"},
    {"pictogram.digital", "Ordinateur"},
    {"pictogram.phone", "Téléphone"},
    {"pictogram.sms", "Message écrit"},
    {"pictogram.transport", "Monter dans le bus"},
    {"pictogram.bus", "Bus"},
    {"pictogram.tram", "Tram"},
    {"pictogram.walk", "À pied"},
    {"pictogram.map-pin", "Lieu"},
    {"pictogram.counter-desk", "Guichet"},
    {"pictogram.clock", "Horloge"},
    {"pictogram.calendar", "Calendrier"},
    {"pictogram.hourglass", "Sablier"},
    {"pictogram.question", "Question"},
    {"pictogram.info", "Information"},
    {"pictogram.star", "Étoile"},
    {"pictogram.sun", "Soleil"},
});

}
