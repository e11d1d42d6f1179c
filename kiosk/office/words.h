// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/catalogue.h"
#include "office/messages.h"
#include "office/templates.h"

#include <filesystem>
#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::office {

/// The sentences of the office and of the modules above it.
using MessageLists = std::vector<std::span<intl::Message const>>;

/// The office's sentences and numbers in one language.
class Words {
public:
    /// `mo` is the compiled catalogue; empty for French.
    Words(std::string code, std::string const& locale_id, std::string_view mo, MessageLists const& lists);

    /// BCP 47
    [[nodiscard]] std::string const& code() const { return m_code; }
    [[nodiscard]] intl::Formatter const& format() const { return m_format; }

    [[nodiscard]] std::string operator()(intl::Message const& message) const;
    /// With {1}, {2} ... replaced.
    [[nodiscard]] std::string operator()(intl::Message const& message,
                                         std::initializer_list<std::string_view> values) const;
    /// One of the office's own, by its name.
    [[nodiscard]] std::string operator()(Key key) const;
    [[nodiscard]] std::string operator()(Key key, std::initializer_list<std::string_view> values) const;

    /// All sentences for the templates: "sign_in.title" is `title` of `sign_in`.
    [[nodiscard]] View const& all() const { return m_all; }

private:
    std::string m_code;
    intl::Catalogue m_catalogue;
    intl::Formatter m_format;
    View m_all;
};

/// The office's languages.
class Languages {
public:
    /// Compiles the translations in `folder`, locales/office. Throws Error if one has a mistake.
    Languages(std::filesystem::path const& folder, MessageLists const& lists);

    /// The words of that language, or the French ones.
    [[nodiscard]] Words const& words(std::string_view code) const;
    [[nodiscard]] std::vector<std::string> codes() const;

private:
    std::map<std::string, Words, std::less<>> m_words;
};

}
