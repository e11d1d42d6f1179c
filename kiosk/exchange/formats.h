// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "exchange/document.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The formats in which translators work. Each writes a document to be read again without a loss, and reads what
/// translation tools make of it; a mistake costs its unit, and becomes a finding.
namespace parvis::exchange {

using Findings = std::vector<content::Finding>;

enum class Format {
    Po,    ///< gettext, for Poedit and Weblate
    Xliff, ///< XLIFF 1.2, for translation agencies
    Csv,   ///< for spreadsheets: the columns id, fr, the language's code, note
};

/// "po", "xliff" or "csv".
std::optional<Format> find_format(std::string_view name);
/// By the file's ending: .po, .xlf, .xliff or .csv.
std::optional<Format> format_of(std::filesystem::path const& file);

/// A text that the format cannot hold is left out, with a finding.
std::string write(Document const& document, Format format, Findings& findings);
Document read(std::string_view source, Format format, std::filesystem::path const& file, Findings& findings);

std::string write_po(Document const& document);
Document read_po(std::string_view source, std::filesystem::path const& file, Findings& findings);

std::string write_xliff(Document const& document, Findings& findings);
Document read_xliff(std::string_view source, std::filesystem::path const& file, Findings& findings);

std::string write_csv(Document const& document);
Document read_csv(std::string_view source, std::filesystem::path const& file, Findings& findings);

}
