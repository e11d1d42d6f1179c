// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/key.h"

#include <array>

namespace parvis::editor {

/// Every sentence of the pages for volunteers. The French text is the source; `locales/office` holds the translations.
inline constexpr auto messages = std::to_array<intl::Message>({
    {"content.title", "Contenus"},

    {"common.yes", "oui"},
    {"common.no", "non"},
    {"date.from", "Du"},
    {"date.to", "Au"},

    {"page_list.title", "Fiches"},
    {"page_list.lead", "Ce que les habitants lisent sur le kiosque. Choisissez une fiche pour la corriger."},
    {"page_list.new", "Nouvelle fiche"},

    /// {1} languages are ready of {2}.
    {"state.summary", "{1} langues prêtes sur {2}"},
    /// {1} is a number of texts.
    {"state.missing", "à traduire ({1})"},
    {"state.outdated", "à revoir ({1})"},
    {"state.machine", "traduite par une machine"},
    {"state.human", "traduite"},
    {"state.checked", "vérifiée"},

    {"new_page.title", "Nouvelle fiche"},
    {"new_page.theme", "Thème"},
    {"new_page.template", "Commencer avec"},
    {"new_page.empty", "une fiche vide"},
    /// {1} is the title of a page.
    {"new_page.like", "une copie de « {1} »"},
    {"new_page.create", "Créer la fiche"},
    {"new_page.incomplete", "Écrivez un titre et un résumé, et choisissez un thème. La fiche n’est pas encore créée."},

    {"page.what", "Ce que c’est"},
    {"page.title", "Titre"},
    {"page.title_hint", "Court, avec les mots des habitants."},
    {"page.summary", "Résumé"},
    {"page.summary_hint", "Une ou deux phrases : qu’est-ce que c’est ?"},
    {"page.for_whom", "Pour qui"},
    {"page.for_whom_hint", "Une phrase pour chaque condition."},
    {"page.documents", "Papiers à apporter"},
    {"page.documents_hint", "Un papier par ligne."},
    {"page.how", "Comment faire"},
    {"page.step", "Étape"},
    {"page.steps_hint", "Une chose à faire par étape, dans l’ordre."},
    {"page.step_text", "Quoi faire"},
    {"page.step_places", "Où aller"},
    {"page.cost", "Combien ça coûte"},
    {"page.delay", "Combien de temps ça prend"},
    {"page.wont", "Ce que ça ne fait pas"},
    {"page.wont_hint", "Pour éviter les mauvaises surprises."},
    {"page.more", "Pour aller plus loin"},
    {"page.learn_more", "Pages web"},
    {"page.keywords", "Mots pour chercher"},
    {"page.keywords_hint", "Séparés par des virgules."},
    {"page.care", "Qui s’en occupe, et jusqu’à quand c’est juste"},
    {"page.owner", "Responsable"},
    {"page.owner_hint", "Une personne ou un groupe."},
    {"page.checked", "Vérifié dans les sources le"},
    {"page.checked_hint", "La date de la plus ancienne page consultée."},
    {"page.confirmed", "Relu et confirmé le"},
    {"page.review_by", "À relire avant le"},
    {"page.expires", "Dernier jour de validité"},
    {"page.withdraw", "Retirer la fiche du kiosque après ce jour"},

    {"place_list.title", "Adresses"},
    {"place_list.lead", "Où aller : adresses, téléphones et horaires. Choisissez un lieu pour le corriger."},

    {"place_list.begin", "Ajouter un lieu"},
    {"round_list.title", "Bus"},
    {"round_list.lead", "Où et quand le bus s’arrête. Choisissez un bus pour corriger ses arrêts."},
    {"round_list.begin", "Ajouter un bus"},
    {"fact_list.title", "Renseignements"},
    {"fact_list.lead",
     "Les téléphones, sommes et pages web qui servent dans plusieurs fiches : corrigés ici, ils le sont partout."},
    {"fact_list.begin", "Ajouter un renseignement"},
    {"begin.name", "Nom"},
    {"begin.no_name", "Écrivez un nom, avec des lettres."},
    {"begin.exists", "Ce nom est déjà pris : choisissez-le dans la liste, ou écrivez un autre nom."},

    {"fact.what", "Le renseignement"},
    {"fact.type", "Sorte"},
    {"fact.phone", "Téléphone"},
    {"fact.url", "Page web"},
    {"fact.amount", "Somme en euros"},
    {"fact.date", "Date"},
    {"fact.duration", "Durée"},
    {"fact.number", "Nombre"},
    {"fact.value", "Valeur"},
    {"fact.value_hint", "Par exemple 02 40 00 00 00, https://www.service-public.fr, 847 ou 01/04/2026."},
    {"fact.unit", "Unité d’une durée"},
    {"unit.day", "jours"},
    {"unit.week", "semaines"},
    {"unit.month", "mois"},
    {"unit.year", "ans"},

    {"round.what", "Le bus"},
    /// {1} is a number.
    {"round.count", "Arrêts : {1}"},
    {"round.stops", "Où et quand il s’arrête"},
    {"round.stop", "Passage"},
    {"round.stops_hint", "Un passage par ligne : chaque semaine, ou à une date."},
    {"round.place", "Arrêt"},
    {"round.day", "Quand"},
    {"round.on_date", "à une date"},
    /// {1} is a day of the week.
    {"round.each", "chaque {1}"},
    {"round.date", "Date"},
    {"round.from", "De"},
    {"round.to", "À"},
    {"round.holidays", "Pas de bus les jours fériés"},

    {"emergency.title", "Urgences"},
    {"emergency.numbers", "Les numéros d’urgence"},
    {"emergency.number", "Numéro"},
    {"emergency.hint", "Dans l’ordre où le kiosque les montre."},
    {"emergency.name", "Nom"},
    {"emergency.when", "Quand l’appeler"},
    {"emergency.icon", "Le même dessin que"},
    {"emergency.sms", "Aussi par message écrit"},

    {"form.gone", "Il n’y a plus rien à cette adresse. Une autre personne l’a peut-être retiré."},
    {"form.saved", "C’est enregistré."},
    {"form.errors", "Rien n’est encore enregistré : corrigez ce qui est marqué en rouge, puis enregistrez de nouveau."},
    {"form.again", "Une autre personne enregistrait au même moment. Rien n’est perdu : enregistrez de nouveau."},
    /// {1} is a list of names.
    {"form.others", "Aussi ouvert en ce moment par : {1}. Vos changements ne s’effaceront pas l’un l’autre."},
    {"form.check", "Vérifier"},
    {"form.draft", "Brouillon gardé, pas encore enregistré."},
    {"form.discard", "Effacer mon brouillon"},
    {"form.up", "Monter"},
    {"form.down", "Descendre"},
    {"form.remove", "Retirer"},
    {"form.add", "Ajouter"},
    {"form.back", "Revenir au formulaire"},

    {"insert.title", "Mettre un téléphone, une somme ou un lien dans une phrase"},
    {"insert.hint", "Choisissez-le ici plutôt que de le taper : s’il change, il change partout."},
    {"insert.what", "Quoi"},
    {"insert.into", "Dans quelle phrase"},
    {"insert.do", "Mettre à la fin de la phrase"},
    /// {1} is a title.
    {"insert.page", "lien vers la fiche « {1} »"},
    /// {1} is a place's name.
    {"insert.place", "lien vers le lieu « {1} »"},

    {"conflict.title", "Quelqu’un a changé la même chose"},
    {"conflict.lead",
     "Pendant que vous écriviez, une autre personne a enregistré. Choisissez ce qu’il faut garder. Les autres "
     "changements, les siens et les vôtres, sont gardés tous les deux."},
    {"conflict.theirs", "Ce qu’elle a enregistré"},
    {"conflict.mine", "Ce que vous avez écrit"},

    {"meaning.title", "Le sens a-t-il changé ?"},
    {"meaning.lead",
     "Ces phrases sont traduites. Si leur sens change, les traductions seront à revoir. Si vous hésitez, "
     "laissez la première réponse."},
    {"meaning.before", "Avant :"},
    {"meaning.after", "Maintenant :"},
    {"meaning.other", "Le sens a changé : les traductions sont à revoir"},
    {"meaning.same", "Même sens, mieux dit : les traductions restent bonnes"},

    /// In the history; {1} is a page, a place ...
    {"history.created", "« {1} » : créé"},
    {"history.changed", "« {1} » : modifié"},

    {"place.what", "Le lieu"},
    {"place.name", "Nom"},
    {"place.kind", "Sorte de lieu"},
    {"place.address", "Adresse"},
    {"place.address_hint", "Numéro, rue, code postal et ville."},
    {"place.phone", "Téléphone"},
    {"place.phone_hint", "Comme on le compose, par exemple 02 40 00 00 00."},
    {"place.call_first", "Il faut appeler avant de venir"},
    {"place.hours", "Horaires"},
    {"place.closure", "Fermeture"},
    {"place.closures_hint", "Vacances, travaux : fermé de la première date à la dernière, comprises."},
    {"place.reason", "Raison"},
    {"place.more", "Pour qui"},
    {"place.languages", "Langues parlées sur place"},
    {"place.themes", "Thèmes où ce lieu est montré"},
    {"place.note", "À savoir"},
    {"place.note_hint", "Une phrase courte, par exemple : Sans rendez-vous le matin."},
    {"place.example", "Lieu inventé : le kiosque le montre comme un exemple"},
    {"place_kind.counter", "Guichet, administration"},
    {"place_kind.health", "Santé"},
    {"place_kind.food", "Aide alimentaire"},
    {"place_kind.shelter", "Accueil, hébergement"},
    {"place_kind.school", "École"},
    {"place_kind.association", "Association"},
    {"place_kind.library", "Bibliothèque"},
    {"place_kind.stop", "Arrêt d’un bus"},

    {"hours.week", "Chaque semaine"},
    {"hours.hint", "Laissez vide quand c’est fermé."},
    {"hours.holidays", "Fermé les jours fériés"},
    {"hours.other", "Autres horaires"},
    {"hours.other_hint", "À certaines dates. Sans heures, c’est fermé ces jours-là."},
    {"hours.open", "ouvre à"},
    {"hours.close", "ferme à"},
    {"hours.open_again", "rouvre à"},
    {"hours.close_again", "referme à"},

    {"source.title", "D’où viennent ces informations"},
    {"source.publisher", "Qui l’a publiée"},
    {"source.name", "Source"},
    {"source.name_hint", "Qui les a publiées, par exemple : service-public.fr"},
    {"source.url", "Adresse de la page"},
    {"source.date", "Date de la page"},

    {"note.missing", "Ce champ est à remplir, ou à écrire autrement."},
    {"note.date", "Cette date n’existe pas. Écrivez-la ainsi : 23/11/2026. La seconde vient après la première."},
    {"note.time", "Cette heure manque, ou vient avant la précédente. Écrivez-la ainsi : 09:30."},
    /// {1} is a day of the week.
    {"note.day_time", "{1} : une heure manque, ou vient avant la précédente. Écrivez-les dans l’ordre, ainsi : 09:30."},
    {"note.value", "Cette valeur ne va pas avec la sorte choisie. Pour une durée, choisissez aussi l’unité."},
    {"note.phone", "Ce n’est pas un numéro de téléphone. Écrivez-le comme on le compose, par exemple 02 40 00 00 00."},
    {"note.hours", "Ces horaires ne peuvent pas être lus."},
    {"note.markup",
     "Un signe n’est pas compris. Pour mettre en gras, écrivez **ainsi** ; pour le reste, des mots seulement."},
    {"note.typed_value",
     "Un téléphone, une somme ou une adresse est écrit dans la phrase. Choisissez-le plutôt dans la liste : il "
     "sera corrigé partout à la fois."},
    {"note.link", "Ce lien ne mène plus à rien. Choisissez-en un autre."},
    {"note.source", "Une date de vérification demande une source, et pas plus ancienne qu’elle."},
    {"note.date_order", "Ces dates ne se suivent pas : on vérifie, puis on relit, puis cela finit."},
    {"note.date_missing", "Il manque une date."},
    {"note.date_future", "Cette date est dans l’avenir."},
    {"note.overdue", "La date de relecture est passée. Relisez la source, puis mettez une nouvelle date."},
    {"note.expired", "La dernière date de validité est passée."},
    {"note.over", "Ces dates sont passées : elles peuvent être retirées."},
    {"note.hours_sense", "Ces horaires se contredisent, ou durent toute la nuit. Vérifiez-les."},
    {"note.holidays", "Les prochains jours fériés ne sont pas encore connus : prévenez un administrateur."},
    {"note.title_length", "Ce titre est trop long pour un petit écran. Dites-le en moins de mots."},
    /// {1} is a number of words, {2} the most that are easily read.
    {"note.long_sentence", "Phrase longue ({1} mots). Faites-en deux, de {2} mots au plus."},
    {"note.one_idea", "Cette phrase a plusieurs idées. Écrivez une phrase pour chacune."},
    /// {1} is a word, {2} plainer ones.
    {"note.jargon", "« {1} » est un mot de bureau. Plus simple : {2}"},
    {"note.other", "À vérifier : {1}"},
});

/// The name of a message in the table above.
using Key = office::KeyIn<messages>;

}
