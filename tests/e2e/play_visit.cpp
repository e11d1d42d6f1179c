// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "e2e/journey.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>

using namespace parvis;

namespace {

constexpr auto description =
    R"(Plays a visit in the real kiosk on a virtual screen, in one language after another, and leaves a screenshot of each step. Every
screenshot is compared with what the screen must show.

  parvis-play-visit --pack nantes.pack --out visit --languages all
  parvis-play-visit --pack nantes.pack --out visit --languages fr,ar --profile desk-21)";

std::filesystem::path beside_this_program(std::string const& name)
{
    return std::filesystem::read_symlink("/proc/self/exe").parent_path() / name;
}

/// All of the pack's languages for "all".
std::vector<std::string> chosen(std::vector<std::string> const& asked, std::vector<std::string> const& known)
{
    if (asked == std::vector<std::string>{"all"}) return known;
    for (auto const& language : asked)
        if (std::ranges::find(known, language) == known.end())
            throw Error("the pack has no language \"" + language + "\"");
    return asked;
}

}

int main(int argument_count, char** arguments)
{
    e2e::Setting setting{
        .kiosk = beside_this_program("parvis-kiosk"), .pack = {}, .profile = {}, .album = {}, .times = {}, .data = {}};
    std::vector<std::string> languages{"all"};
    std::string profile = "hall-32";
    CLI::App parser(description, "parvis-play-visit");
    parser.add_option("--pack", setting.pack, "The pack to visit")->type_name("FILE")->required();
    parser.add_option("--data", setting.data, "The kiosk's data folder, if the pack is installed in one")
        ->type_name("DIR");
    parser.add_option("--out", setting.album, "Where to leave the screenshots, in a folder for each language")
        ->type_name("DIR")
        ->required();
    parser.add_option("--languages", languages, "Codes with commas between them, or all")
        ->delimiter(',')
        ->capture_default_str();
    parser.add_option("--profile", profile, "The kiosk's screen")
        ->capture_default_str()
        ->check([](std::string const& name) {
            return ui::find_profile(name) ? "" : "there is no profile \"" + name + "\"";
        });
    parser.add_option("--kiosk", setting.kiosk, "The program to play in; the one beside this by default")
        ->type_name("FILE");
    CLI11_PARSE(parser, argument_count, arguments);
    setting.profile = *ui::find_profile(profile);
    try {
        e2e::Player player(setting);
        for (auto const& language : chosen(languages, player.show().languages())) {
            std::printf("%s\n", language.c_str());
            std::fflush(stdout);
            e2e::play_journey(player, language);
        }
        return EXIT_SUCCESS;
    } catch (std::exception const& error) {
        std::fprintf(stderr, "%s\n", describe(error).c_str());
        return EXIT_FAILURE;
    }
}
