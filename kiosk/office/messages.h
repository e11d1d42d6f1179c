// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/message.h"

#include <array>
#include <string_view>

namespace parvis::office {

/// Every sentence of the office. The French text is the source; `locales/office` holds the translations. Templates
/// write
/// {{t.sign_in.title}} for "sign_in.title".
inline constexpr auto messages = std::to_array<intl::Message>({
    {"common.skip", "Aller au contenu"},
    {"common.sections", "Rubriques"},
    {"common.account", "Mon compte"},
    {"common.sign_out", "Me déconnecter"},
    {"common.other_language", "English"},
    {"common.back_home", "Retour à la première page"},
    {"common.save", "Enregistrer"},

    {"error.title", "Cette page ne peut pas être montrée"},
    {"error.not_found", "Il n’y a pas de page à cette adresse."},
    {"error.method", "Cette adresse ne s’utilise pas ainsi."},
    {"error.not_allowed", "Votre compte ne donne pas accès à cette page. Un administrateur peut changer votre rôle."},
    {"error.stale_form", "Ce formulaire n’est plus valable : rien n’a été enregistré. Revenez à la page d’avant, "
                         "rechargez-la et recommencez."},
    {"error.bad_form", "Ce formulaire n’a pas pu être lu : rien n’a été enregistré."},
    {"error.foreign", "Cette demande ne vient pas d’une page de ce site : rien n’a été enregistré."},
    {"error.failed",
     "Le serveur a rencontré une erreur. La personne qui s’en occupe en trouve la cause dans son journal."},

    {"sign_in.title", "Se connecter"},
    {"sign_in.name", "Nom"},
    {"sign_in.password", "Mot de passe"},
    {"sign_in.wrong", "Ce nom et ce mot de passe ne vont pas ensemble."},
    {"sign_in.too_often", "Trop d’essais. Attendez cinq minutes, puis recommencez."},
    {"sign_in.lost", "Mot de passe perdu ? Un administrateur peut vous en donner un nouveau."},

    {"set_up.title", "Bienvenue"},
    {"set_up.text",
     "Créez le premier compte, celui de l’administrateur. Il pourra ensuite ajouter d’autres personnes."},
    {"set_up.where",
     "Pour créer le premier compte, ouvrez l’adresse complète que le programme a écrite dans son terminal."},
    {"set_up.wrong_token",
     "Cette adresse n’est plus la bonne. Ouvrez celle que le programme a écrite dans son terminal."},
    {"set_up.create", "Créer le compte"},

    {"password.title", "Changer mon mot de passe"},
    {"password.current", "Mot de passe actuel"},
    {"password.new", "Nouveau mot de passe"},
    {"password.again", "Le même, encore une fois"},
    {"password.rule", "12 caractères au moins. Quelques mots au hasard se retiennent bien."},
    {"password.too_short", "Choisissez un mot de passe de 12 caractères au moins, et de 200 au plus."},
    {"password.differ", "Les deux mots de passe ne sont pas les mêmes."},
    {"password.wrong", "Le mot de passe actuel n’est pas celui-là."},
    {"password.changed", "Votre mot de passe est changé. Vos autres appareils sont déconnectés."},

    {"accounts.title", "Comptes"},
    {"accounts.people", "Personnes qui peuvent se connecter"},
    {"accounts.name", "Nom"},
    {"accounts.role", "Rôle"},
    {"accounts.actions", "Actions"},
    {"accounts.add", "Ajouter une personne"},
    {"accounts.add_button", "Ajouter"},
    {"accounts.name_rule", "2 à 40 caractères."},
    {"accounts.bad_name", "Choisissez un nom de 2 à 40 caractères."},
    {"accounts.exists", "Il y a déjà un compte à ce nom."},
    {"accounts.no_such", "Il n’y a plus de compte à ce nom."},
    {"accounts.new_password", "Nouveau mot de passe"},
    {"accounts.remove", "Retirer"},
    {"accounts.you", "vous"},
    {"accounts.last", "Il faut au moins un administrateur : ce compte ne peut pas être retiré."},
    {"accounts.removed", "Le compte de {1} est retiré."},
    {"accounts.password_is", "Le mot de passe de {1} est :"},
    {"accounts.once", "Il n’est montré qu’une fois. Donnez-le à cette personne ; elle pourra le changer."},

    {"role.administrator", "Administrateur"},
    {"role.statistics", "Lecture des statistiques"},

    {"table.not_reported", "Rien n’a été transmis pour cette période."},
    {"table.nothing", "Rien n’a été compté dans cette période."},
    {"table.withheld", "Trop peu de visites pour être détaillées : choisissez une période plus longue."},
    {"table.by_month", "Ce tableau est tenu par mois : choisissez un mois, un trimestre ou une année."},
    {"table.as_table", "Les mêmes chiffres en tableau"},

    {"column.number", "Nombre"},
    {"column.before", "Période précédente"},
    {"column.change", "Évolution"},
    {"column.share", "Part des visites"},
    {"column.sessions", "Visites"},

    {"period.label", "Période"},
    {"period.show", "Afficher"},
    {"period.years", "Années"},
    {"period.quarters", "Trimestres"},
    {"period.months", "Mois"},
    {"period.weeks", "Semaines"},
    /// {1} is the number of the quarter, {2} the year.
    {"period.quarter", "Trimestre {1} de {2}"},
    {"period.week", "Semaine du {1}"},
    {"readers.label", "Arrondi"},
    {"readers.office", "à 5, pour le travail"},
    {"readers.public", "à 10, pour publier"},

    {"overview.title", "Vue d’ensemble"},
    {"overview.lead", "Qui a-t-on touché, dans quelles langues, sur quoi, et qu’a-t-il manqué ?"},
    {"places_page.title", "Lieux"},
    {"places_page.lead", "Où, quand et combien de temps les habitants s’arrêtent-ils ?"},
    {"languages_page.title", "Langues"},
    {"languages_page.lead", "Dans quelles langues les visites se font-elles, et sur quels thèmes ?"},
    {"needs_page.title", "Besoins et manques"},
    {"needs_page.lead",
     "Qu’est-ce que les habitants ont cherché sans le trouver dans leur langue ? Que savaient-ils déjà ?"},
    {"content_page.title", "Contenus"},
    {"content_page.lead", "Quels contenus servent, et lesquels ne sont jamais ouverts ?"},

    {"headlines.title", "L’essentiel"},
    {"headlines.definition",
     "Une visite va du premier geste à la remise à zéro de l’écran. Deux visites peuvent être celles de "
     "la même personne."},
    {"headlines.heading", "Mesure"},
    {"headlines.contacts", "Contacts"},
    {"headlines.sessions", "Visites"},
    {"headlines.engaged", "Visites avec lecture"},
    {"headlines.completed", "Visites abouties"},

    {"timeline.title", "Les visites dans le temps"},
    {"timeline.definition", "Nombre exact de visites, par mois ou par semaine."},
    {"timeline.heading", "Début"},
    {"timeline.week", "Une semaine n’est pas divisée."},

    {"places.title", "Lieux et arrêts"},
    {"places.definition",
     "Visites à chaque lieu, en nombre exact, et par heure d’ouverture : un arrêt de deux heures se compare "
     "ainsi à un hall ouvert toute la semaine."},
    {"places.heading", "Lieu"},
    {"places.open_hours", "Heures d’ouverture"},
    {"places.per_hour", "Visites par heure"},
    {"place.unknown", "Lieu inconnu"},

    {"band.title", "Moments de la journée"},
    {"band.definition", "Visites selon l’heure de leur début."},
    {"band.heading", "Moment"},
    {"band.morning", "Matin, avant 12 h"},
    {"band.midday", "Midi, de 12 h à 14 h"},
    {"band.afternoon", "Après-midi, de 14 h à 18 h"},
    {"band.evening", "Soir, après 18 h"},

    {"duration.title", "Durée des visites"},
    {"duration.definition", "Du premier au dernier geste. Compté par mois."},
    {"duration.heading", "Durée"},
    {"duration.half_minute", "30 secondes au plus"},
    {"duration.two_minutes", "2 minutes au plus"},
    {"duration.five_minutes", "5 minutes au plus"},
    {"duration.ten_minutes", "10 minutes au plus"},
    {"duration.longer", "Plus de 10 minutes"},

    {"access.title", "Aides à la lecture et aux gestes"},
    {"access.definition", "Visites qui s’en sont servies. Compté par mois."},
    {"access.heading", "Aide"},
    {"access.large_text", "Grandes lettres"},
    {"access.high_contrast", "Couleurs très contrastées"},
    {"access.low_reach", "Commandes à portée d’une personne assise"},
    {"access.keypad", "Clavier à part"},
    {"access.listening", "Écoute"},

    {"tally.title", "Personnes rencontrées"},
    {"tally.definition", "Comptées à la main par les médiateurs pendant leurs sorties."},
    {"tally.heading", "Rencontre"},
    {"tally.alone", "Personne venue seule"},
    {"tally.accompanied", "Personne accompagnée"},
    {"tally.interpreted", "Avec une personne qui traduit"},
    {"tally.referred", "Orientée vers un service"},

    {"coverage.title", "Ce qui a été reçu"},
    {"coverage.definition", "Jours où chaque kiosque a marché et dont les chiffres sont arrivés."},
    {"coverage.heading", "Kiosque"},
    {"coverage.days", "Jours en marche"},
    {"coverage.unsure_days", "dont à la date incertaine"},
    {"coverage.until", "reçu jusqu’au {1}"},

    {"language.title", "Langues des visites"},
    {"language.definition", "Langue dans laquelle la visite s’est terminée."},
    {"language.heading", "Langue"},
    {"language.none", "Aucune langue choisie"},
    {"language.simple_french", "français simple"},
    {"language_themes.title", "Langues et thèmes"},
    {"language_themes.definition",
     "Visites qui ont ouvert chaque thème, par langue. Compté par mois, sans lieu ni jour."},

    {"wanted.title", "Langues demandées et absentes"},
    {"wanted.definition", "Visites où la langue a été cherchée dans la liste du monde. Compté par mois."},
    {"untranslated.languages_title", "Rencontre d’un texte non traduit, par langue"},
    {"untranslated.languages_definition",
     "Visites où une page a montré du français faute de traduction. Compté par mois."},
    {"untranslated.pages_title", "Rencontre d’un texte non traduit, par page"},
    {"untranslated.pages_definition",
     "Visites où cette page a montré du français faute de traduction. Compté par mois."},

    {"themes.title", "Thèmes ouverts"},
    {"themes.definition", "Visites qui ont ouvert le thème. Une visite peut en ouvrir plusieurs."},
    {"themes.heading", "Thème"},
    {"themes.coop", "La Coop : {1}"},
    {"pages.title", "Pages"},
    {"pages.definition", "Visites qui ont ouvert la page ; « lue » : restée dix secondes à l’écran."},
    {"pages.heading", "Page"},
    {"pages.opened", "Ouverte"},
    {"pages.read", "Lue"},
    {"hardly_opened.title", "Contenus peu ou jamais ouverts"},
    {"hardly_opened.definition",
     "Pages du kiosque que trop peu de visites ont ouvertes pour être comptées, ou aucune."},
    {"hardly_opened.none", "Toutes les pages ont servi."},
    {"answers.title", "« Connaissiez-vous ce droit ? »"},
    {"answers.definition", "Dernière réponse de chaque visite, d’un geste et sans mot, à la fin d’une page."},
    {"answers.did_not_know", "Ne savait pas"},
    {"answers.knew", "Savait"},
    {"answers.already_have", "L’a déjà"},
    {"answers.afraid_to_ask", "N’ose pas"},
    {"answers.useful", "Utile"},
    {"answers.not_useful", "Pas utile"},
    {"looked_up.title", "Lieux cherchés"},
    {"looked_up.definition",
     "Visites qui ont ouvert la fiche du lieu ; « coordonnées vues » : restées cinq secondes à l’écran."},
    {"looked_up.shown", "Coordonnées vues"},

    {"method.title", "Comment lire ces chiffres"},
    {"method.text",
     "Rien n’est enregistré sur les personnes : chaque kiosque tient des compteurs séparés, qui ne se recoupent pas. "
     "Les visites et les contacts sont exacts ; le reste est arrondi, et chaque total l’est à partir du nombre "
     "exact : une somme d’arrondis peut donc différer. Contact : l’écran d’accueil a été interrompu. Visite avec "
     "lecture : une page est restée dix secondes à l’écran. Visite aboutie : une adresse ou un téléphone est "
     "resté cinq secondes à l’écran."},
    {"method.masked", "trop petit pour être montré, ou nul"},
    {"method.empty", "rien n’a été transmis, ou il n’y a rien à comparer"},
    {"method.partial", "partiel : tous les kiosques n’ont pas encore tout transmis, ou la période continue"},

    {"files.title", "Emporter ces chiffres :"},
    {"files.print", "La page s’imprime aussi telle quelle."},
    {"none.title", "Aucun chiffre n’est encore arrivé"},
    {"none.text",
     "Les chiffres des kiosques arrivent par clé USB ou par le réseau. La personne qui s’occupe du serveur les ajoute "
     "avec cette commande :"},

    {"report.title", "{1} – {2}"},
    {"facts.site", "Ville"},
    {"facts.period", "Période"},
    {"facts.days", "Jours"},
    {"facts.from_to", "du {1} au {2}"},
    {"facts.threshold", "Seuil"},
    {"facts.rounded_to", "arrondi à {1} ; au-dessous de {1}, non montré"},
    {"facts.version", "Version"},
    {"facts.people", "Personnes"},
    {"facts.people_text", "Le nombre de personnes différentes n’est pas mesurable."},
    {"facts.data", "Données"},
    {"facts.synthetic", "fictives, de démonstration"},
    {"synthetic.warning",
     "Données fictives : ces chiffres sont inventés pour la démonstration, aucun ne vient d’un vrai kiosque."},

    {"file.table", "Tableau"},
    {"file.row", "Ligne"},
    {"file.note", "Précision"},
    {"file.column", "Colonne"},
    {"file.value", "Valeur"},
    {"file.state", "État"},
    {"file.known", "connu"},
    {"file.masked", "masqué"},
    {"file.empty", "sans donnée"},
    {"file.partial", "partiel"},
});

/// The name of a message in the table above; one that is not there does not compile.
class Key {
public:
    consteval Key(char const* context) : m_message(&find(context)) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] intl::Message const& message() const { return *m_message; }

private:
    static consteval intl::Message const& find(std::string_view context)
    {
        for (auto const& message : messages)
            if (message.context == context) return message;
        throw "there is no such message";
    }

    intl::Message const* m_message;
};

}
