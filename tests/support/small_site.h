// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temporary_folder.h"

namespace parvis::testing {

/// Writes an authors' folder with one of everything, in French, English and Arabic, without mistakes.
inline void write_small_site(TemporaryFolder const& folder)
{
    folder.write("site.toml", R"(id = "ville"
name = "Ville"
source_language = "fr"
time_zone = "Europe/Paris"
languages = ["fr", "en", "ar"]
welcome = "Maison de quartier"
[[emergency]]
id = "samu"
icon = "ambulance"
title = "Urgence médicale"
text = "Une personne est **blessée**."
phone = "15"
source = "https://example.org/urgences"
checked = 2024-07-22
)");
    folder.write("languages.toml", R"([fr]
name = "Français"
french_name = "français"
locale = "fr_FR.UTF-8"
script = "Latn"
plural = "nplurals=2; plural=(n > 1);"
[ar]
name = "العربية"
french_name = "arabe"
locale = "ar_FR.UTF-8@numbers=latn"
direction = "rtl"
script = "Arab"
plural = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
draft = "partial"
[en]
name = "English"
french_name = "anglais"
locale = "en_FR.UTF-8"
script = "Latn"
plural = "nplurals=2; plural=(n != 1);"
)");
    folder.write("facts.toml", R"([plafond]
type = "amount"
value = 847.5
source = "https://example.org/plafond"
checked = 2025-04-01
[delai]
type = "duration"
value = 2
unit = "month"
[accueil-tel]
type = "phone"
value = "+33240000000"
[accueil-site]
type = "url"
value = "https://example.org/accueil"
[debut]
type = "date"
value = 2026-04-01
[guichets]
type = "number"
value = 3
)");
    folder.write("themes.toml", R"([[theme]]
id = "sante"
icon = "health"
title = "Santé"
colour = "#1F6F8B"
[[theme]]
id = "logement"
icon = "house"
title = "Logement"
colour = "#7A4A00"
)");
    folder.write("pages/sante/ame.toml", R"(icon = "health-card"
title = "Se soigner"
summary = "L'aide, voir [le loyer](page:loyer)."
for_whom = ["Vous vivez ici.", "Vous gagnez moins de {fact:plafond}."]
documents = ["Un passeport."]
cost = "C'est gratuit."
delay = "Environ {fact:delai}, dès le {fact:debut}."
wont = "Elle ne paie **pas** tout."
learn_more = ["{fact:accueil-site}", "{fact:accueil-tel}, {fact:guichets} guichets"]
keywords = ["ame", "soins"]
[[steps]]
text = "Allez à la [maison](place:maison)."
places = ["maison"]
[[steps]]
text = "Attendez la réponse."
[care]
owner = "Équipe"
checked = 2025-03-04
review_by = 2026-03-04
expires = 2027-03-04
[[care.sources]]
title = "service-public.fr"
url = "https://www.service-public.fr/particuliers/vosdroits/F3079"
date = 2025-03-04
)");
    folder.write("pages/logement/loyer.toml", R"(icon = "house"
title = "Payer le loyer"
summary = "Une aide pour le loyer."
[care]
owner = "Équipe"
)");
    folder.write("places/maison.toml", R"(name = "Maison de quartier"
kind = "counter"
themes = ["sante", "logement"]
address = "1 rue de l'Exemple, 44000 Nantes"
phone = "+33240000000"
hours = "Mo-Fr 09:00-12:00; PH off"
languages = ["fr", "ln"]
note = "Sans rendez-vous."
call_first = true
[source]
title = "Liste nationale"
url = "https://example.org/liste"
date = 2022-12-01
[[closures]]
from = 2026-12-24
to = 2027-01-02
reason = "Fermé pour les fêtes"
)");
    folder.write("places/arret.toml", R"(name = "Place de l'Exemple"
kind = "stop"
example = true
)");
    folder.write("rounds/bus.toml", R"(name = "Bus des droits"
phone = "+33240000000"
example = true
[[stops]]
place = "arret"
when = "Tu 09:30-12:30"
)");
    folder.write("calendar.toml", R"([[public_holidays]]
date = 2026-12-25
name = "Noël"
[[school_holidays]]
from = 2026-12-19
to = 2027-01-03
name = "Vacances de Noël"
)");
    folder.write("translations/en.po", R"(msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"

# origin: human
msgctxt "theme.sante|title"
msgid "Santé"
msgstr "Health"

# origin: checked, Équipe, 2026-11-23
msgctxt "ame|title"
msgid "Se soigner"
msgstr "Get care"

# origin: machine
#, fuzzy
#| msgid "Vous habitez ici."
msgctxt "ame|for_whom"
msgid "Vous vivez ici."
msgstr "You live here."
)");
    folder.write("translations/ar.po", R"(msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"

# origin: machine
msgctxt "theme.sante|title"
msgid "Santé"
msgstr "الصحة"
)");
}

}
