// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "content/position.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::content {

/// Writes TOML key by key, in the one form that the authors' files have: what is empty is not written, and the same
/// content is always the same text.
class TomlWriter {
public:
    void text(std::string_view key, std::string_view value);
    void text(std::string_view key, std::optional<Text> const& value);
    void date(std::string_view key, std::optional<Date> value);
    /// A number or a date as TOML has it, without quotes.
    void bare(std::string_view key, std::string_view value);
    /// Only if it is true: false is what an absent one means.
    void flag(std::string_view key, bool value);
    /// Short items, such as ids, on one line.
    void words(std::string_view key, std::vector<std::string> const& items);
    void words(std::string_view key, std::vector<Text> const& items);
    /// Sentences, each on a line of its own, so that a diff shows which one has changed.
    void sentences(std::string_view key, std::vector<Text> const& items);

    /// [name], to which the following keys belong.
    void table(std::string_view name);
    /// [[name]]
    void item(std::string_view name);

    [[nodiscard]] std::string const& result() const { return m_result; }

private:
    void line(std::string_view key, std::string_view value);
    void begin(std::string const& header);

    std::string m_result;
};

/// A file written anew keeps its author's comments: each stands above the key or table that it stood above, or in.
/// `before` is the old file. If that key is gone, its comments stand above the next one that is left.
std::string keep_comments(std::string_view before, std::string_view written);

}
