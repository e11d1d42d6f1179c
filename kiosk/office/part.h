// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/message.h"
#include "office/frame.h"

#include <filesystem>
#include <functional>
#include <span>
#include <vector>

namespace parvis::office {

/// A group of pages that a module above this one adds to the office.
struct Part {
    std::vector<Section> sections;
    std::span<intl::Message const> messages;                      ///< translated in locales/office, as the office's own
    std::filesystem::path resources;                              ///< the folder with `templates` and `static`
    std::function<void(Pages& pages, Frame const& frame)> add_to; ///< both live as long as the office
};

}
