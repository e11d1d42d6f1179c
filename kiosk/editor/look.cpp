// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/look.h"

#include "editor/messages.h"
#include "ui/profile.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace parvis::editor {
namespace {

using office::View;
using office::ViewList;

constexpr int last_part = 20;

struct NamedProfile {
    std::string_view name;
    Key label;
};
constexpr std::array profiles{NamedProfile{"hall-32", "preview.hall"}, NamedProfile{"desk-21", "preview.desk"},
                              NamedProfile{"bus-10", "preview.bus"}, NamedProfile{"wall-43", "preview.wall"}};
constexpr std::array scales{ui::Scale::Normal, ui::Scale::Large, ui::Scale::Largest};

int number_in(std::string const& text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

View option(std::string const& value, std::string const& label, bool is_chosen)
{
    View item;
    item.set("value", value);
    item.set("label", label);
    item.set("is_chosen", is_chosen);
    return item;
}

}

Look look_of(http::Form const& form, ui::Route route, std::string const& language)
{
    Look look{.route = std::move(route), .language = language};
    if (auto const& chosen = form.value("_look_language"); !chosen.empty()) look.language = chosen;
    if (auto const& chosen = form.value("_look_profile"); ui::find_profile(chosen)) look.profile = chosen;
    auto const scale = static_cast<ui::Scale>(number_in(form.value("_look_scale")));
    if (std::ranges::find(scales, scale) != scales.end()) look.scale = scale;
    if (form.value("_look_theme") == "contrast") look.theme = ui::ThemeKind::Contrast;
    look.part = std::clamp(number_in(form.value("_look_part")), 0, last_part);
    return look;
}

void add_look(View& view, office::Call const& call, Look const& look,
              std::vector<std::pair<std::string, std::string>> const& languages, std::string const& picture)
{
    ViewList language_list;
    for (auto const& [code, name] : languages)
        language_list.push_back(option(code, name, code == look.language));
    ViewList profile_list;
    for (auto const& [name, label] : profiles)
        profile_list.push_back(option(std::string(name), call.words(label), name == look.profile));
    ViewList scale_list;
    for (auto const scale : scales) {
        auto const percent = std::to_string(static_cast<int>(scale));
        scale_list.push_back(option(percent, percent + " %", scale == look.scale));
    }
    view.set("look_languages", language_list);
    view.set("look_choose_language", languages.size() > 1);
    view.set("look_profiles", profile_list);
    view.set("look_scales", scale_list);
    view.set("look_contrast", look.theme == ui::ThemeKind::Contrast);
    view.set("look_part", std::to_string(look.part));
    view.set("look_next", std::to_string(look.part + 1));
    view.set("look_wide", look.profile != "hall-32");
    auto const pixels = ui::find_profile(look.profile)->pixels;
    view.set("look_width", std::to_string(pixels.width));
    view.set("look_height", std::to_string(pixels.height));
    view.set("picture", picture);
}

}
