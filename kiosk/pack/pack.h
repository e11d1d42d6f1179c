// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "pack/model.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace parvis::pack {

/// The pack is of a later form than this program knows.
class NeedsNewerProgram : public Error {
public:
    using Error::Error;
};

/// One site's content, open for reading. Only what is asked for is read from the file: opening costs the same for 20
/// pages as for 10,000. Used from one thread. Reading damaged content throws Error.
class Pack {
public:
    /// Throws Error, with what to do, if the file is missing or is no pack; NeedsNewerProgram if it is one for a later
    /// program.
    static std::shared_ptr<Pack const> open(std::filesystem::path const& file);
    ~Pack();
    Pack(Pack const&) = delete;
    Pack& operator=(Pack const&) = delete;

    [[nodiscard]] Site const& site() const;
    /// In the picker's order; French first.
    [[nodiscard]] std::vector<Language> const& languages() const;
    [[nodiscard]] Language const* language(std::string_view code) const;
    [[nodiscard]] std::vector<content::PublicHoliday> const& public_holidays() const;
    /// Languages that are not written here, and only heard; their `locale_id` and `voice` are empty.
    [[nodiscard]] std::vector<Language> const& heard_languages() const;
    /// Whether there is a voice or a recording in this language.
    [[nodiscard]] bool can_be_heard(std::string_view language) const;
    /// A recording in Ogg Vorbis, by its name in the pack.
    [[nodiscard]] std::optional<std::string> clip(std::string_view language, std::string_view name) const;
    /// The compiled interface catalogue (.mo) of a language; empty if there is none.
    [[nodiscard]] std::string messages(std::string_view language) const;

    [[nodiscard]] std::vector<Theme> themes(std::string_view language) const;
    [[nodiscard]] std::optional<Theme> theme(ThemeId const& id, std::string_view language) const;
    [[nodiscard]] std::vector<PageSummary> pages_of(ThemeId const& theme, std::string_view language) const;
    [[nodiscard]] std::optional<Page> page(PageId const& id, std::string_view language) const;
    [[nodiscard]] std::vector<Place> places(std::string_view language) const;
    [[nodiscard]] std::vector<Place> places_of(ThemeId const& theme, std::string_view language) const;
    [[nodiscard]] std::optional<Place> place(PlaceId const& id, std::string_view language) const;
    [[nodiscard]] std::vector<Round> rounds(std::string_view language) const;
    [[nodiscard]] std::vector<EmergencyNumber> emergency_numbers(std::string_view language) const;
    [[nodiscard]] std::optional<Fact> fact(FactId const& id) const;

private:
    struct Database;
    explicit Pack(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

}
