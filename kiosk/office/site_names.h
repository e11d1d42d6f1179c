// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/time.h"
#include "office/words.h"
#include "pack/pack.h"
#include "stats/overview.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace parvis::office {

/// What the ids in the figures are called, as the site's pack has it. An id that the pack no longer has stands for
/// itself.
class SiteNames {
public:
    /// `languages` are those in which titles will be asked for; others are answered in French.
    SiteNames(std::shared_ptr<pack::Pack const> pack, std::vector<std::string> const& languages);

    [[nodiscard]] std::string const& site() const;
    [[nodiscard]] std::string theme(std::string const& id, Words const& words) const;
    [[nodiscard]] std::optional<std::uint32_t> theme_colour(std::string const& id) const;
    [[nodiscard]] std::string page(std::string const& id, Words const& words) const;
    /// The theme under which a page stands; empty if the page is gone.
    [[nodiscard]] std::string theme_of_page(std::string const& id) const;
    [[nodiscard]] std::string place(std::string const& id, Words const& words) const;
    [[nodiscard]] static std::string language(std::string const& code, Words const& words);

    [[nodiscard]] std::vector<std::string> themes() const;
    [[nodiscard]] std::vector<std::string> pages() const;

    /// Hours for which a place, or a bus at a stop, is open in a period; nothing if the pack does not know.
    [[nodiscard]] std::optional<double> open_hours(std::string const& place, usage::Period const& period) const;
    [[nodiscard]] Date today() const;

private:
    struct Timetable {
        content::Hours hours;
        std::vector<content::Closure> closures;
    };

    /// In one language, by id.
    struct Titles {
        std::map<std::string, std::string> themes;
        std::map<std::string, std::string> pages;
    };

    void read_themes();
    void read_titles(std::string const& language);
    void read_places();
    [[nodiscard]] Titles const& titles_in(Words const& words) const;

    std::shared_ptr<pack::Pack const> m_pack;
    std::map<std::string, Titles> m_titles; ///< by language
    std::vector<std::string> m_themes;
    std::map<std::string, std::uint32_t> m_colours;
    std::map<std::string, std::string> m_theme_of_page;
    std::map<std::string, std::string> m_places;
    std::map<std::string, Timetable> m_timetables;
};

}
