// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/form.h"
#include "office/call.h"
#include "ui/action.h"

#include <string>
#include <utility>
#include <vector>

namespace parvis::editor {

/// One of the kiosk's screens, as one reader sees it.
struct Look {
    ui::Route route;
    std::string language = "fr";
    std::string profile = "hall-32";
    ui::Scale scale = ui::Scale::Normal;
    ui::ThemeKind theme = ui::ThemeKind::Standard;
    int part = 0; ///< a screen that is longer than the kiosk's is looked at part by part, from 0
};

/// As chosen in the fields _look_language, _look_profile, _look_scale, _look_theme and _look_part of a form; what is no
/// choice is as in `Look`.
Look look_of(http::Form const& form, ui::Route route, std::string const& language);

/// What _preview.html asks for: the same fields, with the choices that were made. `languages` are codes and names;
/// `picture` is the picture's address.
void add_look(office::View& view, office::Call const& call, Look const& look,
              std::vector<std::pair<std::string, std::string>> const& languages, std::string const& picture);

}
