// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/call.h"
#include "office/templates.h"

#include <string>
#include <vector>

namespace parvis::office {

/// A place in the navigation: the page at `path`, and those below it.
struct Section {
    intl::Message label;
    std::string path;
    Right right;
    intl::Message group; ///< sections of one group follow each other
};

/// What all pages share: head, navigation, account, and where the page's own part stands.
class Frame {
public:
    /// `site` is the name of the city.
    Frame(Templates const& templates, std::string site, std::vector<Section> sections);

    /// The page of a template, filled with `view`, which has its `title`.
    [[nodiscard]] http::Response show(Call const& call, std::string const& name, View view, int status = 200) const;

    /// A sentence that says why there is no page.
    [[nodiscard]] http::Response refuse(Call const& call, intl::Message const& why, int status) const;
    [[nodiscard]] http::Response refuse(Call const& call, Key why, int status) const;

    /// To the first section that the person may open.
    [[nodiscard]] http::Response go_home(Call const& call) const;

private:
    void add_navigation(Call const& call, View& view) const;

    Templates const& m_templates;
    std::string m_site;
    std::vector<Section> m_sections;
};

}
