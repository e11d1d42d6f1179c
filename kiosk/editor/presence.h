// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <map>
#include <string>
#include <vector>

namespace parvis::editor {

/// Who has which form open. In memory only: it is a courtesy, and nothing depends on it.
class Presence {
public:
    void see(std::string const& form, std::string const& person, Instant now);
    void leave(std::string const& form, std::string const& person);

    /// Others who have been seen there within the last minutes, by name.
    [[nodiscard]] std::vector<std::string> others(std::string const& form, std::string const& person,
                                                  Instant now) const;

private:
    std::map<std::string, std::map<std::string, Instant>> m_seen;
};

}
