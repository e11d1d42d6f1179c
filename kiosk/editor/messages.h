// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/field_messages.h"
#include "editor/pictogram_names.h"
#include "office/key.h"

#include <array>

namespace parvis::editor {

/// What is said on the pages for volunteers, but for the fields of their forms.
inline constexpr auto page_messages = std::to_array<intl::Message>({
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
    {"new_page.template", "Commencer avec"},
    {"new_page.empty", "une fiche vide"},
    /// {1} is the title of a page.
    {"new_page.like", "une copie de « {1} »"},
    {"new_page.create", "Créer la fiche"},
    {"new_page.incomplete", "Écrivez un titre et un résumé, et choisissez un thème. La fiche n’est pas encore créée."},

    {"place_list.title", "Adresses"},
    {"place_list.lead", "Où aller : adresses, téléphones et horaires. Choisissez un lieu pour le corriger."},

    {"form.gone", "Il n’y a plus rien à cette adresse. Une autre personne l’a peut-être retiré."},
    {"form.errors", "Rien n’est encore enregistré : corrigez ce qui est marqué en rouge, puis enregistrez de nouveau."},
    {"form.again", "Une autre personne enregistrait au même moment. Rien n’est perdu : enregistrez de nouveau."},
    {"form.removed", "Une autre personne l’a retiré pendant que vous écriviez. Pour le remettre tel que vous le voyez, "
                     "enregistrez de nouveau."},
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

    {"remove.link", "Retirer…"},
    /// {1} is what a page or place is called.
    {"remove.title", "Retirer « {1} » ?"},
    {"remove.text", "Après la prochaine publication, les habitants ne le verront plus. Ses traductions partent avec. "
                    "Vous pourrez annuler."},
    {"remove.do", "Oui, retirer"},
    {"remove.keep", "Non, garder"},
    {"remove.used", "Rien n’est retiré, car on en a encore besoin ici. Enlevez-le d’abord de :"},

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
    {"history.removed", "« {1} » : retiré"},

    {"preview.title", "Sur le kiosque"},
    {"preview.alt", "Image de l’écran du kiosque avec les textes de ce formulaire"},
    {"preview.none", "L’image ne peut pas être dessinée pour l’instant. Ce que vous avez écrit n’est pas perdu."},
    {"preview.profile", "Écran"},
    {"preview.hall", "Kiosque de hall"},
    {"preview.desk", "Écran de bureau"},
    {"preview.bus", "Tablette du bus"},
    {"preview.wall", "Grand écran mural"},
    {"preview.scale", "Taille du texte"},
    {"preview.language", "Langue"},
    {"preview.contrast", "Contraste fort"},
    {"preview.show", "Voir"},
    {"preview.top", "Début"},
    {"preview.next", "Suite"},

    {"saved.done", "C’est enregistré."},
    {"saved.nothing", "Rien n’a changé : c’était déjà enregistré ainsi."},
    {"saved.undo", "Annuler"},

    {"translate.title", "Traduire"},
    {"translate.lead", "Choisissez une langue. Les textes qui manquent sont montrés en français aux habitants."},
    {"translate.into", "Traduire : {1}"},
    {"translate.language", "Langue"},
    {"translate.page", "Fiche ou rubrique"},
    {"translate.to_write", "À traduire ou à revoir"},
    {"translate.to_check", "À relire"},
    {"translate.complete", "Tout est relu"},
    {"translate.subjects_lead", "Commencez par ce qui manque. Vous pouvez vous arrêter quand vous voulez."},
    {"translate.no_language", "Cette langue n’est pas proposée sur le kiosque."},
    {"translate.no_subject", "Il n’y a rien à traduire ici."},
    {"translate.all_languages", "Toutes les langues"},
    {"translate.all_pages", "Toutes les fiches"},
    {"translate.french", "Français"},
    {"translate.your_text", "Traduction"},
    {"translate.changed", "Ce qui a changé dans le français"},
    {"translate.removed", "supprimé :"},
    {"translate.added", "ajouté :"},
    {"translate.chips", "Cliquez pour insérer :"},
    {"translate.strong", "mots en gras"},
    {"translate.save", "Enregistrer"},
    {"translate.check", "C’est juste : relu par moi"},
    {"translate.approved", "Relu par {1} le {2}"},
    {"translate.empty", "Écrivez d’abord la traduction, puis dites qu’elle est juste."},
    {"translate.marks_missing",
     "Ce texte n’est pas enregistré : il y manque « {1} ». Cliquez sur le bouton de ce nom pour le remettre."},
    {"translate.marks_superfluous", "Ce texte n’est pas enregistré : « {1} » n’est pas dans le français. Enlevez-le."},
    {"translate.typed_value", "Ce texte n’est pas enregistré : un téléphone, une somme ou une adresse web y est tapé. "
                              "Enlevez-le ; s’il est aussi dans le français, prenez-le dans les boutons."},
    {"translate.conflict", "Une autre personne a changé ce texte pendant ce temps. Le sien : « {1} ». Enregistrez "
                           "encore une fois pour garder le vôtre."},
    {"translate.some_refused", "Un texte n’est pas encore enregistré. La raison est écrite à côté."},
    {"translate.lost", "Le français a changé pendant que vous écriviez. Voici vos textes, pour les recopier :"},

    {"standing.missing", "À traduire"},
    {"standing.outdated", "À revoir : le français a changé"},
    {"standing.machine", "Brouillon de machine, à relire"},
    {"standing.human", "Traduit, à relire"},
    {"standing.checked", "Relu"},

    {"subject.themes", "Noms des thèmes"},
    {"subject.places", "Remarques sur les lieux"},
    {"subject.rounds", "Tournées"},
    {"subject.emergency", "Numéros d’urgence"},

    {"file.page", "Fiche : {1}"},
    {"file.place", "Lieu : {1}"},
    {"file.round", "Tournée : {1}"},
    {"file.translation", "Traduction : {1}"},
    {"file.facts", "Montants et contacts"},
    {"file.themes", "Thèmes"},
    {"file.calendar", "Jours fériés et vacances"},
    {"file.site", "Numéros d’urgence et accueil"},
    {"file.languages", "Langues"},
    {"file.other", "Fichier {1}"},

    {"history.title", "Historique"},
    {"history.lead", "Chaque enregistrement, le plus récent d’abord. Tout peut être annulé, même une annulation."},
    {"history.at", "{1}, {2}"},
    {"history.version", "Version {1} publiée"},
    {"history.undo", "Annuler ce changement"},
    {"history.restore", "Revenir à cet état"},
    {"history.more", "Voir plus ancien"},
    {"history.translated", "Traduction ({1}) : {2}"},
    {"history.undone", "Annulé : {1}"},
    {"history.restored", "Retour à l’état après : {1}"},
    {"history.unknown", "Ce changement n’est pas dans l’historique."},
    {"history.first", "Le premier état ne peut pas être annulé : il n’y a rien avant."},
    {"history.conflict", "Ce changement ne peut pas être annulé tout seul, car le même texte a encore changé depuis "
                         "({1}). Annulez d’abord le changement plus récent, ou corrigez le texte à la main."},

    {"publish.title", "Publier"},
    {"publish.lead", "Les kiosques montrent la dernière version publiée. Publiez quand vos changements sont prêts."},
    {"publish.never", "Rien n’a encore été publié d’ici."},
    {"publish.last", "Dernière version publiée : {1}."},
    {"publish.next", "La prochaine version sera la {1}."},
    {"publish.changes", "Changements depuis la dernière version"},
    {"publish.no_changes", "Rien n’a changé depuis la dernière version."},
    {"publish.errors", "À corriger avant de publier"},
    {"publish.mend", "Corriger"},
    {"publish.ready", "Tout est prêt."},
    {"publish.warnings", "Points à améliorer un jour : {1}. Ils n’empêchent pas de publier."},
    {"publish.passphrase", "Phrase secrète de la clé"},
    {"publish.passphrase_hint", "L’administrateur l’a choisie. Elle n’est jamais enregistrée."},
    {"publish.button", "Préparer la version"},
    {"publish.takes_time", "Cela prend quelques secondes."},
    {"publish.no_key", "Il n’y a pas encore de clé. Demandez à un administrateur de la créer."},
    {"publish.key_first", "Pour publier, il faut d’abord une clé : les kiosques y reconnaissent ce qui vient de vous."},
    {"publish.make_key", "Créer la clé"},
    {"publish.wrong_passphrase", "Ce n’est pas la bonne phrase. Rien n’a été publié. Essayez encore."},
    {"publish.has_errors", "Il reste quelque chose à corriger. Rien n’a été publié."},
    {"publish.no_pack", "Cette version n’existe pas ici."},

    {"made.title", "La version est prête"},
    {"made.stick", "Pour une clé USB"},
    {"made.stick_lead", "Téléchargez les deux fichiers, et copiez-les ensemble sur la clé."},
    {"made.pack", "1. Le contenu"},
    {"made.signature", "2. La signature"},
    {"made.kiosks", "Par le réseau"},
    {"made.kiosks_lead", "Les kiosques reliés au réseau la prendront d’eux-mêmes."},
    {"made.send", "Mettre dans le dossier des kiosques"},
    {"made.sent", "C’est fait : la version est dans le dossier des kiosques."},

    {"key.title", "Clé de signature"},
    {"key.lead", "Les kiosques n’acceptent que des contenus signés. La clé reste ici, fermée par une phrase secrète."},
    {"key.warning", "Notez cette phrase en lieu sûr : personne ne peut la retrouver."},
    {"key.make", "Créer la clé"},
    {"key.there", "La clé existe. Copiez sa partie publique une fois sur chaque kiosque."},
    {"key.download", "Télécharger la partie publique"},
    {"key.exists", "Il y a déjà une clé."},
});

/// Every sentence of the pages for volunteers. The French text is the source; `locales/office` holds the translations.
inline constexpr auto messages = office::joined(page_messages, field_messages, pictogram_names);

/// The name of a message in the tables above.
using Key = office::KeyIn<messages>;

}
