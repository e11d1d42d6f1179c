// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/values.h"

#include <optional>
#include <string>

namespace parvis::content {

/// A fact's value as plain text: how a pack stores it, and what a clip is known by.
struct FactText {
    std::string type;
    std::string value;
    std::string unit; ///< of a duration, else empty
};

FactText to_text(FactValue const& value);
std::optional<FactValue> from_text(FactText const& text);

}
