// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/message.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace parvis::office {

/// One table of several.
template <std::size_t... sizes> consteval auto joined(std::array<intl::Message, sizes> const&... tables)
{
    std::array<intl::Message, (sizes + ...)> all;
    auto end = all.begin();
    ((end = std::ranges::copy(tables, end).out), ...);
    return all;
}

/// The name of a message in a module's table of them; one that is not there does not compile.
template <auto const& messages> class KeyIn {
public:
    consteval KeyIn(char const* context) : m_message(&find(context)) {} // NOLINT(google-explicit-constructor)

    operator intl::Message const&() const { return *m_message; } // NOLINT(google-explicit-constructor)

private:
    static consteval intl::Message const& find(std::string_view context)
    {
        for (auto const& message : messages)
            if (message.context == context) return message;
        throw "there is no such message";
    }

    intl::Message const* m_message;
};

}
