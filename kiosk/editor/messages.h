// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/key.h"

#include <array>

namespace parvis::editor {

/// Every sentence of the pages for volunteers. The French text is the source; `locales/office` holds the translations.
inline constexpr auto messages = std::to_array<intl::Message>({
    {"content.title", "Contenus"},

    {"page_list.title", "Fiches"},
    {"page_list.lead", "Ce que les habitants lisent sur le kiosque."},
});

/// The name of a message in the table above.
using Key = office::KeyIn<messages>;

}
