// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <utility>

namespace parvis {

/// A name from the pack, typed by what it names, so that a page's id is never taken for a place's.
template <class Tag> class Id {
public:
    Id() = default;
    explicit Id(std::string value) : m_value(std::move(value)) {}

    [[nodiscard]] std::string const& value() const { return m_value; }
    [[nodiscard]] bool empty() const { return m_value.empty(); }

    friend auto operator<=>(Id const&, Id const&) = default;

private:
    std::string m_value;
};

using ThemeId = Id<struct ThemeTag>;
using PageId = Id<struct PageTag>;
using PlaceId = Id<struct PlaceTag>;
using RoundId = Id<struct RoundTag>;
using FactId = Id<struct FactTag>;

}
