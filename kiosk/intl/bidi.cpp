// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/bidi.h"

#include "base/error.h"
#include "intl/utf16.h"
#include "intl/utf8.h"

#include <algorithm>
#include <memory>
#include <numeric>

#include <unicode/ubidi.h>

namespace parvis::intl {

namespace {

constexpr char16_t left_to_right_isolate = 0x2066;
constexpr char16_t first_strong_isolate = 0x2068;
constexpr char16_t pop_isolate = 0x2069;

/// Whether a character can make anything go right to left: a letter or number of such a script, or a control.
bool may_turn(char32_t c)
{
    return (c >= 0x590 && c <= 0x8FF) || (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFF) ||
           (c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF);
}

bool is_plainly_left_to_right(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();)
        if (may_turn(next_code_point(text, at))) return false;
    return true;
}

/// The text with its isolates written out as controls.
Utf16Text with_controls(std::string_view text, std::span<Isolate const> isolates)
{
    Utf16Text result;
    std::vector<std::size_t> open_ends;
    std::size_t done = 0;
    auto const append_until = [&](std::size_t end) {
        end = std::clamp(end, done, text.size());
        result.append(text.substr(done, end - done));
        done = end;
    };
    auto const close_until = [&](std::size_t offset) {
        for (; !open_ends.empty() && open_ends.back() <= offset; open_ends.pop_back()) {
            append_until(open_ends.back());
            result.insert(pop_isolate, done);
        }
    };
    for (auto const& isolate : isolates) {
        close_until(isolate.begin);
        append_until(isolate.begin);
        auto const is_first_strong = isolate.kind == Isolate::Kind::FirstStrong;
        result.insert(is_first_strong ? first_strong_isolate : left_to_right_isolate, done);
        open_ends.push_back(isolate.end);
    }
    close_until(text.size());
    append_until(text.size());
    return result;
}

}

std::vector<LevelRun> level_runs(std::string_view text, std::span<Isolate const> isolates, Direction base)
{
    if (text.empty()) return {};
    if (base == Direction::LeftToRight && is_plainly_left_to_right(text)) return {{0, text.size(), 0}};

    auto const utf16 = with_controls(text, isolates);
    auto const length = static_cast<std::int32_t>(utf16.units().size());
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UBiDi, decltype(&ubidi_close)> const bidi(ubidi_openSized(length, 0, &status), &ubidi_close);
    ubidi_setPara(bidi.get(), utf16.units().data(), length, base == Direction::RightToLeft ? 1 : 0, nullptr, &status);
    auto const* const levels = ubidi_getLevels(bidi.get(), &status);
    if (U_FAILURE(status)) throw Error(std::string("ICU cannot order a text: ") + u_errorName(status));

    std::vector<LevelRun> runs;
    for (std::size_t unit = 0; unit < utf16.units().size(); ++unit) {
        auto const begin = utf16.byte_offset(unit);
        auto const end = utf16.byte_offset(unit + 1);
        if (begin == end) continue; // an inserted control, or the first half of a surrogate pair
        if (!runs.empty() && runs.back().level == levels[unit])
            runs.back().end = end;
        else
            runs.push_back({begin, end, levels[unit]});
    }
    return runs;
}

std::vector<std::size_t> visual_order(std::span<Level const> levels)
{
    std::vector<std::size_t> order(levels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (levels.empty()) return order;
    for (auto level = *std::ranges::max_element(levels); level > 0; --level) {
        auto const is_below = [&](std::size_t i) { return levels[i] < level; };
        for (auto begin = order.begin(); begin != order.end();) {
            begin = std::find_if_not(begin, order.end(), is_below);
            auto const end = std::find_if(begin, order.end(), is_below);
            std::reverse(begin, end);
            begin = end;
        }
    }
    return order;
}

}
