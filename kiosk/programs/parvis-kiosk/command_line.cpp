// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs/parvis-kiosk/command_line.h"

#include "base/log.h"
#include "pictograms/font_file.h"
#include "text/fonts.h"
#include "usage/entries.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace parvis {
namespace {

constexpr auto description = R"(The kiosk: shows a pack to residents, in their languages, on a touch screen.

  parvis-kiosk --pack nantes.pack                      on the whole screen, measures guessed from its pixels
  parvis-kiosk --data /var/lib/parvis                  the packs that "parvis install" put there
  parvis-kiosk --pack nantes.pack --profile hall-32    on the screen of that kiosk
  parvis-kiosk --pack nantes.pack --windowed           to try it on a desktop)";

constexpr auto footer =
    R"(While the pack is missing or damaged, "back soon, ask someone here" shows in many languages, and the pack is looked for again
every 30 seconds. A pack that is renamed over the one in use is taken when nobody is there.

With --data, the newest installed pack shows, else the previous one, else the factory pack. A pack that was just installed is
taken when nobody is there, and stays once a whole visit has passed; if it is damaged or crashes, the one before comes back.

Exit status: 0 ended as asked (SIGTERM, SIGINT, window closed); 1 something is missing or has failed, and standard error says
what to do (no display, no OpenGL, no fonts, the display went away); 2 the command line is not understood.)";

std::string profile_names()
{
    std::string names;
    for (auto const& profile : ui::built_in_profiles())
        names += (names.empty() ? "" : ", ") + profile.name;
    return names;
}

/// "1080x1920"
std::optional<ui::Size> parse_size(std::string const& text)
{
    auto const cross = text.find('x');
    if (cross == std::string::npos) return std::nullopt;
    ui::Size size;
    auto const whole = CLI::detail::lexical_cast(text.substr(0, cross), size.width) &&
                       CLI::detail::lexical_cast(text.substr(cross + 1), size.height);
    if (!whole || size.width < 320 || size.height < 320 || size.width > 8192 || size.height > 8192) return std::nullopt;
    return size;
}

/// The speech helper is installed beside the kiosk.
std::filesystem::path voice_program()
{
    return std::filesystem::read_symlink("/proc/self/exe").parent_path() / "parvis-voice";
}

std::string check_profile(std::string const& name)
{
    return ui::find_profile(name) ? "" : "there is no profile \"" + name + "\": choose one of " + profile_names();
}

std::string check_id(std::string const& text)
{
    return usage::is_id(text) ? "" : "\"" + text + "\" is no id: it has letters, digits, \"-\", \"_\" and \".\" only";
}

std::string check_size(std::string const& text)
{
    return parse_size(text) ? "" : "\"" + text + "\" is no size: write width x height in pixels, such as 1080x1920";
}

/// A mistake is told, and must not keep the kiosk from starting: the usual setting takes the place of what is wrong.
app::Settings settings_of(std::filesystem::path const& file)
{
    std::vector<content::Finding> findings;
    auto settings = app::read_settings(file, findings);
    for (auto const& finding : findings)
        log::warning(content::to_line(finding));
    return settings;
}

}

CommandLine read_command_line(int argument_count, char const* const* arguments)
{
    app::Options options{.pack = {},
                         .data = {},
                         .factory = {},
                         .profile = {},
                         .extent = app::Extent::WholeScreen,
                         .font_folders = text::Fonts::default_folders(),
                         .pictograms = pictograms::font_file(),
                         .whereabouts = {},
                         .language = {},
                         .times = {},
                         .voice_program = voice_program(),
                         .settings = {}};
    std::filesystem::path settings;
    std::string profile;
    std::string size;
    auto windowed = false;
    auto back_soon = false;
    auto idle = static_cast<int>(options.times.idle.count());
    auto warning = static_cast<int>(options.times.warning.count());

    CLI::App parser(description, "parvis-kiosk");
    parser.footer(footer);
    auto* const pack =
        parser.add_option("--pack", options.pack, "The pack to show, made by \"parvis build\"")->type_name("FILE");
    auto* const data = parser
                           .add_option("--data", options.data,
                                       "The data folder, whose packs, of \"parvis install\", are shown unless --pack "
                                       "is given; its counters of use go there")
                           ->type_name("DIR");
    parser.add_option("--factory", options.factory, "The pack that came with the machine, shown if there is no other")
        ->type_name("FILE")
        ->needs(data);
    auto* const closed =
        parser.add_flag("--back-soon", back_soon, "Show \"back soon\" and no pack: the kiosk is being looked after");
    pack->excludes(closed);
    data->excludes(closed);
    auto* const by_name = parser.add_option("--profile", profile, "The kiosk's screen: " + profile_names())
                              ->type_name("NAME")
                              ->check(check_profile);
    parser.add_option("--size", size, "A window of this size in pixels, with the measures of the nearest profile")
        ->type_name("WxH")
        ->check(check_size)
        ->excludes(by_name);
    parser.add_flag("--windowed", windowed, "In a window, smaller as a whole if the desktop cannot hold it");
    auto* const place = parser.add_option("--place", options.whereabouts.place, "Where the kiosk stands: a place's id")
                            ->type_name("ID")
                            ->check(check_id)
                            ->needs(data);
    parser
        .add_option("--round", options.whereabouts.round, "The round it travels, whose timetable says where it stands")
        ->type_name("ID")
        ->check(check_id)
        ->needs(data)
        ->excludes(place);
    parser
        .add_option("--language", options.language,
                    "Begin at home in this language, such as ar, as if it had been chosen")
        ->type_name("CODE");
    parser.add_option("--fonts", options.font_folders, "Where the Noto fonts are; may be repeated")->type_name("DIR");
    parser.add_option("--pictograms", options.pictograms, "The font of pictograms")
        ->type_name("FILE")
        ->check(CLI::ExistingFile);
    parser.add_option("--settings", settings, "What this one kiosk has of its own, such as its keys: kiosk.toml")
        ->type_name("FILE")
        ->check(CLI::ExistingFile);
    parser
        .add_option("--voice-program", options.voice_program,
                    "The speech helper; by default the parvis-voice beside this")
        ->type_name("FILE");
    parser.add_option("--idle", idle, "Seconds without a touch before the warning")
        ->capture_default_str()
        ->check(CLI::Range(1, 3600));
    parser.add_option("--warning", warning, "Seconds of the warning before all is erased")
        ->capture_default_str()
        ->check(CLI::Range(1, 3600));
    try {
        parser.parse(argument_count, arguments);
        if (options.pack.empty() && options.data.empty() && !back_soon)
            throw CLI::RequiredError("--data DIR or --pack FILE (or --back-soon)");
    } catch (CLI::ParseError const& error) {
        return {std::nullopt, parser.exit(error) == 0 ? 0 : 2};
    }

    if (!settings.empty()) options.settings = settings_of(settings);
    options.profile = options.settings.profile;
    if (!profile.empty()) options.profile = *ui::find_profile(profile);
    if (!size.empty()) options.profile = ui::profile_for(*parse_size(size));
    if (windowed || !size.empty()) options.extent = app::Extent::Window;
    options.times.idle = std::chrono::seconds(idle);
    options.times.warning = std::chrono::seconds(warning);
    return {options, 0};
}

}
