// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "content/position.h"

#include <utility>
#include <vector>

namespace parvis::content {

/// Collects the findings of one file.
class Report {
public:
    Report(std::filesystem::path file, std::vector<Finding>& findings) : m_file(std::move(file)), m_findings(&findings)
    {
    }

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
        m_findings->push_back({m_file, at.line, at.column, severity, std::move(what), std::move(what_to_do)});
    }

    std::filesystem::path m_file;
    std::vector<Finding>* m_findings;
};

}
