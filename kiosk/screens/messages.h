// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/message.h"

/// Every sentence of the interface. The French text is the source; `locales/` holds the translations.
namespace parvis::screens::msg {

using intl::Message;

inline constexpr Message attract_welcome{"attract.welcome", "Bienvenue"};
inline constexpr Message attract_touch{"attract.touch", "Touchez l’écran"};

inline constexpr Message languages_title{"languages.title", "Choisissez votre langue"};
inline constexpr Message languages_missing{"languages.missing", "Ma langue n’est pas ici"};

inline constexpr Message missing_language_title{"missing_language.title", "Quelle est votre langue ?"};
inline constexpr Message missing_language_how{"missing_language.how", "Touchez les premières lettres de son nom."};
inline constexpr Message missing_language_none{"missing_language.none", "Aucune langue ne commence ainsi."};
inline constexpr Message missing_language_thanks{"missing_language.thanks",
                                                 "Merci. Cette langue n’est pas encore ici."};
inline constexpr Message missing_language_next{
    "missing_language.next", "Vous pouvez continuer dans une autre langue, ou demander à une personne ici."};
inline constexpr Message missing_language_all{"missing_language.all", "Toutes les langues"};
inline constexpr Message missing_language_delete{"missing_language.delete", "Effacer une lettre"};

inline constexpr Message home_title{"home.title", "Que cherchez-vous ?"};
inline constexpr Message home_places{"home.places", "Les lieux près d’ici"};
inline constexpr Message home_today{"home.today", "Le bus aujourd’hui"};

inline constexpr Message bar_back{"bar.back", "Retour"};
inline constexpr Message bar_home{"bar.home", "Accueil"};
inline constexpr Message bar_language{"bar.language", "Langue"};
inline constexpr Message bar_listen{"bar.listen", "Écouter"};
inline constexpr Message bar_display{"bar.display", "Affichage"};
/// Brings all buttons down to where a seated person reaches them; on the bar, one or two short words.
inline constexpr Message bar_lower{"bar.lower", "Plus bas"};
/// Takes that back.
inline constexpr Message bar_higher{"bar.higher", "Plus haut"};
inline constexpr Message bar_help{"bar.help", "Aide"};
inline constexpr Message bar_finish{"bar.finish", "Terminer"};
inline constexpr Message header_emergency{"header.emergency", "Urgence"};

inline constexpr Message scroll_up{"scroll.up", "Avant"};
inline constexpr Message scroll_down{"scroll.down", "La suite"};

inline constexpr Message page_for_whom{"page.for_whom", "C’est pour moi ?"};
inline constexpr Message page_documents{"page.documents", "Que faut-il apporter ?"};
inline constexpr Message page_steps{"page.steps", "Que faut-il faire ?"};
inline constexpr Message page_places{"page.places", "Où aller ?"};
inline constexpr Message page_cost{"page.cost", "Combien ça coûte ?"};
inline constexpr Message page_delay{"page.delay", "Combien de temps ?"};
inline constexpr Message page_wont{"page.wont", "Ce que ça ne fait pas"};
inline constexpr Message page_learn_more{"page.learn_more", "En savoir plus"};
inline constexpr Message page_source{"page.source", "Source : {1}, copie du {2}"};
inline constexpr Message page_source_undated{"page.source_undated", "Source : {1}"};
inline constexpr Message page_unknown{"page.unknown", "Cette page n’existe plus."};

inline constexpr Message notice_machine{
    "notice.machine", "Traduction automatique : personne ne l’a vérifiée. En cas de doute, demandez ici."};
inline constexpr Message notice_missing{
    "notice.missing", "Ce texte n’est pas encore traduit. Il est montré en français. Demandez de l’aide ici."};
inline constexpr Message notice_outdated{"notice.outdated",
                                         "Le texte français a changé. Cette traduction est à revoir."};
inline constexpr Message notice_demonstration{"notice.demonstration", "Démonstration : informations non vérifiées."};
inline constexpr Message notice_expired{"notice.expired",
                                        "Cette information est peut-être périmée. Demandez confirmation."};

inline constexpr Message notice_past_expiry{
    "notice.past_expiry",
    "Attention : cette information n’est plus valable depuis le {1}. Demandez à une personne ici."};
inline constexpr Message notice_withdrawn{
    "notice.withdrawn", "Page retirée : ses informations ne sont plus valables. Demandez à une personne ici."};
inline constexpr Message page_confirmed{"page.confirmed", "Vérifié le {1} par le conseil citoyen."};
inline constexpr Message page_translation_checked{"page.translation_checked",
                                                  "Traduction vérifiée le {1} par le conseil citoyen."};
inline constexpr Message block_missing{"block.missing", "Pas encore traduit"};
inline constexpr Message block_outdated{"block.outdated", "Traduction à revoir"};
inline constexpr Message block_machine{"block.machine", "Traduction automatique"};

inline constexpr Message theme_places{"theme.places", "Des lieux pour cela"};
inline constexpr Message theme_empty{"theme.empty", "Il n’y a pas encore de page ici. Demandez à une personne."};

inline constexpr Message places_title{"places.title", "Les lieux"};
inline constexpr Message places_empty{"places.empty", "Aucun lieu n’est encore indiqué. Demandez à une personne ici."};
inline constexpr Message place_open_until{"place.open_until", "Ouvert jusqu’à {1}"};
inline constexpr Message place_open{"place.open", "Ouvert"};
inline constexpr Message place_opens_at{"place.opens_at", "Fermé. Ouvre à {1}"};
inline constexpr Message place_opens_on{"place.opens_on", "Fermé. Ouvre {1} à {2}"};
inline constexpr Message place_closed{"place.closed", "Fermé"};
inline constexpr Message place_closed_between{"place.closed_between", "Fermé du {1} au {2}"};
inline constexpr Message place_hours_unknown{"place.hours_unknown", "Horaires inconnus"};
inline constexpr Message place_address{"place.address", "Adresse"};
inline constexpr Message place_phone{"place.phone", "Téléphone"};
inline constexpr Message place_today{"place.today", "Aujourd’hui"};
inline constexpr Message place_week{"place.week", "Horaires de la semaine"};
inline constexpr Message place_languages{"place.languages", "Langues parlées"};
inline constexpr Message place_call_first{"place.call_first", "Appelez avant d’y aller"};
inline constexpr Message place_hours_date{"place.hours_date", "Horaires du {1}. Ils ont peut-être changé."};
inline constexpr Message place_example{"place.example", "Exemple : ce lieu n’existe pas"};
inline constexpr Message place_unknown{"place.unknown", "Ce lieu n’est plus indiqué."};

inline constexpr Message today_now{"today.now", "Il est ici maintenant"};
inline constexpr Message today_next{"today.next", "Ensuite"};
inline constexpr Message today_none{"today.none", "Aucun arrêt n’est prévu ces prochains jours."};
inline constexpr Message today_tomorrow{"today.tomorrow", "Demain"};
inline constexpr Message today_example{"today.example", "Exemple : ces arrêts ne sont pas réels"};
inline constexpr Message today_until{"today.until", "jusqu’à {1}"};

inline constexpr Message emergency_title{"emergency.title", "Urgence : appelez"};
inline constexpr Message emergency_sms{"emergency.sms", "Par SMS"};

inline constexpr Message help_title{"help.title", "Aide"};
inline constexpr Message help_person{"help.person", "Une personne ici peut vous aider. Montrez-lui l’écran."};
inline constexpr Message help_touch{"help.touch", "Touchez une image pour l’ouvrir."};
inline constexpr Message help_back{"help.back", "« Retour » revient à l’écran d’avant."};
inline constexpr Message help_language{"help.language", "« Langue » change la langue, à tout moment."};
inline constexpr Message help_french{"help.french",
                                     "En haut, une touche montre la page en français, puis dans votre langue."};
inline constexpr Message help_display{"help.display", "« Affichage » agrandit les lettres et change les couleurs."};
inline constexpr Message help_finish{"help.finish", "« Terminer » efface tout ce que vous avez regardé."};
inline constexpr Message help_about{"help.about", "À propos et vie privée"};

inline constexpr Message about_title{"about.title", "À propos et vie privée"};
inline constexpr Message about_what{"about.what",
                                    "Parvis aide à trouver ses droits et les services proches, dans sa langue. "
                                    "Les habitants du conseil citoyen en tiennent les textes à jour."};
inline constexpr Message about_private{
    "about.private", "Cet écran ne vous demande pas qui vous êtes. Il n’a ni caméra ni micro en marche."};
inline constexpr Message about_nothing_kept{
    "about.nothing_kept", "Votre visite est effacée quand vous terminez ou partez. Il n’en reste que des nombres, "
                          "que rien ne relie à vous."};
inline constexpr Message about_translations{
    "about.translations", "Beaucoup de traductions viennent d’une machine. Un robot le signale sur l’écran."};
inline constexpr Message about_recorded{"about.recorded", "Voir ce que cet écran a compté"};
inline constexpr Message about_tally{"about.tally", "Pour les médiateurs : compter une sortie"};
inline constexpr Message about_version{"about.version", "Contenu : version {1}"};
inline constexpr Message about_version_date{"about.version_date", "Contenu : version {1}, du {2}"};

inline constexpr Message statement_title{"statement.title", "Déclaration d’accessibilité"};
/// The law's own term: fully, partially or not conformant.
inline constexpr Message statement_state{"statement.state", "Accessibilité : partiellement conforme."};
/// {1} is the site's name.
inline constexpr Message statement_commitment{
    "statement.commitment",
    "{1} s’engage à rendre cet écran accessible à tous, comme le demande l’article 47 de la loi "
    "du 11 février 2005."};
inline constexpr Message statement_norm{
    "statement.norm", "Cet écran suit en partie la norme européenne EN 301 549, version 3.2.1. Des tests automatiques "
                      "l’ont vérifié ; aucun contrôle indépendant n’a encore eu lieu."};
inline constexpr Message statement_possible{"statement.possible", "Ce qui est possible"};
/// "Plus bas" is the button of bar.lower.
inline constexpr Message statement_lower{"statement.lower",
                                         "« Plus bas » amène tous les boutons à portée d’une personne assise."};
inline constexpr Message statement_keys{"statement.keys",
                                        "Un clavier suffit : les flèches pour avancer, Entrée pour choisir."};
inline constexpr Message statement_time{
    "statement.time", "Rien ne presse : l’écran prévient avant d’effacer, et un toucher donne du temps."};
inline constexpr Message statement_missing{"statement.missing", "Ce qui manque encore"};
inline constexpr Message statement_voices{"statement.voices", "Toutes les langues n’ont pas encore de voix."};
inline constexpr Message statement_drafts{"statement.drafts",
                                          "Beaucoup de traductions n’ont pas encore été vérifiées."};
inline constexpr Message statement_people{"statement.people", "Aucune personne handicapée ne l’a encore essayé."};
inline constexpr Message statement_furniture{
    "statement.furniture",
    "La prise pour casque, le clavier et la hauteur dépendent du meuble : ils sont à vérifier sur place."};
inline constexpr Message statement_trouble{"statement.trouble", "Un obstacle ?"};
inline constexpr Message statement_report{
    "statement.report", "Dites-le à l’accueil de ce lieu : vous avez droit à l’information sous une autre forme."};
/// {1} is an address on the web. The institution's French name stays, since people must find it.
inline constexpr Message statement_rights{"statement.rights",
                                          "Sans réponse, le Défenseur des droits vous aide gratuitement : {1}"};
inline constexpr Message statement_date{"statement.date", "Déclaration établie le {1}"};

inline constexpr Message recorded_title{"recorded.title", "Ce que cet écran a compté"};
inline constexpr Message recorded_how{"recorded.how",
                                      "Votre visite ajoute 1 à ces nombres. Ils sont gardés séparément : rien ne dit "
                                      "qu’ils vont ensemble."};
inline constexpr Message recorded_never{
    "recorded.never", "Jamais gardés : votre nom, ce que vous tapez, l’ordre de vos gestes, l’heure exacte."};
inline constexpr Message recorded_nothing{"recorded.nothing", "Rien n’a été compté."};
inline constexpr Message recorded_contact{"recorded.contact", "L’écran a été touché"};
/// {1} is a place, {2} a date, {3} a part of the day, such as "le matin".
inline constexpr Message recorded_visit{"recorded.visit", "Une visite : {1}, {2}, {3}"};
inline constexpr Message recorded_unknown_place{"recorded.unknown_place", "lieu inconnu"};
inline constexpr Message recorded_morning{"recorded.morning", "le matin"};
inline constexpr Message recorded_midday{"recorded.midday", "vers midi"};
inline constexpr Message recorded_afternoon{"recorded.afternoon", "l’après-midi"};
inline constexpr Message recorded_evening{"recorded.evening", "le soir"};
inline constexpr Message recorded_engaged{"recorded.engaged", "Une visite où une page a été lue"};
inline constexpr Message recorded_completed{"recorded.completed",
                                            "Une visite où une adresse ou un téléphone a été trouvé"};
inline constexpr Message recorded_language{"recorded.language", "Langue : {1}"};
inline constexpr Message recorded_theme{"recorded.theme", "Thème : {1}"};
inline constexpr Message recorded_page{"recorded.page", "Page ouverte : {1}"};
inline constexpr Message recorded_read{"recorded.read", "Page lue : {1}"};
/// {1} is one of the answers of "know" or "useful", {2} the title of a page.
inline constexpr Message recorded_answer{"recorded.answer", "Réponse « {1} » : {2}"};
inline constexpr Message recorded_place{"recorded.place", "Lieu ouvert : {1}"};
inline constexpr Message recorded_shown{"recorded.shown", "Adresse lue : {1}"};
/// {1} is a language, {2} a theme.
inline constexpr Message recorded_language_theme{"recorded.language_theme", "Ce mois-ci, sans le lieu : {1}, {2}"};
inline constexpr Message recorded_wanted{"recorded.wanted", "Langue demandée et absente : {1}"};
inline constexpr Message recorded_unmet{"recorded.unmet", "Pas encore traduit : {1}"};
inline constexpr Message recorded_mode{"recorded.mode", "Réglage utilisé : {1}"};
inline constexpr Message recorded_listening{"recorded.listening", "écouter"};
inline constexpr Message recorded_low_reach{"recorded.low_reach", "écran plus bas"};
inline constexpr Message recorded_keypad{"recorded.keypad", "touches"};
inline constexpr Message recorded_minutes{"recorded.minutes", "Durée en minutes : {1}"};

/// "Did you know this right?", at the end of a page, and the four answers.
inline constexpr Message know_question{"know.question", "Le saviez-vous ?"};
inline constexpr Message know_did_not_know{"know.did_not_know", "Je ne savais pas"};
inline constexpr Message know_knew{"know.knew", "Je le savais"};
inline constexpr Message know_already_have{"know.already_have", "Je l’ai déjà"};
inline constexpr Message know_afraid{"know.afraid", "Je n’ose pas demander"};
inline constexpr Message useful_question{"useful.question", "Cette page vous aide ?"};
inline constexpr Message useful_yes{"useful.yes", "Oui"};
inline constexpr Message useful_no{"useful.no", "Non"};

/// For mediators on an outing, who count the people they met.
inline constexpr Message tally_title{"tally.title", "Compter une sortie"};
inline constexpr Message tally_how{"tally.how",
                                   "Pour les médiateurs : touchez + pour chaque personne rencontrée. « Terminer » "
                                   "enregistre."};
inline constexpr Message tally_alone{"tally.alone", "Seule"};
inline constexpr Message tally_accompanied{"tally.accompanied", "Accompagnée"};
inline constexpr Message tally_interpreted{"tally.interpreted", "Avec un interprète"};
inline constexpr Message tally_referred{"tally.referred", "Orientée vers un service"};

inline constexpr Message display_title{"display.title", "Affichage"};
inline constexpr Message display_size{"display.size", "Taille des lettres"};
inline constexpr Message display_normal{"display.normal", "Normale"};
inline constexpr Message display_large{"display.large", "Grande"};
inline constexpr Message display_largest{"display.largest", "Très grande"};
inline constexpr Message display_colours{"display.colours", "Couleurs"};
inline constexpr Message display_standard{"display.standard", "Douces"};
inline constexpr Message display_contrast{"display.contrast", "Très contrastées"};

inline constexpr Message speech_pause{"speech.pause", "Pause"};
inline constexpr Message speech_resume{"speech.resume", "Continuer"};
inline constexpr Message speech_again{"speech.again", "Répéter"};
inline constexpr Message speech_slower{"speech.slower", "Plus lent"};
inline constexpr Message speech_usual_pace{"speech.usual_pace", "Normal"};
inline constexpr Message speech_softer{"speech.softer", "Moins fort"};
inline constexpr Message speech_louder{"speech.louder", "Plus fort"};
inline constexpr Message speech_voice{"speech.voice", "Voix"};
inline constexpr Message speech_instead{"speech.instead",
                                        "Cela n’est pas encore enregistré dans cette langue. Une autre voix le lit."};
inline constexpr Message voices_title{"voices.title", "Écouter dans quelle langue ?"};
inline constexpr Message voices_none{"voices.none",
                                     "Il n’y a pas encore de voix pour votre langue. Choisissez une langue à écouter, "
                                     "ou demandez à une personne ici."};

/// Only heard: opening hours, from one time to another.
inline constexpr Message spoken_opening{"spoken.opening", "de {1} à {2}"};
/// Only heard, after the name of what can be touched.
inline constexpr Message spoken_button{"spoken.button", "bouton"};
/// Only heard, after the name of what leads to another page.
inline constexpr Message spoken_link{"spoken.link", "lien"};
/// Only heard, after the name of one of several choices.
inline constexpr Message spoken_choice{"spoken.choice", "choix"};
/// Only heard, after the name of a field to write in.
inline constexpr Message spoken_field{"spoken.field", "champ"};
/// Only heard, after a choice that has been made.
inline constexpr Message spoken_selected{"spoken.selected", "choisi"};

/// Said to who has just pressed "finish": the first screen shows it for some seconds.
inline constexpr Message farewell_title{"farewell.title", "Au revoir"};
inline constexpr Message farewell_erased{"farewell.erased", "Tout ce que vous avez fait ici est effacé."};
/// {1} is the sum of what the visit has added to the anonymous counters, such as "+9".
inline constexpr Message farewell_added{"farewell.added", "Ajouté à nos comptes : {1}. Rien d’autre n’est gardé."};
/// One word over a number: counted as a visit ...
inline constexpr Message farewell_visit{"farewell.visit", "Visite"};
/// ... a subject that was opened ...
inline constexpr Message farewell_theme{"farewell.theme", "Thème"};
/// ... a page ...
inline constexpr Message farewell_page{"farewell.page", "Page"};
/// ... or a place.
inline constexpr Message farewell_place{"farewell.place", "Lieu"};

inline constexpr Message idle_title{"idle.title", "Êtes-vous encore là ?"};
inline constexpr Message idle_seconds{"idle.seconds", "Cet écran s’efface dans {1} seconde.",
                                      "Cet écran s’efface dans {1} secondes."};
inline constexpr Message idle_more_time{"idle.more_time", "Encore du temps"};
inline constexpr Message idle_finish{"idle.finish", "Terminer et effacer"};

}
