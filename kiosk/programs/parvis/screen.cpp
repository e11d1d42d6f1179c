// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_show.h"
#include "base/error.h"
#include "image/paint.h"
#include "image/png.h"
#include "pictograms/font_file.h"
#include "programs/parvis/commands.h"

#include <chrono>
#include <iostream>
#include <map>
#include <sstream>

namespace parvis::commands {
namespace {

constexpr char const* description = "Draws one screen of a pack, as a kiosk shows it, without a display.";

constexpr char const* footer = R"(Examples:
  parvis screen --pack nantes.pack --screen home --lang ar -o home.png
  parvis screen --pack nantes.pack --screen page:ame --lang ti --profile desk-21 --scale 200 -o ame.png
  parvis screen --pack nantes.pack --screen places --lang fr --now 2026-11-23T10:05 --dump

Screens: attract, languages, missing-language, home, theme:ID, page:ID, places, place:ID, today, emergency, help, about,
accessibility, display, voices, recorded, tally, back-soon. The idle warning shows over any of them with --warning
SECONDS.)";

struct Choice {
    std::string pack;
    std::string screen = "home";
    std::string language = "fr";
    std::string profile = "hall-32";
    std::string size;
    int scale = 100;
    std::string theme = "standard";
    bool seated = false;
    int focus = 0;
    std::string now;
    int offset = 0;
    int turn = 0;
    int warning = 0;
    std::string typed;
    int listening = -1;
    std::string output;
    bool leaving = false;
    bool dump = false;
};

ui::Profile profile_of(Choice const& choice)
{
    if (!choice.size.empty()) {
        ui::Size size;
        char cross = 0;
        std::istringstream text(choice.size);
        if (text >> size.width >> cross >> size.height && cross == 'x' && size.width >= 320 && size.height >= 320 &&
            size.width <= 8192 && size.height <= 8192) {
            return ui::profile_for(size);
        }
        throw Error("\"" + choice.size + "\" is no size: write width x height in pixels, such as 1080x1920");
    }
    if (auto const* profile = ui::find_profile(choice.profile)) return *profile;
    throw Error("there is no profile \"" + choice.profile + "\": choose hall-32, desk-21, bus-10 or wall-43");
}

screens::State state_of(Choice const& choice)
{
    auto const colon = choice.screen.find(':');
    auto const screen = ui::find_screen(choice.screen.substr(0, colon));
    if (!screen) throw Error("there is no screen \"" + choice.screen + "\": \"parvis screen --help\" names them");
    screens::State state;
    state.route = {*screen, colon == std::string::npos ? std::string{} : choice.screen.substr(colon + 1)};
    state.language = choice.language;
    if (*screen != ui::Screen::Attract && *screen != ui::Screen::Languages) state.own_language = choice.language;
    state.scale = static_cast<ui::Scale>(choice.scale);
    state.theme = choice.theme == "contrast" ? ui::ThemeKind::Contrast : ui::ThemeKind::Standard;
    if (choice.seated) state.reach = ui::Reach::Seated;
    state.offset = choice.offset;
    state.turn = choice.turn;
    state.typed = choice.typed;
    if (choice.listening >= 0) state.speech = screens::Speech{.passage = static_cast<std::size_t>(choice.listening)};
    state.leaving = choice.leaving;
    if (choice.warning > 0) state.seconds_left = choice.warning;
    return state;
}

LocalMinute now_of(Choice const& choice, app::PackShow const& show)
{
    if (choice.now.empty()) return show.local_time(std::chrono::system_clock::now());
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    char sign[4] = {};
    std::istringstream text(choice.now);
    text >> year >> sign[0] >> month >> sign[1] >> day >> sign[2] >> hour >> sign[3] >> minute;
    Date const date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!text || !date.ok() || hour > 23 || minute > 59)
        throw Error("\"" + choice.now + "\" is no time: write it like 2026-11-23T10:05");
    return std::chrono::local_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

/// The keys go to the node of this number, from 1 in reading order.
void focus_on(int number, ui::DisplayList const& list, screens::State& state)
{
    auto const node = static_cast<std::size_t>(number - 1);
    if (node >= list.nodes.size())
        throw Error("the screen has " + std::to_string(list.nodes.size()) + " things to focus on");
    state.focus = ui::Focus{ui::id_of(list, node)};
    state.offset = ui::offset_to_show(list, node).value_or(state.offset);
}

/// What the screen "recorded" tells: of a visit that read a page and answered.
usage::Record example_record(screens::State const& state, LocalMinute now, pack::Pack const& pack)
{
    usage::Session session;
    session.add({usage::Event::Contact, {}});
    session.add({usage::Event::SessionBegins, {}});
    session.add({usage::Event::LanguageChosen, state.language});
    for (auto const& theme : pack.themes(state.language)) {
        auto const pages = pack.pages_of(theme.id, state.language);
        if (pages.empty()) continue;
        session.add({usage::Event::ThemeOpened, theme.id.value()});
        for (auto const event : {usage::Event::PageOpened, usage::Event::PageRead, usage::Event::DidNotKnow})
            session.add({event, pages.front().id.value()});
        break;
    }
    session.add({usage::Event::LargeText, {}});
    return {{.day = date_of(now), .band = usage::Band::Afternoon, .place = usage::unknown_place}, session.increments()};
}

void run(Choice const& choice)
{
    if (choice.output.empty() && !choice.dump)
        throw Error("say where the picture goes with -o FILE.png, or ask for --dump");
    app::Stage stage(text::Fonts::default_folders(), pictograms::font_file(), profile_of(choice));
    auto state = state_of(choice);
    app::PackShow show(choice.pack, stage);
    if (show.pack().language(choice.language) == nullptr)
        throw Error("the pack has no language \"" + choice.language + "\"");
    auto const now = now_of(choice, show);
    auto const recorded = example_record(state, now, show.pack());
    auto list = show.draw(state, now, recorded);
    if (choice.focus > 0) {
        focus_on(choice.focus, list, state);
        list = show.draw(state, now, recorded);
    }
    if (choice.dump) std::cout << ui::dump(list);
    if (choice.output.empty()) return;
    raster::Atlas atlas(stage.fonts);
    image::write_png(image::paint(list, atlas), choice.output);
}

}

