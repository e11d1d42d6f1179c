// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/plain_words.h"

#include "editor/messages.h"

#include <algorithm>
#include <array>

namespace parvis::editor {
namespace {

/// Of a check; {1} and {2} are the finding's values.
struct Sentence {
    std::string_view check;
    Key key;
};

constexpr std::array<Sentence, 19> sentences{{
    {"file", "note.missing"},
    {"phone", "note.phone"},
    {"hours", "note.hours"},
    {"markup", "note.markup"},
    {"typed-value", "note.typed_value"},
    {"link", "note.link"},
    {"source", "note.source"},
    {"date-order", "note.date_order"},
    {"date-missing", "note.date_missing"},
    {"date-future", "note.date_future"},
    {"overdue", "note.overdue"},
    {"expired", "note.expired"},
    {"over", "note.over"},
    {"hours-sense", "note.hours_sense"},
    {"holidays", "note.holidays"},
    {"title-length", "note.title_length"},
    {"long-sentence", "note.long_sentence"},
    {"one-idea", "note.one_idea"},
    {"jargon", "note.jargon"},
}};

}

std::string in_plain_words(content::Finding const& finding, office::Words const& words)
{
    auto const found = std::ranges::find(sentences, finding.check, &Sentence::check);
    if (found == sentences.end()) return words(Key("note.other"), {finding.what + "; " + finding.what_to_do});
    auto const value = [&](std::size_t index) {
        return index < finding.values.size() ? std::string_view(finding.values[index]) : std::string_view();
    };
    return words(found->key, {value(0), value(1)});
}

}
