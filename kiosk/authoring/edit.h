// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>

namespace parvis::authoring {

/// A file and what is in it; nothing: it is not there.
struct FileText {
    std::filesystem::path path; ///< within the authors' folder
    std::optional<std::string> text;
};

/// The version of a file that does not exist.
inline constexpr char const* no_version = "new";

/// What a file is to become.
struct Edit {
    FileText file;
    std::string based_on; ///< the version that its author saw, or `no_version`
};

/// The name of a commit.
using CommitId = std::string;

/// Nothing was saved: somebody else has changed this file since. It is now this.
struct Conflict {
    FileText present;
};

using Saved = std::variant<CommitId, Conflict>;

/// Who makes a change, by the name of the account. No other data about a person goes into the history.
struct Author {
    std::string account;
};

}
