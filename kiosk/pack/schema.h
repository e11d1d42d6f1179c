// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// The pack format, version 1: one SQLite file that is written once and only read. Residents' texts are inline markup
/// (content/inline.h), dates are "2026-12-24", languages are numbered from 0 (French) in the picker's order, and
/// `block` in another table is a row of `block`. A later version may add tables that this one does not know.
namespace parvis::pack {

constexpr std::int64_t application_id = 0x50525653; ///< "PRVS", in the file's header
constexpr std::int64_t format_version = 1;          ///< SQLite's user_version
constexpr std::int64_t reader_level = 1;            ///< of this program; a pack's `minimum_reader` may not exceed it

/// A reader refuses a file whose tables were not made by exactly these statements.
constexpr std::array<std::string_view, 25> schema{
    // id, name, welcome, time_zone, version, content_date, minimum_reader; revoked_keys, separated by spaces
    "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",

    "CREATE TABLE language(number INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, "
    "french_name TEXT NOT NULL, locale TEXT NOT NULL, direction INTEGER NOT NULL, script TEXT NOT NULL, "
    "draft INTEGER NOT NULL, voice TEXT NOT NULL)",
    // Languages that are not written here, and only heard.
    "CREATE TABLE heard_language(number INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, "
    "french_name TEXT NOT NULL, direction INTEGER NOT NULL, script TEXT NOT NULL)",
    // Recordings in Ogg Vorbis: "block.12" of a row of `block`, "ui.home.title" of a message.
    "CREATE TABLE clip(language TEXT NOT NULL, name TEXT NOT NULL, ogg BLOB NOT NULL)",
    "CREATE UNIQUE INDEX clip_name ON clip(language, name)",
    // The interface's messages: a gettext catalogue.
    "CREATE TABLE messages(language INTEGER PRIMARY KEY, mo BLOB NOT NULL)",

    "CREATE TABLE block(id INTEGER PRIMARY KEY, context TEXT NOT NULL, french TEXT NOT NULL)",
    // By language first: the blocks of a page in one language lie side by side. origin: 1 machine, 2 human, 3 checked.
    "CREATE TABLE translation(language INTEGER NOT NULL, block INTEGER NOT NULL, text TEXT NOT NULL, "
    "origin INTEGER NOT NULL, outdated INTEGER NOT NULL, checked TEXT, PRIMARY KEY(language, block)) WITHOUT ROWID",

    "CREATE TABLE fact(id TEXT PRIMARY KEY, type TEXT NOT NULL, value TEXT NOT NULL, unit TEXT, source TEXT, "
    "checked TEXT, review_by TEXT) WITHOUT ROWID",
    "CREATE TABLE theme(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, icon TEXT NOT NULL, "
    "colour INTEGER NOT NULL, title INTEGER NOT NULL)",

    "CREATE TABLE page(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, theme TEXT NOT NULL, icon TEXT NOT NULL, "
    "title INTEGER NOT NULL, summary INTEGER NOT NULL, cost INTEGER, delay INTEGER, wont INTEGER, "
    "owner TEXT NOT NULL, checked TEXT, confirmed TEXT, review_by TEXT, expires TEXT, on_expiry INTEGER NOT NULL)",
    "CREATE INDEX page_theme ON page(theme)",
    // list: for_whom, documents, steps, learn_more
    "CREATE TABLE page_block(page INTEGER NOT NULL, list TEXT NOT NULL, position INTEGER NOT NULL, "
    "block INTEGER NOT NULL, PRIMARY KEY(page, list, position)) WITHOUT ROWID",
    "CREATE TABLE step_place(page INTEGER NOT NULL, step INTEGER NOT NULL, position INTEGER NOT NULL, "
    "place TEXT NOT NULL, PRIMARY KEY(page, step, position)) WITHOUT ROWID",
    "CREATE TABLE page_source(page INTEGER NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL, "
    "url TEXT NOT NULL, date TEXT, PRIMARY KEY(page, position)) WITHOUT ROWID",
    "CREATE TABLE page_keyword(page INTEGER NOT NULL, position INTEGER NOT NULL, keyword TEXT NOT NULL, "
    "PRIMARY KEY(page, position)) WITHOUT ROWID",

    "CREATE TABLE place(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, "
    "address TEXT NOT NULL, phone TEXT NOT NULL, hours TEXT NOT NULL, note INTEGER, call_first INTEGER NOT NULL, "
    "example INTEGER NOT NULL, source_title TEXT, source_url TEXT, source_date TEXT)",
    "CREATE TABLE place_theme(theme TEXT NOT NULL, place INTEGER NOT NULL, position INTEGER NOT NULL, "
    "PRIMARY KEY(theme, place, position)) WITHOUT ROWID",
    "CREATE INDEX place_theme_place ON place_theme(place, position)",
    "CREATE TABLE place_language(place INTEGER NOT NULL, position INTEGER NOT NULL, language TEXT NOT NULL, "
    "PRIMARY KEY(place, position)) WITHOUT ROWID",
    "CREATE TABLE place_closure(place INTEGER NOT NULL, position INTEGER NOT NULL, first TEXT NOT NULL, "
    "last TEXT NOT NULL, reason INTEGER, PRIMARY KEY(place, position)) WITHOUT ROWID",

    "CREATE TABLE round(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name INTEGER NOT NULL, "
    "phone TEXT NOT NULL, example INTEGER NOT NULL)",
    "CREATE TABLE round_stop(round INTEGER NOT NULL, position INTEGER NOT NULL, place TEXT NOT NULL, "
    "hours TEXT NOT NULL, PRIMARY KEY(round, position)) WITHOUT ROWID",
    "CREATE TABLE emergency(number INTEGER PRIMARY KEY, id TEXT NOT NULL, icon TEXT NOT NULL, phone TEXT NOT NULL, "
    "sms INTEGER NOT NULL, title INTEGER NOT NULL, text INTEGER NOT NULL, source TEXT, checked TEXT)",

    // kind: "public", the days that PH means, or "school"
    "CREATE TABLE holiday(number INTEGER PRIMARY KEY, kind TEXT NOT NULL, first TEXT NOT NULL, last TEXT NOT NULL, "
    "name TEXT NOT NULL)",
};

}
