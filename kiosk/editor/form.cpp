// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form.h"

#include "editor/list_buttons.h"
#include "editor/messages.h"
#include "pictograms/pictograms.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace parvis::editor {
namespace {

using office::View;
using office::ViewList;

constexpr std::array<std::pair<Input, char const*>, 12> inputs{{{Input::Hidden, "is_hidden"},
                                                                {Input::Line, "is_line"},
                                                                {Input::Text, "is_text"},
                                                                {Input::Date, "is_date"},
                                                                {Input::Time, "is_time"},
                                                                {Input::Choice, "is_choice"},
                                                                {Input::Pictogram, "is_pictogram"},
                                                                {Input::Flags, "is_flags"},
                                                                {Input::Flag, "is_flag"},
                                                                {Input::Picks, "is_picks"},
                                                                {Input::List, "is_list"},
                                                                {Input::Week, "is_week"}}};
constexpr std::size_t slots_a_day = 3;

class Painter {
public:
    Painter(Fields const& fields, Notes const& notes, office::Words const& words)
        : m_fields(fields), m_notes(notes), m_words(words)
    {
    }

    /// A template finds what a view lacks in the views around it, and so each says what it is not, too.
    [[nodiscard]] View field(FormField const& field, std::string const& name, std::string const& label) const
    {
        View view;
        view.set("name", name);
        view.set("label", label);
        view.set("hint", field.hint.empty() ? View(false) : View(field.hint));
        view.set("value", m_fields.get(name));
        view.set("is_on", m_fields.is_set(name));
        for (auto const& [input, key] : inputs)
            view.set(key, field.input == input);
        view.set("options", View(ViewList()));
        view.set("items", View(ViewList()));
        view.set("notes", notes(name));
        if (field.input == Input::Choice) view.set("options", options(field.options, m_fields.get(name)));
        if (field.input == Input::Pictogram) view.set("options", drawings(field.options, m_fields.get(name)));
        if (field.input == Input::Flags) view.set("options", flags(field.options, name));
        if (field.input == Input::Picks) view.set("items", picks(field, name));
        if (field.input == Input::List) view.set("items", items(field, name));
        if (field.input == Input::Week) view.set("items", week(name));
        return view;
    }

private:
    [[nodiscard]] ViewList notes(std::string const& name) const
    {
        ViewList list;
        auto const [first, last] = m_notes.equal_range(name);
        for (auto note = first; note != last; ++note) {
            View view;
            view.set("sentence", note->second.sentence);
            view.set("is_error", note->second.severity == content::Severity::Error);
            list.push_back(std::move(view));
        }
        return list;
    }

    /// With what the field holds already, even if it is none of them: a form must not change what it cannot show.
    [[nodiscard]] static std::vector<Option> with_chosen(std::vector<Option> options, std::string const& chosen)
    {
        if (!chosen.empty() && std::ranges::find(options, chosen, &Option::value) == options.end())
            options.push_back({chosen, chosen});
        return options;
    }

    [[nodiscard]] static ViewList options(std::vector<Option> const& options, std::string const& chosen)
    {
        return view_of(with_chosen(options, chosen), chosen);
    }

    /// Each with its glyph in the font of pictograms.
    [[nodiscard]] static ViewList drawings(std::vector<Option> const& options, std::string const& chosen)
    {
        auto const all = with_chosen(options, chosen);
        auto list = view_of(all, chosen);
        for (std::size_t i = 0; i < all.size(); ++i)
            if (auto const* const pictogram = pictograms::find(all[i].value))
                list[i].set("code_point", fmt::format("{:X}", static_cast<std::uint32_t>(pictogram->code_point)));
        return list;
    }

    [[nodiscard]] ViewList flags(std::vector<Option> const& options, std::string const& name) const
    {
        ViewList list;
        for (auto const& option : options) {
            View view;
            view.set("name", name + "." + option.value);
            view.set("label", option.label);
            view.set("is_on", m_fields.is_set(name + "." + option.value));
            list.push_back(std::move(view));
        }
        return list;
    }

