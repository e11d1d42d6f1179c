// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/folder.h"
#include "editor/editor.h"
#include "editor/html_form.h"
#include "office/browser.h"

namespace parvis::testing {

/// An office with its editor, on a copy of the demonstration's content, and a volunteer who has signed in.
class Author {
public:
    Author() : m_editor(options()), browser("fr", {m_editor.part()}) { browser.set_up(); }

    /// The form at an address of the office.
    HtmlForm open(std::string const& address) { return HtmlForm(browser.get(address).body); }
    http::Response press(HtmlForm const& form, std::string const& button)
    {
        return browser.post(form.action(), form.sent(button));
    }

    /// Presses the button that the page has after `answer`, which is a save, and gives what comes next.
    http::Response undo(http::Response const& answer)
    {
        browser.get(std::string(answer.field("Location")));
        auto const field = [&](char const* name) { return std::string(name) + "=" + browser.hidden(name) + "&"; };
        return browser.post("/content/history/undo", field("form_token") + field("change") + field("from"));
    }

    [[nodiscard]] std::filesystem::path content() const { return m_folder.path() / "content"; }
    [[nodiscard]] std::string text(std::string const& file) const { return read_file(content() / file); }

private:
    [[nodiscard]] editor::Options options() const
    {
        std::filesystem::copy(PARVIS_SOURCE_DIR "/content/nantes", content(), std::filesystem::copy_options::recursive);
        return {.content = content(),
                .data = m_folder.path(),
                .locales = PARVIS_SOURCE_DIR "/locales",
                .resources = PARVIS_SOURCE_DIR "/kiosk/editor"};
    }

    TemporaryFolder m_folder;
    editor::Editor m_editor;

public:
    Browser browser;
};

/// Whether a save has led on to a page that says so.
inline bool is_saved(http::Response const& response)
{
    return response.status == 303 && response.field("Location").find("?saved=") != std::string::npos;
}

inline bool shows(http::Response const& response, std::string_view text)
{
    return unescaped(response.body).find(text) != std::string::npos;
}

}
