// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "content/position.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace parvis::content {

/// A file that is read: as it is on the disk, or as it would be with this text.
struct SourceFile {
    SourceFile(std::filesystem::path file) : path(std::move(file)) {} // NOLINT(google-explicit-constructor)
    SourceFile(std::filesystem::path file, std::string content) : path(std::move(file)), text(std::move(content)) {}

    std::filesystem::path path;
    std::optional<std::string> text;
};

/// Collects the findings of one file, for one check at a time.
class Report {
public:
    Report(std::filesystem::path file, std::vector<Finding>& findings, std::string_view check = "file")
        : m_file(std::move(file)), m_findings(&findings), m_check(check)
    {
    }

    /// The same file, for another check; `check` is a literal.
    [[nodiscard]] Report of(std::string_view check) const { return {m_file, *m_findings, check}; }

    [[nodiscard]] std::filesystem::path const& file() const { return m_file; }

    void error(Position at, std::string what, std::string what_to_do)
    {
        add(at, Severity::Error, std::move(what), std::move(what_to_do));
    }
    void warning(Position at, std::string what, std::string what_to_do)
    {
        add(at, Severity::Warning, std::move(what), std::move(what_to_do));
    }
    void advice(Position at, std::string what, std::string what_to_do)
    {
        add(at, Severity::Advice, std::move(what), std::move(what_to_do));
    }

private:
    void add(Position at, Severity severity, std::string what, std::string what_to_do)
    {
        m_findings->push_back({m_file, at.line, at.column, severity, std::move(what), std::move(what_to_do), m_check});
    }

    std::filesystem::path m_file;
    std::vector<Finding>* m_findings;
    std::string_view m_check;
};

}
