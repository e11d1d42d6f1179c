// SPDX-License-Identifier: GPL-3.0-or-later
// How long Parvis and PangoCairo take to set the same paragraphs in the same fonts, in one process: cold, with empty
// caches and closed fonts, and warm, when everything has been set before. Exits with 1 if Parvis is not fast enough.
#include "conformance/corpus.h"
#include "conformance/pango_typesetter.h"

#include "base/error.h"
#include "text/typesetter.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <string_view>

namespace {

using namespace parvis;
using Paragraphs = std::vector<text::Paragraph>;

constexpr float size = 40;   // pixels, on the screen of a hall
constexpr float width = 900; // pixels
constexpr auto repetitions = 15;

/// Milliseconds of the processor's time, in which other programs do not count.
struct Times {
    double cold = 1e9;
    double warm = 1e9;
};

double now()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Runs `set_all` twice, and keeps the least times seen.
template <class Work> void measure(Work const& set_all, Times& least)
{
    auto const begin = now();
    set_all();
    auto const middle = now();
    set_all();
    auto const end = now();
    least = {std::min(least.cold, middle - begin), std::min(least.warm, end - middle)};
}

void measure_parvis(Paragraphs const& paragraphs, Times& least)
{
    text::Fonts const fonts(text::Fonts::default_folders(), {});
    text::Typesetter typesetter(fonts);
    auto const set_all = [&] {
        for (auto const& paragraph : paragraphs)
            if (typesetter.lay_out(paragraph, {.size = size}, width).lines.empty())
                throw Error("a paragraph has no lines");
    };
    measure(set_all, least);
}

void measure_pango(Paragraphs const& paragraphs, std::shared_ptr<FcConfig> const& files, Times& least)
{
    conformance::PangoTypesetter typesetter(files, size);
    std::vector<std::shared_ptr<PangoFontDescription>> fonts;
    for (auto const& paragraph : paragraphs)
        fonts.push_back(typesetter.font_for(paragraph));
    auto const set_all = [&] {
        for (std::size_t i = 0; i < paragraphs.size(); ++i) {
            typesetter.set(paragraphs[i], *fonts[i]);
            if (!typesetter.lines(width)) throw Error("a paragraph has no lines");
        }
    };
    measure(set_all, least);
}

struct Ratios {
    double cold = 0;
    double warm = 0;
};

Ratios compare(std::string_view name, Paragraphs const& paragraphs, std::shared_ptr<FcConfig> const& fonts)
{
    Times parvis;
    Times pango;
    for (int i = 0; i < repetitions; ++i) {
        measure_parvis(paragraphs, parvis);
        measure_pango(paragraphs, fonts, pango);
    }
    Ratios const ratios{pango.cold / parvis.cold, pango.warm / parvis.warm};
    fmt::print("{:<28} {:>9.2f} {:>9.2f} {:>6.1f}x {:>9.2f} {:>9.2f} {:>6.1f}x\n", name, parvis.cold, pango.cold,
               ratios.cold, parvis.warm, pango.warm, ratios.warm);
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