void add_screen(CLI::App& app)
{
    auto choice = std::make_shared<Choice>();
    auto* const command = app.add_subcommand("screen", description);
    command->footer(footer);
    command->add_option("--pack", choice->pack, "The pack, made by \"parvis build\"")->required()->type_name("FILE");
    command->add_option("--screen", choice->screen, "Which screen, and of what")
        ->type_name("NAME[:ID]")
        ->capture_default_str();
    command->add_option("--lang", choice->language, "The reader's language")->type_name("CODE")->capture_default_str();
    auto* const profile =
        command->add_option("--profile", choice->profile, "hall-32, desk-21, bus-10 or wall-43")->capture_default_str();
    command->add_option("--size", choice->size, "A screen of this size in pixels instead")
        ->type_name("WxH")
        ->excludes(profile);
    command->add_option("--scale", choice->scale, "Text size in percent")
        ->check(CLI::IsMember({100, 150, 200}))
        ->capture_default_str();
    command->add_option("--theme", choice->theme, "Colours")
        ->check(CLI::IsMember({"standard", "contrast"}))
        ->capture_default_str();
    command->add_flag("--seated", choice->seated, "With all controls in a seated person's reach");
    command->add_option("--focus", choice->focus, "Keys are on the thing of this number in reading order, from 1");
    command->add_option("--now", choice->now, "Local time at the site, such as 2026-11-23T10:05 (default: now)")
        ->type_name("TIME");
    command->add_option("--offset", choice->offset, "Pixels that the content is scrolled by");
    command->add_option("--turn", choice->turn, "Which language the first screen greets in, from 0");
    command->add_flag("--leaving", choice->leaving, "The first screen takes leave of who has just finished");
    command->add_option("--warning", choice->warning, "Show the idle warning with so many seconds left");
    command->add_option("--listening", choice->listening, "Show it being read aloud, at this passage, from 0");
    command->add_option("--typed", choice->typed, "Letters typed on the screen missing-language");
    command->add_option("-o", choice->output, "The picture")->type_name("FILE.png");
    command->add_flag("--dump", choice->dump, "Print the display list as text");
    command->callback([choice] { run(*choice); });
}

}
