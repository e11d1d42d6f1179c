// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace parvis::testing {

/// What a browser would send of the editor's form on a page.
class HtmlForm {
public:
    /// The form whose buttons are named "_do", as the office's templates write it.
    explicit HtmlForm(std::string const& page);

    [[nodiscard]] std::string action() const { return m_action; }
    [[nodiscard]] std::string value(std::string const& name) const;
    [[nodiscard]] bool has(std::string const& name) const;
    void set(std::string const& name, std::string value);
    void clear(std::string const& name);
    /// Encoded, with the button that is pressed.
    [[nodiscard]] std::string sent(std::string const& button) const;

private:
    std::string m_action;
    std::vector<std::pair<std::string, std::string>> m_fields;
};

/// Text as it stands in HTML.
std::string unescaped(std::string text);

}
