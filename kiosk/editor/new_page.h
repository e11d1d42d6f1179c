// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/desk.h"
#include "office/frame.h"

namespace parvis::editor {

/// The form that begins a page: its title and theme, from a template.
class NewPage {
public:
    NewPage(Desk& desk, office::Frame const& frame);

    void add_to(office::Pages& pages);

private:
    [[nodiscard]] http::Response show(office::Call const& call, std::string const& mistake, int status);
    [[nodiscard]] http::Response create(office::Call const& call);

    Desk& m_desk;
    office::Frame const& m_frame;
};

/// "Se soigner sans papiers : l'aide médicale" is "se-soigner-sans-papiers-l-aide-medicale"; at most 60 letters.
std::string id_of(std::string_view title);

}
