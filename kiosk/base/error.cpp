// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace parvis {

std::string describe(std::exception const& error)
{
    std::string text = error.what();
    try {
        std::rethrow_if_nested(error);
    } catch (std::exception const& cause) {
        text += ": " + describe(cause);
    } catch (...) {
        text += ": unknown cause";
    }
    return text;
}

}
