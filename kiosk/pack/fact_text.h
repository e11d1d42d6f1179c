// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/values.h"

#include <optional>
#include <string>

namespace parvis::pack {

/// A fact's value as a pack stores it.
struct FactText {
    std::string type;
    std::string value;
    std::string unit; ///< of a duration, else empty
};

FactText to_text(content::FactValue const& value);
std::optional<content::FactValue> from_text(FactText const& text);

}