    /// One more than there are, to pick another.
    [[nodiscard]] ViewList picks(FormField const& field, std::string const& name) const
    {
        auto chosen = m_fields.list(name);
        chosen.emplace_back();
        ViewList list;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            View view;
            view.set("name", item_name(name, i));
            view.set("label", field.label + " " + std::to_string(i + 1));
            view.set("options", options(field.options, chosen[i]));
            list.push_back(std::move(view));
        }
        return list;
    }

    [[nodiscard]] ViewList items(FormField const& field, std::string const& name) const
    {
        ViewList list;
        auto const count = std::min(m_fields.count(name), longest_list);
        for (std::size_t i = 0; i < count; ++i) {
            auto const item = item_name(name, i);
            auto const title = field.label + " " + std::to_string(i + 1);
            View view;
            ViewList parts;
            for (auto const& part : field.parts)
                parts.push_back(part.name.empty() ? this->field(part, item, title)
                                                  : this->field(part, item + "." + part.name, part.label));
            view.set("item", item);
            view.set("item_title", title);
            view.set("is_first", i == 0);
            view.set("is_last", i + 1 == count);
            view.set("parts", parts);
            list.push_back(std::move(view));
        }
        return list;
    }

    [[nodiscard]] ViewList week(std::string const& name) const
    {
        ViewList rows;
        for (auto const& [day, field] : days_of_week(name, m_words)) {
            View row;
            row.set("day", day);
            row.set("slots", slots(field));
            rows.push_back(std::move(row));
        }
        return rows;
    }

    [[nodiscard]] ViewList slots(std::string const& day) const
    {
        ViewList list;
        for (std::size_t i = 0; i < slots_a_day; ++i) {
            View slot;
            slot.set("from_name", item_name(day, i, "from"));
            slot.set("to_name", item_name(day, i, "to"));
            slot.set("from", m_fields.get(item_name(day, i, "from")));
            slot.set("to", m_fields.get(item_name(day, i, "to")));
            list.push_back(std::move(slot));
        }
        return list;
    }

    Fields const& m_fields;
    Notes const& m_notes;
    office::Words const& m_words;
};

}

std::vector<std::pair<std::string, std::string>> days_of_week(std::string const& week, office::Words const& words)
{
    std::vector<std::pair<std::string, std::string>> days;
    for (unsigned day = 1; day <= 7; ++day)
        days.emplace_back(words.format().weekday(std::chrono::weekday(day)), item_name(week, day - 1));
    return days;
}

bool has_errors(Notes const& notes)
{
    return std::ranges::any_of(notes,
                               [](auto const& note) { return note.second.severity == content::Severity::Error; });
}

ViewList view_of(std::vector<Option> const& options, std::string const& chosen)
{
    ViewList list;
    for (auto const& option : options) {
        View view;
        view.set("value", option.value);
        view.set("label", option.label);
        view.set("is_chosen", option.value == chosen);
        list.push_back(std::move(view));
    }
    return list;
}

View view_of(Form const& form, Fields const& fields, Notes const& notes, office::Words const& words)
{
    Painter const painter(fields, notes, words);
    ViewList sections;
    for (auto const& section : form) {
        ViewList list;
        for (auto const& field : section.fields)
            list.push_back(painter.field(field, field.name, field.label));
        View view;
        view.set("section_title", section.title);
        view.set("fields", list);
        sections.push_back(std::move(view));
    }
    return sections;
}

std::vector<Option> text_fields(Form const& form, Fields const& fields)
{
    std::vector<Option> found;
    for (auto const& section : form) {
        for (auto const& field : section.fields) {
            if (field.input == Input::Text) found.push_back({field.name, field.label});
            for (auto const& part : field.parts) {
                if (part.input != Input::Text) continue;
                for (std::size_t i = 0; i < fields.count(field.name); ++i)
                    found.push_back({item_name(field.name, i, part.name), field.label + " " + std::to_string(i + 1)});
            }
        }
    }
    return found;
}

}
