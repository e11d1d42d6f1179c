// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/translation_file.h"
#include "exchange/document.h"

#include <string>

namespace parvis::exchange {

/// Which texts a translator is to have.
struct Selection {
    enum class Only { Everything, Missing, Outdated };

    std::string theme; ///< see content::TranslatedText; empty for all
    Only only = Only::Everything;
};

/// The texts of the folder that have words, in its order, with what `translations` says of them.
Document collect(content::Folder const& folder, content::Language const& language,
                 content::TranslationFile const& translations, Selection const& selection);

}
