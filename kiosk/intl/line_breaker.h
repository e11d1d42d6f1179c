// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace parvis::intl {

/// A place, as a byte offset, where a line may end, or must.
struct BreakOpportunity {
    enum class Kind { Allowed, Mandatory };

    std::size_t at = 0;
    Kind kind = Kind::Allowed;
};

/// Finds where lines may break (UAX #14, with ICU's dictionaries for Thai, Lao, Khmer and Burmese, and strict rules for
/// Japanese). Keeps its tables between calls. Used from one thread.
class LineBreaker {
public:
    LineBreaker();
    ~LineBreaker();
    LineBreaker(LineBreaker const&) = delete;
    LineBreaker& operator=(LineBreaker const&) = delete;

    /// In ascending order, the end of the text not among them. Valid until the next call. `language` is BCP 47.
    std::vector<BreakOpportunity> const& find(std::string_view text, std::string_view language);

private:
    struct Tables;
    std::unique_ptr<Tables> m_tables;
};

}
