// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/database.h"
#include "usage/entries.h"

#include <filesystem>
#include <optional>
#include <vector>

/// Sets as rows of the counters' file. No other file knows its SQL.
namespace parvis::usage {

enum class State { Open, Closed, Folded };

struct StoredSet {
    State state = State::Open;
    SetKey key;
    Set set;
    int revision = 0;     ///< of a closed set: how often it was told anew
    bool carried = false; ///< a closed set of this revision is on a stick, or farther
};

void create_stored_sets(sql::Database& database, int format);
std::vector<StoredSet> read_stored_sets(sql::Database const& database, State state);
std::optional<StoredSet> find_stored_set(sql::Database const& database, State state, SetKey const& key);
/// Replaces the set of this state and key.
void write_stored_set(sql::Database& database, StoredSet const& stored);
void remove_stored_set(sql::Database& database, State state, SetKey const& key);

/// The kiosk's newest day, which is still open.
std::optional<Date> read_today(sql::Database const& database);
void write_today(sql::Database& database, Date today);

/// What can still be read of a damaged file: from both ends, up to the damage.
std::vector<StoredSet> salvage_stored_sets(std::filesystem::path const& file);

}
