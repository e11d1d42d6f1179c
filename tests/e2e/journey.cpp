// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/journey.h"

#include "base/error.h"

namespace parvis::e2e {
namespace {

using ui::Screen;

Player::Wanted leads_to(Screen screen)
{
    return [screen](ui::Action const& action) {
        auto const* way = std::get_if<ui::GoTo>(&action);
        return way && way->route.screen == screen;
    };
}

/// Goes to the first screen of this kind that the present one leads to.
void go(Player& player, Screen screen)
{
    auto const way = player.find(leads_to(screen));
    if (!way)
        throw Error("nothing on " + ui::describe(ui::GoTo{player.state().route}) + " leads to " +
                    std::string(ui::name(screen)));
    player.tap(*way, std::string(ui::name(screen)));
}

void choose_language(Player& player, std::string const& language)
{
    auto const tile =
        player.find([&](ui::Action const& action) { return action == ui::Action{ui::ChooseLanguage{language}}; });
    if (!tile) throw Error("the languages lack " + language);
    player.press(*tile, "language-pressed");
    player.slide_off("language-let-go");
    player.tap(*tile, "home");
}

/// To the end of the content, by the large buttons.
void read_to_the_end(Player& player)
{
    player.find([](ui::Action const&) { return false; });
}

void read_a_page(Player& player, std::string const& language)
{
    go(player, Screen::Theme);
    go(player, Screen::Page);
    read_to_the_end(player);
    if (language != "fr") {
        player.tap(ui::ToggleFrench{}, "page-in-french");
        player.tap(ui::ToggleFrench{}, "page-again");
    }
    player.tap(ui::GoBack{}, "theme-again");
    player.tap(ui::GoHome{}, "home-again");
}

void read_large_and_in_contrast(Player& player)
{
    go(player, Screen::Display);
    player.tap(ui::SetScale{ui::Scale::Largest}, "display-200");
    player.tap(ui::SetTheme{ui::ThemeKind::Contrast}, "display-contrast");
    player.tap(ui::GoHome{}, "home-200-contrast");
}

}

void play_journey(Player& player, std::string const& language)
{
    player.open_album(language);
    player.tap(ui::Begin{}, "languages");
    choose_language(player, language);
    read_a_page(player, language);
    for (auto const screen : {Screen::Emergency, Screen::Today, Screen::Help}) {
        go(player, screen);
        player.tap(ui::GoHome{}, "home-again");
    }
    go(player, Screen::Places);
    go(player, Screen::Place);
    player.tap(ui::GoHome{}, "home-again");
    read_large_and_in_contrast(player);
    player.tap(ui::Finish{}, "finished");
}

}
