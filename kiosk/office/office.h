// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "office/defence.h"
#include "office/part.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace parvis::office {

struct Options {
    std::filesystem::path data;       ///< where accounts are kept; made if it is missing
    std::filesystem::path pack;       ///< what the kiosks show: the names of what is counted
    std::filesystem::path statistics; ///< the store of what they counted; made if it is missing
    std::filesystem::path resources;  ///< the folder with `templates` and `static`
    std::filesystem::path locales;    ///< the office's translations
    Transport transport = Transport::Http;
};

/// The web application of volunteers and staff: answers every request. Used by one thread.
class Office {
public:
    /// With the pages of `parts`, which come first. Throws Error if something it needs is missing or damaged.
    explicit Office(Options const& options, std::vector<Part> const& parts = {});
    ~Office();

    [[nodiscard]] http::Response answer(http::Request const& request);

    /// The path that makes the first account, with its secret; empty once there is one.
    [[nodiscard]] std::string set_up_path() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Where templates and static files are: as installed, else in the sources.
std::filesystem::path default_resources();
/// Where the office's translations are, likewise.
std::filesystem::path default_locales();

}
