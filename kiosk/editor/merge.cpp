// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/merge.h"

#include "editor/messages.h"
#include "editor/typed.h"
#include "editor/week.h"

#include <algorithm>

namespace parvis::editor {
namespace {

std::string label_of(std::vector<Option> const& options, std::string const& value)
{
    auto const found = std::ranges::find(options, value, &Option::value);
    return found == options.end() ? value : found->label;
}

/// An item of a list in one line.
std::string line_of(std::vector<FormField> const& parts, std::string const& item, Fields const& fields)
{
    std::string line;
    for (auto const& part : parts) {
        auto const name = part.name.empty() ? item : item + "." + part.name;
        auto texts = part.input == Input::Picks ? fields.list(name) : std::vector<std::string>{fields.get(name)};
        for (auto const& text : texts)
            if (!text.empty()) line += (line.empty() ? "" : " · ") + label_of(part.options, text);
    }
    return line;
}

}

std::map<std::string, std::string> content_of(Fields const& fields, std::string const& name)
{
    std::map<std::string, std::string> content;
    for (auto const& [rest, value] : fields.below(name))
        if (auto text = tidy(value); !text.empty()) content.emplace(rest, std::move(text));
    return content;
}

Merge merge(Form const& form, Fields const& base, Fields const& mine, Fields const& present)
{
    Merge merged{mine, {}, {}};
    for (auto const& section : form) {
        for (auto const& field : section.fields) {
            auto const before = content_of(base, field.name);
            auto const now = content_of(present, field.name);
            auto const typed = content_of(mine, field.name);
            if (now == before || now == typed) continue;
            if (typed == before) {
                merged.fields.take(field.name, present);
                merged.taken.push_back(&field);
            } else {
                merged.conflicts.push_back(&field);
            }
        }
    }
    return merged;
}

bool is_same(Form const& form, Fields const& one, Fields const& other)
{
    for (auto const& section : form)
        for (auto const& field : section.fields)
            if (content_of(one, field.name) != content_of(other, field.name)) return false;
    return true;
}

std::vector<std::string> lines_of(FormField const& field, Fields const& fields, office::Words const& words)
{
    std::vector<std::string> lines;
    switch (field.input) {
    case Input::List:
        for (std::size_t i = 0; i < fields.count(field.name); ++i)
            lines.push_back(line_of(field.parts, item_name(field.name, i), fields));
        break;
    case Input::Picks:
        for (auto const& value : fields.list(field.name))
            lines.push_back(label_of(field.options, value));
        break;
    case Input::Flags:
        for (auto const& option : field.options)
            if (fields.is_set(field.name + "." + option.value)) lines.push_back(option.label);
        break;
    case Input::Flag:
        lines.push_back(words(fields.is_set(field.name) ? Key("common.yes") : Key("common.no")));
        break;
    case Input::Week:
        for (auto const& [day, name] : days_of_week(field.name, words))
            for (std::size_t i = 0; i < fields.count(name); ++i)
                if (auto const slot = item_name(name, i); fields.is_set(slot + ".from"))
                    lines.push_back(day + " " + fields.get(slot + ".from") + " – " + fields.get(slot + ".to"));
        break;
    default:
        lines.push_back(label_of(field.options, fields.get(field.name)));
    }
    std::erase(lines, "");
    return lines;
}

}
