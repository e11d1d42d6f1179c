// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/tables.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace parvis::office {

/// A page of statistics, and the file of the same name.
enum class Subject { Overview, Places, Languages, Needs, Content };

struct SubjectName {
    Subject subject;
    std::string_view path; ///< in addresses and names of files
    Key title;
    Key lead; ///< a sentence that says which question the page answers
};

inline constexpr std::array<SubjectName, 5> subjects{{
    {Subject::Overview, "overview", "overview.title", "overview.lead"},
    {Subject::Places, "places", "places_page.title", "places_page.lead"},
    {Subject::Languages, "languages", "languages_page.title", "languages_page.lead"},
    {Subject::Needs, "needs", "needs_page.title", "needs_page.lead"},
    {Subject::Content, "content", "content_page.title", "content_page.lead"},
}};

/// The path of its page.
std::string address_of(SubjectName const& subject);

/// Nothing if there is no such subject.
SubjectName const* find_subject(std::string_view path);

/// A period as people say it: "4e trimestre 2026".
std::string name_of(usage::Period const& period, Words const& words);

/// All that one page shows and its files hold.
report::Report make_report(SubjectName const& subject, tables::Material const& material);

}
