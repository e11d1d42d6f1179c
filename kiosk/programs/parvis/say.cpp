// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "pack/pack.h"
#include "programs/parvis/commands.h"
#include "programs/parvis/speech.h"

namespace parvis::commands {
namespace {

constexpr char const* description = "Says a text as the kiosk's synthetic voice does, into a sound file.";

constexpr char const* footer = R"(Examples:
  parvis say --lang ar "أهلاً وسهلاً" -o welcome.wav
  parvis say --lang ka --pack nantes.pack --pace 80 "გამარჯობა" -o hello.wav

With a pack the voice is the one that its languages.toml names; without, the one that has the language's name.)";

struct Choice {
    std::string language = "fr";
    std::string pack;
    int pace = 100;
    std::string text;
    std::string output;
};

std::string voice_of(Choice const& choice)
{
    if (choice.pack.empty()) return choice.language;
    auto const pack = pack::Pack::open(choice.pack);
    auto const* language = pack->language(choice.language);
    if (language == nullptr) throw Error("the pack has no language \"" + choice.language + "\"");
    if (language->voice.empty())
        throw Error("languages.toml names no voice for \"" + choice.language + "\": it is heard from recordings only");
    return language->voice;
}

}

void add_say(CLI::App& app)
{
    auto const choice = std::make_shared<Choice>();
    auto* const command = app.add_subcommand("say", description);
    command->footer(footer);
    command->add_option("text", choice->text, "What is said")->required()->type_name("TEXT");
    command->add_option("--lang", choice->language, "The language, such as ar")->type_name("CODE");
    command->add_option("--pack", choice->pack, "Use the voices of this pack")->type_name("FILE");
    command->add_option("--pace", choice->pace, "In percent of the usual one")->check(CLI::Range(50, 200));
    command->add_option("-o,--output", choice->output, "The sound file (WAV)")->required()->type_name("FILE");
    command->callback(
        [choice] { write_file(choice->output, wave_file(synthesize(voice_of(*choice), choice->text, choice->pace))); });
}

}
