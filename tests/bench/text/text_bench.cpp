// SPDX-License-Identifier: GPL-3.0-or-later
// How long Parvis and PangoCairo take to set the same paragraphs in the same fonts, in one process: cold, with empty
// caches and closed fonts, and warm, when everything has been set before. Exits with 1 if Parvis is not fast enough.
#include "conformance/corpus.h"
#include "conformance/pango_typesetter.h"

#include "base/error.h"
#include "text/typesetter.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string_view>

namespace {

using namespace parvis;
using Paragraphs = std::vector<text::Paragraph>;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr float size = 40;   // pixels, on the screen of a hall
constexpr float width = 900; // pixels
constexpr auto repetitions = 7;

struct Times {
    Milliseconds cold{};
    Milliseconds warm{};
};

template <class Work> Milliseconds time_of(Work const& work)
{
    auto const begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::steady_clock::now() - begin;
}

/// The least of several, which other programs have disturbed least.
template <class Work> Times least(Work const& measure)
{
    auto best = measure();
    for (int i = 1; i < repetitions; ++i) {
        auto const next = measure();
        best = {std::min(best.cold, next.cold), std::min(best.warm, next.warm)};
    }
    return best;
}

Times time_parvis(Paragraphs const& paragraphs)
{
    return least([&] {
        text::Fonts const fonts(text::Fonts::default_folders(), {});
        text::Typesetter typesetter(fonts);
        auto const set_all = [&] {
            for (auto const& paragraph : paragraphs)
                if (typesetter.lay_out(paragraph, {.size = size}, width).lines.empty())
                    throw Error("a paragraph has no lines");
        };
        return Times{time_of(set_all), time_of(set_all)};
    });
}

Times time_pango(Paragraphs const& paragraphs, std::shared_ptr<FcConfig> const& fonts)
{
    return least([&] {
        conformance::PangoTypesetter typesetter(fonts, size);
        auto const set_all = [&] {
            for (auto const& paragraph : paragraphs) {
                typesetter.set(paragraph);
                if (!typesetter.lines(width)) throw Error("a paragraph has no lines");
            }
        };
        return Times{time_of(set_all), time_of(set_all)};
    });
}

struct Ratios {
    double cold = 0;
    double warm = 0;
};

Ratios compare(std::string_view name, Paragraphs const& paragraphs, std::shared_ptr<FcConfig> const& fonts)
{
    auto const parvis = time_parvis(paragraphs);
    auto const pango = time_pango(paragraphs, fonts);
    Ratios const ratios{pango.cold / parvis.cold, pango.warm / parvis.warm};
    fmt::print("{:<28} {:>9.2f} {:>9.2f} {:>6.1f}x {:>9.2f} {:>9.2f} {:>6.1f}x\n", name, parvis.cold.count(),
               pango.cold.count(), ratios.cold, parvis.warm.count(), pango.warm.count(), ratios.warm);
    return ratios;
}

/// As many paragraphs as a long page of the kiosk has.
Paragraphs page_of(conformance::Translation const& translation)
{
    constexpr std::size_t page = 40;
    auto const end = translation.paragraphs.begin() + std::min(page, translation.paragraphs.size());
    return {translation.paragraphs.begin(), end};
}

bool run()
{
    auto const corpus = conformance::read_corpus(PARVIS_CORPUS);
    auto const fonts = conformance::own_fonts();
    fmt::print("milliseconds                      cold                         warm\n");
    fmt::print("{:<28} {:>9} {:>9} {:>7} {:>9} {:>9} {:>7}\n", "40 paragraphs", "Parvis", "Pango", "ratio", "Parvis",
               "Pango", "ratio");
    Paragraphs all;
    for (std::string_view const code :
         {"fra", "eng", "rus", "arb", "pes_1", "tir", "kat", "tur", "som", "hin", "cmn_hans"})
        for (auto const& translation : corpus)
            if (translation.code == code) {
                compare(code, page_of(translation), fonts);
                all.insert(all.end(), translation.paragraphs.begin(), translation.paragraphs.end());
            }
    auto const ratios = compare("all of these translations", all, fonts);
    constexpr auto cold_goal = 3.0;
    constexpr auto warm_goal = 8.0;
    fmt::print("Pango takes {:.1f} times as long cold (goal {}), {:.1f} times warm (goal {}).\n", ratios.cold,
               cold_goal, ratios.warm, warm_goal);
    return ratios.cold >= cold_goal && ratios.warm >= warm_goal;
}

}

int main()
{
    try {
        return run() ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (std::exception const& error) {
        fmt::print(stderr, "{}\n", describe(error));
        return EXIT_FAILURE;
    }
}
