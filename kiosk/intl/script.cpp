// SPDX-License-Identifier: GPL-3.0-or-later
#include "intl/script.h"

#include "intl/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace parvis::intl {

namespace {

constexpr auto inherited_script = script("Zinh");
constexpr auto unknown_script = script("Zzzz");

/// Opening and closing characters in turn, in the order of their code points.
constexpr auto pairs = std::to_array<char32_t>({
    '(',    ')',    '<',    '>',    '[',    ']',    '{',    '}',    0xAB,   0xBB,   0x2018, 0x2019,
    0x201C, 0x201D, 0x2039, 0x203A, 0x207D, 0x207E, 0x208D, 0x208E, 0x27E8, 0x27E9, 0x3008, 0x3009,
    0x300A, 0x300B, 0x300C, 0x300D, 0x300E, 0x300F, 0x3010, 0x3011, 0x3014, 0x3015, 0x3016, 0x3017,
    0x3018, 0x3019, 0x301A, 0x301B, 0xFF08, 0xFF09, 0xFF3B, 0xFF3D, 0xFF5B, 0xFF5D,
});

bool is_real(Script value)
{
    return value != common_script && value != inherited_script && value != unknown_script;
}

/// By ICU's own numbers.
std::vector<Script> const& all_scripts()
{
    static auto const all = [] {
        std::vector<Script> scripts;
        for (int code = 0; code <= u_getIntPropertyMaxValue(UCHAR_SCRIPT); ++code) {
            auto const* const name = uscript_getShortName(static_cast<UScriptCode>(code));
            scripts.push_back(script({name[0], name[1], name[2], name[3], 0}));
        }
        return scripts;
    }();
    return all;
}

Script script_of(char32_t code_point)
{
    if (code_point < 0x80) {
        auto const letter = code_point | 0x20;
        return letter >= 'a' && letter <= 'z' ? script("Latn") : common_script;
    }
    UErrorCode status = U_ZERO_ERROR;
    auto const code = static_cast<std::size_t>(uscript_getScript(static_cast<UChar32>(code_point), &status));
    return code < all_scripts().size() ? all_scripts()[code] : unknown_script;
}

/// The place in `pairs` of an opening (even) or closing (odd) character.
std::optional<std::size_t> pair_index(char32_t code_point)
{
    auto const* const found = std::ranges::lower_bound(pairs, code_point);
    if (found == pairs.end() || *found != code_point) return std::nullopt;
    return static_cast<std::size_t>(found - pairs.begin());
}

/// Remembers the script in which each open bracket stands.
class OpenBrackets {
public:
    void open(std::size_t pair, Script around) { m_open.push_back({pair, around}); }

    /// The script of the matching open bracket; those within it that were never closed are forgotten.
    std::optional<Script> close(std::size_t pair)
    {
        auto const match = std::find_if(m_open.rbegin(), m_open.rend(), [&](Open const& o) { return o.pair == pair; });
        if (match == m_open.rend()) {
            m_open.clear();
            return std::nullopt;
        }
        auto const around = match->around;
        m_open.erase(match.base() - 1, m_open.end());
        return around;
    }

    /// Brackets seen before the first letter take its script.
    void settle(Script first)
    {
        for (auto& entry : m_open)
            if (!is_real(entry.around)) entry.around = first;
    }

private:
    struct Open {
        std::size_t pair;
        Script around;
    };
    std::vector<Open> m_open;
};

}

std::vector<ScriptRun> script_runs(std::string_view text)
{
    std::vector<ScriptRun> runs;
    OpenBrackets brackets;
    ScriptRun run;
    for (std::size_t at = 0; at < text.size();) {
        auto const begin = at;
        auto const code_point = next_code_point(text, at);
        auto found = script_of(code_point);
        if (found == common_script) {
            auto const pair = pair_index(code_point);
            if (pair && *pair % 2 == 0)
                brackets.open(*pair / 2, run.script);
            else if (pair)
                found = brackets.close(*pair / 2).value_or(found);
        }
        if (!is_real(found) || found == run.script) continue;
        if (is_real(run.script)) {
            runs.push_back({run.begin, begin, run.script});
            run.begin = begin;
        } else {
            brackets.settle(found);
        }
        run.script = found;
    }
    if (!text.empty()) runs.push_back({run.begin, text.size(), run.script});
    return runs;
}

}
