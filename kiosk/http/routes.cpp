// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/routes.h"

#include <algorithm>

namespace parvis::http {
namespace {

/// Takes the first segment, with its slash, off `path`.
std::string_view take_segment(std::string_view& path)
{
    auto const end = std::min(path.find('/', 1), path.size());
    auto const segment = path.substr(0, end);
    path.remove_prefix(end);
    return segment;
}

}

bool matches(std::string_view pattern, std::string_view path, std::map<std::string, std::string>& values)
{
    while (!pattern.empty() && !path.empty()) {
        auto const wanted = take_segment(pattern);
        auto const given = take_segment(path);
        if (wanted.starts_with("/{") && wanted.ends_with('}')) {
            if (given.size() < 2) return false;
            values[std::string(wanted.substr(2, wanted.size() - 3))] = given.substr(1);
        } else if (wanted != given) {
            return false;
        }
    }
    return pattern.empty() && path.empty();
}

}
