// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/finding.h"

#include <algorithm>
#include <tuple>

namespace parvis::content {

std::string_view name_of(Severity severity)
{
    switch (severity) {
    case Severity::Advice:
        return "advice";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        break;
    }
    return "error";
}

std::string to_line(Finding const& finding)
{
    auto line = finding.file.string() + ":";
    if (finding.line > 0) line += std::to_string(finding.line) + ":" + std::to_string(finding.column) + ":";
    return line.append(" ")
        .append(name_of(finding.severity))
        .append(": ")
        .append(finding.what)
        .append("; ")
        .append(finding.what_to_do)
        .append(" [")
        .append(finding.check)
        .append("]");
}

void sort(std::vector<Finding>& findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](Finding const& a, Finding const& b) {
        return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
    });
}

bool has_errors(std::vector<Finding> const& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](Finding const& finding) { return finding.severity == Severity::Error; });
}

}
