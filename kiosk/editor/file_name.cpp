// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/file_name.h"

#include "editor/find.h"
#include "editor/messages.h"
#include "http/form.h"

namespace parvis::editor {
namespace {

/// What the thing with this id is called; the id itself if it is gone.
template <class Thing, class Name>
std::string name_of(std::vector<Thing> const& things, std::string const& id, Name name)
{
    auto const* const found = find_by_id(things, id);
    return found ? name(*found) : id;
}

}

std::string file_in_words(std::filesystem::path const& file, content::Folder const& folder, office::Words const& words)
{
    auto const kind = file.begin() == file.end() ? std::string() : file.begin()->string();
    auto const id = file.stem().string();
    if (kind == "pages")
        return words(Key("file.page"), {name_of(folder.pages, id, [](auto const& page) { return page.title.value; })});
    if (kind == "places")
        return words(Key("file.place"), {name_of(folder.places, id, [](auto const& place) { return place.name; })});
    if (kind == "rounds")
        return words(Key("file.round"),
                     {name_of(folder.rounds, id, [](auto const& round) { return round.name.value; })});
    if (kind == "translations")
        return words(Key("file.translation"),
                     {name_of(folder.languages, id, [](auto const& language) { return language.french_name; })});
    if (kind == "facts.toml") return words(Key("file.facts"));
    if (kind == "themes.toml") return words(Key("file.themes"));
    if (kind == "calendar.toml") return words(Key("file.calendar"));
    if (kind == "site.toml") return words(Key("file.site"));
    if (kind == "languages.toml") return words(Key("file.languages"));
    return words(Key("file.other"), {file.string()});
}

std::string address_of(std::filesystem::path const& file)
{
    auto const kind = file.begin() == file.end() ? std::string() : file.begin()->string();
    auto const id = http::percent_encoded(file.stem().string());
    if (kind == "pages" || kind == "places" || kind == "rounds") return "/content/" + kind + "/" + id;
    if (kind == "translations") return "/content/translate/" + id;
    if (kind == "facts.toml") return "/content/facts";
    if (kind == "site.toml") return "/content/emergency/site";
    return {};
}

}
