// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/model.h"
#include "editor/look.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace parvis::editor {

/// What `Preview` needs of a folder to draw a screen in a language: the rest is most of the work.
content::Folder in_language(content::Folder const& folder, std::string const& code);

/// Draws what the kiosk would show if the authors' folder were as it is in a form: with the kiosk's own compiler,
/// screens and painter. Used from one thread.
class Preview {
public:
    /// `locales` has the kiosk's messages.
    explicit Preview(std::filesystem::path locales);
    ~Preview();

    /// The picture as PNG, of a folder that is `in_language` of the look. Throws Error if the language or what is to be
    /// shown does not exist.
    std::string draw(content::Folder const& folder, Look const& look);

private:
    struct Tools;
    std::string const& messages(content::Language const& language);

    std::filesystem::path m_locales;
    std::map<std::string, std::string> m_messages; ///< compiled, by language
    std::unique_ptr<Tools> m_tools;                ///< opened when first needed: fonts take long
};

}
