// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <map>
#include <string>

namespace parvis::office {

/// How often signing in has failed lately: too often, and it is refused for a while before any password is looked at.
/// Counted for each name, and in larger numbers for each address, from which many names may be tried.
class Attempts {
public:
    [[nodiscard]] bool may_try(std::string const& name, std::string const& address, Instant now);
    void failed(std::string const& name, std::string const& address, Instant now);
    void succeeded(std::string const& name);

    /// After which the failures are forgotten.
    static constexpr std::chrono::minutes window{5};

private:
    struct Failures {
        int count = 0;
        Instant first;
    };

    void forget_old(Instant now);

    std::map<std::string, Failures> m_by_name;
    std::map<std::string, Failures> m_by_address;
};

}
