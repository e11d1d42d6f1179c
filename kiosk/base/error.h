// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <stdexcept>
#include <string>

namespace parvis {

/// The world failed us: a disk, a signature, a font, a display. The text is a sentence for a person, and says what to
/// do. A layer that knows more adds its own sentence with `std::throw_with_nested`.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The whole chain of nested exceptions, outermost first, joined by ": ".
std::string describe(std::exception const& error);

}
