// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/office.h"
#include "support/temporary_folder.h"

#include <map>
#include <string>
#include <vector>

namespace parvis::testing {

/// An office in a folder of its own, and one browser that keeps its cookies.
class Browser {
public:
    /// The office has the pages of `parts` too, which must outlive this.
    explicit Browser(std::string const& accept_language = "fr", std::vector<office::Part> const& parts = {});

    http::Response get(std::string const& address);
    /// What a form of the office's own page sends.
    http::Response post(std::string const& path, std::string body);
    /// Any request, with the browser's cookies.
    http::Response send(http::Request request);

    /// The value of a hidden field on the page that was last shown.
    [[nodiscard]] std::string hidden(std::string const& name) const;

    /// Makes the first account, "chef", and is signed in with it.
    void set_up();
    static constexpr auto password = "une+longue+phrase";

    std::map<std::string, std::string> cookies;

    TemporaryFolder folder;
    office::Office office;

private:
    std::string m_accept_language;
    std::string m_page;
};

}
