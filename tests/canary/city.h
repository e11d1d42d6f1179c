// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "sql/database.h"
#include "support/temporary_folder.h"
#include "usage/closing.h"
#include "usage/export.h"
#include "usage/recorder.h"
#include "visit/visitor.h"

#include <algorithm>

/// A visit with choices that nobody else makes is played among others; then everything that was written is searched.
namespace parvis::canary_visit {

using namespace std::chrono_literals;
using ui::Screen;

inline constexpr auto monday = 2026y / 11 / 23;
inline constexpr std::string_view day = "2026-11-23";

/// What one visitor does, through the reducer, and what is kept of it.
inline usage::Record visit_of(std::string const& language, std::string const& theme, std::string const& page,
                              std::string const& place, std::string const& typed = {})
{
    visit::Visitor visitor;
    visitor.languages = {"fr", "ar", "xq"};
    visitor.tap(ui::Begin{}).tap(visit::to(Screen::MissingLanguage));
    for (auto const letter : typed)
        visitor.tap(ui::TypeLetter{std::string(1, letter)});
    visitor.tap(ui::ChooseLanguage{language}).tap(visit::to(Screen::Theme, theme)).tap(visit::to(Screen::Page, page));
    visitor.wait(12s).tap(ui::AnswerKnowledge{ui::Knowledge::AfraidToAsk}).tap(visit::to(Screen::Place, "pass"));
    visitor.wait(6s).tap(ui::Finish{});
    usage::Session session;
    for (auto const& count : visitor.counted)
        session.add(count);
    return {{monday, usage::Band::Afternoon, place, usage::Clock::Good}, session.increments()};
}

inline usage::Record canary(std::string const& place = "hall")
{
    return visit_of("xq", "canary-theme", "canary-page", place, "zqxw");
}

/// A kiosk's data folder, and an office.
struct City {
    testing::TemporaryFolder folder;
    std::filesystem::path data = folder.path() / "kiosk";
    std::filesystem::path counters = usage::counters_file(data);

    /// One after another, each on the disk before the next.
    void receive(std::vector<usage::Record> const& records)
    {
        for (auto const& record : records) {
            usage::Recorder recorder(data);
            recorder.begin_day(monday, usage::Clock::Good);
            recorder.keep(record);
        }
    }

    void begin(Date today)
    {
        usage::Recorder recorder(data);
        recorder.begin_day(today, usage::Clock::Good);
    }

    /// Twenty visits of four kinds, and in their midst the one.
    void receive_a_crowd()
    {
        std::vector<usage::Record> records;
        for (auto i = 0; i < 20; ++i) {
            records.push_back(visit_of(i % 2 == 0 ? "ar" : "fr", i % 3 == 0 ? "sante" : "logement", "ame", "hall"));
            if (i == 9) records.push_back(canary());
        }
        receive(records);
    }

    [[nodiscard]] std::vector<std::filesystem::path> files() const
    {
        std::vector<std::filesystem::path> all;
        for (auto const& entry : std::filesystem::recursive_directory_iterator(folder.path()))
            if (entry.is_regular_file()) all.push_back(entry.path());
        return all;
    }

    [[nodiscard]] bool is_written_anywhere(std::string_view text) const
    {
        return std::ranges::any_of(files(),
                                   [&](auto const& file) { return read_file(file).find(text) != std::string::npos; });
    }
};

/// Whether a piece of text joins what must stay apart.
inline bool joins(std::string const& text)
{
    auto const has = [&](std::string_view part) { return text.find(part) != std::string::npos; };
    auto const language = has("xq");
    auto const subject = has("canary-theme") || has("canary-page");
    auto const when_or_where = has(day) || has("2026-W48") || has("hall");
    return language && subject && when_or_where;
}

/// Every row of every table, its columns one after another.
inline std::vector<std::string> rows_of(std::filesystem::path const& file)
{
    auto const database = sql::Database::open_immutable(file);
    std::vector<std::string> tables;
    auto table = database.query("SELECT name FROM sqlite_master WHERE type = 'table'");
    while (table.step())
        tables.push_back(table.text(0));
    std::vector<std::string> rows;
    for (auto const& name : tables) {
        auto columns = database.query("SELECT name FROM pragma_table_info(?)", name);
        std::string all = "''";
        while (columns.step())
            all += " || ' ' || COALESCE(CAST(" + columns.text(0) + " AS TEXT), '')";
        auto row = database.prepare("SELECT " + all + " FROM " + name);
        while (row.step())
            rows.push_back(row.text(0));
    }
    return rows;
}

}
