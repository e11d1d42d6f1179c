// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/database.h"

#include "content/fields.h"
#include "pack/schema.h"
#include "pack/stored.h"

#include <algorithm>
#include <set>

namespace parvis::pack {
namespace {

/// Refuses what was not made by our own writer, before anything else in the file is looked at.
void check_format(sql::Database const& database, std::filesystem::path const& path)
{
    auto const pragma = [&](std::string const& name) {
        auto row = database.query("PRAGMA " + name);
        return row.step() ? row.integer(0) : 0;
    };
    if (pragma("application_id") != application_id) throw Error("it is no Parvis pack");
    if (auto const version = pragma("user_version"); version != format_version)
        throw NeedsNewerProgram("its format is " + std::to_string(version) + ", and this program reads " +
                                std::to_string(format_version) + ": update the program");
    auto const size = static_cast<std::uintmax_t>(pragma("page_count") * pragma("page_size"));
    if (std::filesystem::file_size(path) != size) damaged("it is cut short; copy it again");
    std::set<std::string> found;
    auto row = database.query("SELECT type, sql FROM sqlite_schema");
    while (row.step()) {
        auto const type = row.text(0);
        if (type != "table" && type != "index") damaged("it contains a " + type);
        found.insert(row.text(1));
    }
    for (auto const statement : schema)
        if (!found.contains(std::string(statement))) damaged("a table is missing or of another form");
}

Site read_site(sql::Database const& database)
{
    auto row = database.prepare("SELECT value FROM meta WHERE key = ?");
    auto const value = [&](char const* key) {
        if (!row.with(key).step()) damaged(std::string("it does not say its ") + key);
        return row.text(0);
    };
    if (stored_number(value("minimum_reader")) > reader_level)
        throw NeedsNewerProgram("it needs a newer program: update the program");
    auto const id = value("id");
    if (!content::is_id(id)) damaged("its site has no name of letters");
    return {id,
            value("name"),
            value("welcome"),
            value("time_zone"),
            stored_number(value("version")),
            stored_date_or_none(value("content_date")),
            stored_keys(value("revoked_keys"))};
}

std::vector<Language> read_languages(sql::Database const& database)
{
    std::vector<Language> languages;
    auto row =
        database.query("SELECT number, code, name, french_name, locale, direction, script, draft, voice FROM language "
                       "ORDER BY number");
    while (next_row(row, languages.size())) {
        if (row.integer(0) != static_cast<std::int64_t>(languages.size())) damaged("a language is missing");
        languages.push_back({row.text(1), row.text(2), row.text(3), row.text(4),
                             stored_enumerator(row.integer(5), intl::Direction::RightToLeft), row.text(6),
                             stored_enumerator(row.integer(7), Draft::Partial), row.text(8)});
    }
    if (languages.empty() || languages.front().code != "fr") damaged("it has no French");
    return languages;
}

std::vector<Language> read_heard_languages(sql::Database const& database)
{
    std::vector<Language> languages;
    auto row = database.query("SELECT code, name, french_name, direction, script FROM heard_language ORDER BY number");
    while (next_row(row, languages.size()))
        languages.push_back({.code = row.text(0),
                             .name = row.text(1),
                             .french_name = row.text(2),
                             .locale_id = {},
                             .direction = stored_enumerator(row.integer(3), intl::Direction::RightToLeft),
                             .script = row.text(4),
                             .voice = {}});
    return languages;
}

std::set<std::string, std::less<>> read_recorded(sql::Database const& database)
{
    std::set<std::string, std::less<>> recorded;
    auto row = database.query("SELECT DISTINCT language FROM clip");
    while (next_row(row, recorded.size()))
        recorded.insert(row.text(0));
    return recorded;
}

std::vector<content::PublicHoliday> read_public_holidays(sql::Database const& database)
{
    std::vector<content::PublicHoliday> holidays;
    auto row = database.query("SELECT first, name FROM holiday WHERE kind = 'public' ORDER BY number");
    while (next_row(row, holidays.size()))
        holidays.push_back({stored_date(row.text(0)), row.text(1)});
    return holidays;
}

}

Pack::Database::Database(std::filesystem::path const& path) : file(sql::Database::open_immutable(path))
{
    check_format(file, path);
    site = read_site(file);
    languages = read_languages(file);
    heard_languages = read_heard_languages(file);
    recorded = read_recorded(file);
    public_holidays = read_public_holidays(file);
    block_row = file.prepare("SELECT french, text, origin, outdated, checked FROM block LEFT JOIN translation "
                             "ON translation.language = ? AND block = id WHERE id = ?");
}

int Pack::Database::number_of(std::string_view language) const
{
    auto const found = std::find_if(languages.begin(), languages.end(),
                                    [&](Language const& candidate) { return candidate.code == language; });
    return found == languages.end() ? -1 : static_cast<int>(found - languages.begin());
}

Block Pack::Database::block(std::int64_t id, int language)
{
    auto& row = block_row->with(language, id);
    if (!row.step()) damaged("a text is missing");
    Block block;
    block.french = content::parse_inline(row.text(0));
    block.clip = clip_of_block(id);
    if (!row.is_null(1)) {
        block.text = content::parse_inline(row.text(1));
        block.origin = stored_enumerator(row.integer(2), Origin::Checked);
        block.currency = stored_enumerator(row.integer(3), Currency::Outdated);
        block.checked = stored_date_or_none(row.text(4));
    } else if (language == 0 || !has_words(block.french)) {
        block.text = block.french;
        block.origin = Origin::Human;
    }
    return block;
}

std::optional<Block> Pack::Database::block(sql::Statement const& row, int column, int language)
{
    if (row.is_null(column)) return std::nullopt;
    return block(row.integer(column), language);
}

std::vector<Block> Pack::Database::list(std::int64_t page, std::string_view name, int language)
{
    std::vector<Block> blocks;
    auto row = file.query("SELECT block FROM page_block WHERE page = ? AND list = ? ORDER BY position", page, name);
    while (next_row(row, blocks.size()))
        blocks.push_back(block(row.integer(0), language));
    return blocks;
}

std::vector<Step> Pack::Database::steps(std::int64_t page, int language)
{
    std::vector<Step> steps;
    for (auto& text : list(page, "steps", language))
        steps.push_back({std::move(text), {}});
    auto row = file.query("SELECT step, place FROM step_place WHERE page = ? ORDER BY step, position", page);
    while (row.step()) {
        auto const step = static_cast<std::size_t>(row.integer(0));
        if (step >= steps.size()) damaged("a step is missing");
        if (steps[step].places.size() >= longest_list) damaged("a list is too long");
        steps[step].places.emplace_back(row.text(1));
    }
    return steps;
}

std::vector<Source> Pack::Database::sources(std::int64_t page) const
{
    std::vector<Source> sources;
    auto row = file.query("SELECT title, url, date FROM page_source WHERE page = ? ORDER BY position", page);
    while (next_row(row, sources.size()))
        sources.push_back({row.text(0), row.text(1), stored_date_or_none(row.text(2))});
    return sources;
}

Theme Pack::Database::theme(sql::Statement const& row, int language)
{
    return {ThemeId(row.text(0)), row.text(1), static_cast<std::uint32_t>(row.integer(2)) & 0xFFFFFFU,
            block(row.integer(3), language)};
}

Place Pack::Database::place(sql::Statement const& row, int language)
{
    Place place;
    place.id = PlaceId(row.text(1));
    place.name = row.text(2);
    place.kind = row.text(3);
    place.address = row.text(4);
    place.phone = row.text(5);
    if (auto const text = row.text(6); !text.empty()) place.hours = stored_hours(text);
    place.note = block(row, 7, language);
    place.call_first = row.integer(8) != 0;
    place.example = row.integer(9) != 0;
    if (!row.is_null(10)) place.source = Source{row.text(10), row.text(11), stored_date_or_none(row.text(12))};

    auto const number = row.integer(0);
    auto part = file.query("SELECT language FROM place_language WHERE place = ? ORDER BY position", number);
    while (next_row(part, place.languages.size()))
        place.languages.push_back(part.text(0));
    part = file.query("SELECT theme FROM place_theme WHERE place = ? ORDER BY position", number);
    while (next_row(part, place.themes.size()))
        place.themes.emplace_back(part.text(0));
    part = file.query("SELECT first, last, reason FROM place_closure WHERE place = ? ORDER BY position", number);
    while (next_row(part, place.closures.size()))
        place.closures.push_back({{stored_date(part.text(0)), stored_date(part.text(1))}, block(part, 2, language)});
    return place;
}

}
