// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/writer.h"

#include "base/error.h"
#include "base/files.h"
#include "content/date.h"
#include "content/fact_text.h"
#include "content/texts.h"
#include "pack/blocks.h"
#include "pack/clips.h"
#include "pack/schema.h"
#include "sql/database.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <unistd.h>

namespace parvis::pack {
namespace {

using content::context_of;
using content::Text;

std::optional<std::string> written(std::optional<Date> const& date)
{
    return date ? std::optional(content::to_string(*date)) : std::nullopt;
}

std::optional<std::string> unless_empty(std::string const& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

/// The newest date at which anything was checked.
std::optional<Date> content_date(content::Folder const& folder)
{
    std::optional<Date> newest;
    for (auto const& page : folder.pages)
        newest = std::max(newest, page.care.checked);
    for (auto const& fact : folder.facts)
        newest = std::max(newest, fact.checked);
    for (auto const& number : folder.site.emergency)
        newest = std::max(newest, number.checked);
    return newest;
}

/// Fills an empty database, table by table, in a fixed order.
class Writer {
public:
    Writer(PackInput const& input, sql::Database& database)
        : m_input(input), m_folder(input.folder), m_database(database)
    {
    }

    void write()
    {
        m_database.execute("PRAGMA page_size=4096; PRAGMA encoding='UTF-8'; PRAGMA auto_vacuum=NONE");
        m_database.execute("PRAGMA application_id=" + std::to_string(application_id));
        m_database.execute("PRAGMA user_version=" + std::to_string(format_version));
        m_database.execute("BEGIN");
        for (auto const statement : schema)
            m_database.execute(std::string(statement));
        write_meta();
        write_languages();
        m_blocks.write(m_database, m_folder, m_input.translate, m_languages);
        write_clips(m_database, m_folder, m_blocks);
        write_facts();
        write_emergency();
        write_themes();
        write_pages();
        write_places();
        write_rounds();
        write_holidays();
        m_database.execute("COMMIT");
    }

private:
    [[nodiscard]] sql::Statement insert(std::string const& table, int columns) const
    {
        std::string values = "?";
        for (int i = 1; i < columns; ++i)
            values += ",?";
        return m_database.prepare("INSERT INTO " + table + " VALUES(" + values + ")");
    }

    void write_meta()
    {
        auto meta = insert("meta", 2);
        meta.run("id", m_folder.site.id);
        meta.run("name", m_folder.site.name);
        meta.run("welcome", m_folder.site.welcome);
        meta.run("time_zone", m_folder.site.time_zone);
        meta.run("version", std::to_string(m_input.version));
        meta.run("content_date", written(content_date(m_folder)).value_or(""));
        meta.run("revoked_keys", fmt::format("{}", fmt::join(m_folder.site.revoked_keys, " ")));
        meta.run("minimum_reader", std::to_string(reader_level));
    }

    void write_languages()
    {
        auto row = insert("language", 9);
        auto messages = insert("messages", 2);
        auto const count = std::min(m_folder.site.languages.size(), m_folder.languages.size());
        for (std::size_t i = 0; i < count; ++i) {
            auto const number = static_cast<std::int64_t>(i);
            auto const& language = m_folder.languages[i];
            row.run(number, language.code.value, language.name, language.french_name, language.locale,
                    static_cast<int>(language.direction), language.script, static_cast<int>(language.draft),
                    language.voice);
            auto const mo = m_input.messages.find(language.code.value);
            if (mo != m_input.messages.end()) messages.run(number, sql::Blob{mo->second});
            m_languages.push_back(language.code.value);
        }
    }

    void write_facts()
    {
        auto facts = m_folder.facts;
        std::sort(facts.begin(), facts.end(), [](auto const& a, auto const& b) { return a.id < b.id; });
        auto row = insert("fact", 7);
        for (auto const& fact : facts) {
            auto const text = content::to_text(fact.value);
            row.run(fact.id.value(), text.type, text.value, unless_empty(text.unit), unless_empty(fact.source),
                    written(fact.checked), written(fact.review_by));
        }
    }

    void write_emergency()
    {
        auto row = insert("emergency", 9);
        std::int64_t position = 0;
        for (auto const& number : m_folder.site.emergency) {
            auto const& id = number.id.value;
            row.run(++position, id, number.icon, number.phone, number.sms,
                    m_blocks.number_of(content::emergency_context(id, "title"), number.title),
                    m_blocks.number_of(content::emergency_context(id, "text"), number.text),
                    unless_empty(number.source), written(number.checked));
        }
    }

    void write_themes()
    {
        auto row = insert("theme", 5);
        for (std::size_t i = 0; i < m_folder.themes.size(); ++i) {
            auto const& theme = m_folder.themes[i];
            row.run(static_cast<std::int64_t>(i), theme.id.value(), theme.icon, static_cast<std::int64_t>(theme.colour),
                    m_blocks.number_of(context_of(theme.id, "title"), theme.title));
        }
    }

    void write_pages()
    {
        auto row = insert("page", 15);
        auto list_row = insert("page_block", 4);
        auto step_place = insert("step_place", 4);
        auto source_row = insert("page_source", 5);
        auto keyword_row = insert("page_keyword", 3);
        std::int64_t number = 0;
        for (auto const& page : m_folder.pages) {
            ++number;
            auto const context = [&](std::string_view field) { return context_of(page.id, field); };
            row.run(number, page.id.value(), page.theme.value(), page.icon,
                    m_blocks.number_of(context("title"), page.title),
                    m_blocks.number_of(context("summary"), page.summary),
                    m_blocks.number_of(context("cost"), page.cost), m_blocks.number_of(context("delay"), page.delay),
                    m_blocks.number_of(context("wont"), page.wont), page.care.owner, written(page.care.checked),
                    written(page.care.confirmed), written(page.care.review_by), written(page.care.expires),
                    static_cast<int>(page.care.on_expiry));
            auto const write_list = [&](std::string const& list, std::vector<Text> const& texts) {
                std::int64_t position = 0;
                for (auto const& text : texts)
                    list_row.run(number, list, position++, m_blocks.number_of(context(list), text));
            };
            write_list("for_whom", page.for_whom);
            write_list("documents", page.documents);
            write_list("learn_more", page.learn_more);
            std::int64_t step_number = 0;
            for (auto const& step : page.steps) {
                list_row.run(number, "steps", step_number, m_blocks.number_of(context("steps"), step.text));
                std::int64_t position = 0;
                for (auto const& place : step.places)
                    step_place.run(number, step_number, position++, place.value);
                ++step_number;
            }
            std::int64_t position = 0;
            for (auto const& source : page.care.sources)
                source_row.run(number, position++, source.title, source.url, written(source.date));
            position = 0;
            for (auto const& keyword : page.keywords)
                keyword_row.run(number, position++, keyword);
        }
    }

    void write_places()
    {
        auto row = insert("place", 13);
        auto theme_row = insert("place_theme", 3);
        auto language_row = insert("place_language", 3);
        auto closure_row = insert("place_closure", 5);
        std::int64_t number = 0;
        for (auto const& place : m_folder.places) {
            ++number;
            auto const source = place.source.value_or(content::Source{});
            row.run(number, place.id.value(), place.name, place.kind, place.address, place.phone, place.hours.value,
                    m_blocks.number_of(context_of(place.id, "note"), place.note), place.call_first, place.example,
                    unless_empty(source.title), unless_empty(source.url), written(source.date));
            std::int64_t position = 0;
            for (auto const& theme : place.themes)
                theme_row.run(theme.value, number, position++);
            position = 0;
            for (auto const& language : place.languages)
                language_row.run(number, position++, language);
            position = 0;
            for (auto const& closure : place.closures)
                closure_row.run(number, position++, content::to_string(closure.dates.from),
                                content::to_string(closure.dates.to),
                                m_blocks.number_of(context_of(place.id, "closure"), closure.reason));
        }
    }

    void write_rounds()
    {
        auto row = insert("round", 5);
        auto stop_row = insert("round_stop", 4);
        std::int64_t number = 0;
        for (auto const& round : m_folder.rounds) {
            ++number;
            row.run(number, round.id.value(), m_blocks.number_of(context_of(round.id, "name"), round.name), round.phone,
                    round.example);
            std::int64_t position = 0;
            for (auto const& stop : round.stops)
                stop_row.run(number, position++, stop.place.value, stop.when.value);
        }
    }

    void write_holidays()
    {
        auto row = insert("holiday", 5);
        std::int64_t number = 0;
        for (auto const& holiday : m_folder.calendar.public_holidays) {
            auto const date = content::to_string(holiday.date);
            row.run(++number, "public", date, date, holiday.name);
        }
        for (auto const& holiday : m_folder.calendar.school_holidays)
            row.run(++number, "school", content::to_string(holiday.from), content::to_string(holiday.to), holiday.name);
    }

    PackInput const& m_input;
    content::Folder const& m_folder;
    sql::Database& m_database;
    std::vector<std::string> m_languages; ///< by number
    Blocks m_blocks;
};

/// A file beside the pack that is removed whatever happens.
class TemporaryFile {
public:
    TemporaryFile(std::filesystem::path const& beside, std::string const& ending)
        : m_path(beside.string() + "." + std::to_string(::getpid()) + ending)
    {
        remove();
    }
    ~TemporaryFile() { remove(); }
    TemporaryFile(TemporaryFile const&) = delete;
    TemporaryFile& operator=(TemporaryFile const&) = delete;

    [[nodiscard]] std::filesystem::path const& path() const { return m_path; }

private:
    void remove() const
    {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }

    std::filesystem::path m_path;
};

}

void write_pack(PackInput const& input, std::filesystem::path const& file, Disk& disk)
{
    TemporaryFile const draft(file, ".draft");
    TemporaryFile const compact(file, ".tmp");
    try {
        auto database = sql::Database::create(draft.path());
        Writer(input, database).write();
        // Lays the tables out one after the other, whatever order they were filled in.
        database.query("VACUUM INTO ?", compact.path().string()).step();
    } catch (Error const&) {
        std::throw_with_nested(Error("cannot write " + file.string()));
    }
    move_into_place(compact.path(), file, disk);
}

Translator translator_of(content::Folder const& folder)
{
    return [&folder](std::string const& language, std::string const& context,
                     std::string const& french) -> std::optional<content::Translation> {
        auto const translations = folder.translations.find(language);
        if (translations == folder.translations.end()) return std::nullopt;
        auto const* const found = translations->second.find(context, french);
        return found ? std::optional(*found) : std::nullopt;
    };
}

}
