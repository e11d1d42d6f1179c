// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parvis::http {

/// "%C3%A9" is "é". Nothing if an escape is broken, or the result is not UTF-8 or holds a control character other than
/// tab and newline.
std::optional<std::string> percent_decoded(std::string_view text);

/// For a part of a path or of a query: all but letters, digits and "-._~" is escaped.
std::string percent_encoded(std::string_view text);

/// The fields of a form, or of a query: application/x-www-form-urlencoded. Without the invisible characters that turn
/// the direction of text (UAX #9: embeddings, overrides, isolates); the marks of direction stay.
class Form {
public:
    /// Nothing if it is malformed, or has more than a thousand fields.
    static std::optional<Form> parse(std::string_view encoded);

    /// The first value of that name; empty if there is none.
    [[nodiscard]] std::string const& value(std::string_view name) const;

    /// In the order in which they were sent.
    [[nodiscard]] std::vector<Field> const& fields() const { return m_fields; }

private:
    std::vector<Field> m_fields;
};

/// The query of a request, as it follows "?"; one that is malformed has no fields.
Form query_of(Request const& request);

}
