// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "intl/catalogue.h"
#include "pack/pack.h"
#include "programs/parvis/commands.h"
#include "programs/parvis/speech.h"
#include "programs/parvis/text_table.h"
#include "screens/messages.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iostream>

namespace parvis::commands {
namespace {

namespace msg = screens::msg;

constexpr char const* description =
    "Lets every voice of a pack say a greeting and a sentence, each into a sound file, and "
    "tells how long and how loud they are.";

constexpr char const* footer = R"(Example:
  parvis voices --pack nantes.pack -o out/voices

Loudness and peak are in decibels; 0 is the loudest that there is, -6 half of that. Voices that lie further apart
than some 6 dB should be told to the maintainers of espeak-ng; a voice that people of its language call bad is switched
off in languages.toml.)";

constexpr double full_scale = 32768;

std::string decibels(double amplitude)
{
    return amplitude > 0 ? fmt::format("{:.1f}", 20 * std::log10(amplitude / full_scale)) : "silent";
}

double loudness(Speech const& speech)
{
    auto power = 0.0;
    for (auto const sample : speech.samples)
        power += static_cast<double>(sample) * sample;
    return speech.samples.empty() ? 0 : std::sqrt(power / static_cast<double>(speech.samples.size()));
}

double peak(Speech const& speech)
{
    auto highest = 0.0;
    for (auto const sample : speech.samples)
        highest = std::max(highest, std::abs(static_cast<double>(sample)));
    return highest;
}

void run(std::string const& file, std::filesystem::path const& folder)
{
    auto const pack = pack::Pack::open(file);
    std::filesystem::create_directories(folder);
    std::vector<std::vector<std::string>> rows{{"language", "voice", "seconds", "loudness", "peak"}};
    for (auto const& language : pack->languages()) {
        if (language.voice.empty()) {
            rows.push_back({language.code, "none", "", "", ""});
            continue;
        }
        intl::Catalogue const messages(language.locale_id, pack->messages(language.code));
        auto const text = messages.text(msg::attract_welcome) + ". " + messages.text(msg::help_person);
        auto const speech = synthesize(language.voice, text, 100);
        write_file(folder / (language.code + ".wav"), wave_file(speech));
        rows.push_back({language.code, language.voice,
                        fmt::format("{:.1f}", static_cast<double>(speech.samples.size()) / speech.rate),
                        decibels(loudness(speech)), decibels(peak(speech))});
    }
    std::cout << text_table(rows);
}

}

void add_voices(CLI::App& app)
{
    struct Choice {
        std::string pack;
        std::string folder;
    };
    auto const choice = std::make_shared<Choice>();
    auto* const command = app.add_subcommand("voices", description);
    command->footer(footer);
    command->add_option("--pack", choice->pack, "The pack")->required()->type_name("FILE");
    command->add_option("-o,--output", choice->folder, "The folder for the sound files (WAV)")
        ->required()
        ->type_name("DIR");
    command->callback([choice] { run(choice->pack, choice->folder); });
}

}
