// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace parvis::intl {

/// A sentence of the interface: gettext's msgctxt, a stable name such as "idle.more_time", and the French text, which
/// is the msgid. `plural` is empty unless the sentence counts something. Placeholders are {1}, {2} ...
struct Message {
    std::string_view context;
    std::string_view french;
    std::string_view plural = {};
};

}
