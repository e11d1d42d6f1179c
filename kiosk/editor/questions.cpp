// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/questions.h"

#include "editor/merge.h"

namespace parvis::editor {
namespace {

using office::View;
using office::ViewList;

ViewList view_of_lines(std::vector<std::string> const& lines)
{
    ViewList list;
    for (auto const& line : lines) {
        View view;
        view.set("line", line);
        list.push_back(std::move(view));
    }
    return list;
}

/// The name of the answer's field: the same as long as the question is.
std::string question_of(content::FrenchChange const& change)
{
    return "_edit." + http::percent_encoded(change.before.context) + "." + http::percent_encoded(change.before.french) +
           "." + http::percent_encoded(change.after);
}

}

View view_of_conflict(FormField const& field, Fields const& mine, Fields const& present, office::Words const& words)
{
    View view;
    view.set("field", field.name);
    view.set("label", field.label);
    view.set("theirs", view_of_lines(lines_of(field, present, words)));
    view.set("mine", view_of_lines(lines_of(field, mine, words)));
    return view;
}

std::vector<FormField const*> asked_in(http::Form const& answers, Form const& form)
{
    std::vector<FormField const*> asked;
    for (auto const& section : form)
        for (auto const& field : section.fields)
            for (auto const& answer : answers.fields())
                if (answer.name == "_conflict" && answer.value == field.name) asked.push_back(&field);
    return asked;
}

bool take_choices(http::Form const& form, Fields const& present, Fields& mine)
{
    for (auto const& [name, field] : form.fields()) {
        if (name != "_conflict") continue;
        auto const& choice = form.value("_take." + field);
        if (choice == "theirs")
            mine.take(field, present);
        else if (choice != "mine")
            return false;
    }
    return true;
}

ViewList view_of_changes(std::vector<content::FrenchChange> const& changes)
{
    ViewList list;
    for (auto const& change : changes) {
        View view;
        view.set("question", question_of(change));
        view.set("before", change.before.french);
        view.set("after", change.after);
        list.push_back(std::move(view));
    }
    return list;
}

bool answer(http::Form const& form, std::vector<content::FrenchChange>& changes)
{
    for (auto& change : changes) {
        auto const& said = form.value(question_of(change));
        if (said.empty()) return false;
        change.edit = said == "wording" ? content::FrenchEdit::WordingOnly : content::FrenchEdit::MeaningChanged;
    }
    return true;
}

}
