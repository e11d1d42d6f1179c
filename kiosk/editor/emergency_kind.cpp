// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/emergency_kind.h"

#include "content/readers.h"
#include "content/write_content.h"
#include "editor/choices.h"
#include "editor/new_page.h"
#include "editor/typed.h"

namespace parvis::editor {
namespace {

using content::EmergencyNumber;
using office::Words;

constexpr auto list = "emergency";

/// The pictograms that the numbers have already.
std::vector<Option> icon_options(content::Folder const& folder)
{
    std::vector<Option> options;
    for (auto const& number : folder.site.emergency)
        options.push_back({number.icon, number.title.value});
    return options;
}

EmergencyNumber number_in(Fields const& fields, std::string const& item, content::Folder const& folder, Notes& notes,
                          Words const& words)
{
    auto const* const before = find_by_id(folder.site.emergency, fields.get(item + ".id"));
    auto number = before ? *before : EmergencyNumber();
    number.title = text_of(fields.get(item + ".title"));
    if (!before) number.id.value = id_of(number.title.value);
    number.icon = tidy(fields.get(item + ".icon"));
    number.text = text_of(fields.get(item + ".text"));
    number.phone = phone_of(fields.get(item + ".phone"));
    number.source = tidy(fields.get(item + ".source"));
    number.checked = date_in(fields, item + ".checked", notes, words);
    number.sms = fields.is_set(item + ".sms");
    for (auto const* const part : {".title", ".text", ".phone"})
        if (tidy(fields.get(item + part)).empty())
            notes.emplace(item + part, Note{.sentence = words(Key("note.missing"))});
    return number;
}

}

std::optional<Fields> EmergencyKind::read(content::Folder const& folder, std::string const& id) const
{
    if (id != "site") return std::nullopt;
    Fields fields;
    for (std::size_t i = 0; i < folder.site.emergency.size(); ++i) {
        auto const& number = folder.site.emergency[i];
        auto const item = item_name(list, i);
        fields.set(item + ".id", number.id.value);
        fields.set(item + ".title", number.title.value);
        fields.set(item + ".icon", number.icon);
        fields.set(item + ".text", number.text.value);
        fields.set(item + ".phone", typed_phone(number.phone));
        fields.set_some(item + ".source", number.source);
        fields.set_some(item + ".checked", typed_date(number.checked));
        if (number.sms) fields.set(item + ".sms", "1");
    }
    return fields;
}

Form EmergencyKind::form(content::Folder const& folder, Words const& words) const
{
    return {{words(Key("emergency.numbers")),
             {{.name = list,
               .label = words(Key("emergency.number")),
               .hint = words(Key("emergency.hint")),
               .input = Input::List,
               .parts = {{.name = "id", .label = "", .input = Input::Hidden},
                         {.name = "title", .label = words(Key("emergency.name"))},
                         {.name = "phone", .label = words(Key("place.phone"))},
                         {.name = "text", .label = words(Key("emergency.when")), .input = Input::Text},
                         {.name = "icon",
                          .label = words(Key("emergency.icon")),
                          .input = Input::Choice,
                          .options = icon_options(folder)},
                         {.name = "sms", .label = words(Key("emergency.sms")), .input = Input::Flag},
                         {.name = "source", .label = words(Key("source.url"))},
                         {.name = "checked", .label = words(Key("page.checked")), .input = Input::Date}}}}}};
}

std::filesystem::path EmergencyKind::file(content::Folder const& /*folder*/, std::string const& /*id*/) const
{
    return "site.toml";
}

std::string EmergencyKind::write(content::Folder const& folder, std::string const& /*id*/, Fields const& fields,
                                 Notes& notes, Words const& words) const
{
    auto site = folder.site;
    site.emergency.clear();
    for (std::size_t i = 0; i < fields.count(list); ++i)
        site.emergency.push_back(number_in(fields, item_name(list, i), folder, notes, words));
    return content::write_site(site);
}

void EmergencyKind::put(content::Folder& folder, content::SourceFile const& file,
                        std::vector<content::Finding>& findings) const
{
    if (auto site = content::read_site(file, findings)) folder.site = std::move(*site);
}

}
