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
    {"common.office", "Bureau"},
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
