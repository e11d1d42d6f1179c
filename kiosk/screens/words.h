// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screens/context.h"
#include "screens/messages.h"
#include "screens/values.h"
#include "text/paragraph.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::screens {

/// A block as this reader sees it: its translation, or else the French, known to be that.
struct Shown {
    text::Paragraph paragraph;
    std::vector<content::Inline> links; ///< to pages and places, in order
    bool french = false;                ///< shown in French for want of a translation
    bool translated = false;            ///< it has words, and they are the reader's
    bool machine = false;
    bool outdated = false;
    std::optional<Date> checked; ///< the translation, by a person
    bool old_fact = false;       ///< a fact in it is past its review date
};

/// The words of one screen, in the reader's language.
class Words {
public:
    Words(Context const& context, std::string_view language);

    [[nodiscard]] pack::Language const& language() const { return m_language; }
    [[nodiscard]] intl::Formatter const& formatter() const { return m_voice.formatter; }

    [[nodiscard]] std::string operator()(intl::Message const& message) const { return m_voice.messages.text(message); }
    [[nodiscard]] text::Paragraph paragraph(intl::Message const& message) const;
    /// A sentence with {1}, {2} ... replaced by values that keep their own order.
    [[nodiscard]] text::Paragraph paragraph(intl::Message const& message, std::vector<Value> const& values) const;
    [[nodiscard]] text::Paragraph count(intl::Message const& message, int count) const;
    [[nodiscard]] text::Paragraph plain(std::string text) const;
    /// French words: names and addresses.
    [[nodiscard]] text::Paragraph french(std::string text) const;
    /// One typed value by itself, such as a phone number.
    [[nodiscard]] text::Paragraph value(Value const& value) const;
    /// Several, side by side; nothing for none.
    [[nodiscard]] text::Paragraph values(std::vector<Value> const& values) const;

    [[nodiscard]] Shown shown(pack::Block const& block) const;
    /// The same block in French, for the second line of a tile. Empty where the reader already reads French.
    [[nodiscard]] std::string french_beside(pack::Block const& block) const;
    [[nodiscard]] std::string french_beside(intl::Message const& message) const;

private:
    void append(text::Paragraph& paragraph, content::InlineText const& text, Shown& shown) const;
    void append_fact(text::Paragraph& paragraph, std::string const& id, Shown& shown) const;

    Context const& m_context;
    pack::Language const& m_language;
    Voice const& m_voice;
};

/// A language's own name, set as that language is written.
text::Paragraph own_name(pack::Language const& language);

/// The words of an inline text, without marks and facts.
std::string plain_text(content::InlineText const& text);

}
