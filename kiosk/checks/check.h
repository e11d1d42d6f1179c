// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/finding.h"
#include "content/model.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace parvis::checks {

/// What is checked, and the day it is checked for.
struct Subject {
    content::Folder const& folder;
    Date today;
};

/// Takes what one check finds, under its own id and severity.
class Findings {
public:
    Findings(content::CheckInfo const& check, std::vector<content::Finding>& findings)
        : m_check(check), m_findings(findings)
    {
    }

    void add(std::filesystem::path const& file, content::Position at, std::string what, std::string what_to_do,
             std::vector<std::string> values = {})
    {
        m_findings.push_back({file, at.line, at.column, m_check.severity, std::move(what), std::move(what_to_do),
                              m_check.id, std::move(values)});
    }

private:
    content::CheckInfo const& m_check;
    std::vector<content::Finding>& m_findings;
};

/// A row of the table of checks.
struct Check {
    content::CheckInfo info;
    void (*run)(Subject const&, Findings&);
};

}
