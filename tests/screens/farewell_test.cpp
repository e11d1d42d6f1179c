// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_show.h"
#include "pictograms/font_file.h"
#include "support/catch.h"

using namespace parvis;
using namespace std::chrono_literals;
using usage::Event;

namespace {

auto const noon = LocalMinute(std::chrono::local_days(2026y / 11 / 24) + 12h);

/// A visit that adds to every table.
usage::Increments added()
{
    usage::Session session;
    for (auto const event : {Event::Contact, Event::SessionBegins, Event::LargeText, Event::MetAlone,
                             Event::SessionEnds, Event::LastedTwoMinutes})
        session.add({event, {}});
    session.add({Event::LanguageChosen, "ti"});
    session.add({Event::LanguageMissing, "wo"});
    session.add({Event::ThemeOpened, "droits"});
    for (auto const event : {Event::PageOpened, Event::PageRead, Event::AfraidToAsk, Event::Untranslated})
        session.add({event, "violences"});
    session.add({Event::PlaceOpened, "pass-exemple"});
    return usage::without_names(session.increments());
}

ui::DisplayList farewell(app::PackShow& show, std::string const& language, usage::Increments const& increments)
{
    screens::State state;
    state.language = language;
    state.leaving = true;
    return show.draw(state, noon, {{}, increments});
}

}

TEST_CASE("the farewell fits on any kiosk, in any language", "[screens]")
{
    for (auto const& profile : ui::built_in_profiles()) {
        app::Stage stage(text::Fonts::default_folders(), pictograms::font_file(), profile);
        app::PackShow show(PARVIS_DEMO_PACK, stage);
        for (auto const& language : show.languages())
            for (auto const& defect : farewell(show, language, added()).defects)
                FAIL_CHECK(profile.name << ", " << language << ": " << defect.what << ": " << defect.where);
    }
}

TEST_CASE("the farewell says how much was counted, and not what; a touch anywhere begins anew", "[screens]")
{
    app::Stage stage(text::Fonts::default_folders(), pictograms::font_file(), ui::built_in_profiles().front());
    app::PackShow show(PARVIS_DEMO_PACK, stage);
    auto const list = farewell(show, "fr", added());
    auto const& whole = list.nodes.front();
    CHECK(whole.name == "Au revoir\nTout ce que vous avez fait ici est effacé.\n"
                        "Ajouté à nos comptes : +16. Rien d’autre n’est gardé.\nVisite +5\nLangue +2\nThème +2\n"
                        "Page +5\nLieu +1\nAffichage +1");
    CHECK(whole.action == ui::Action{ui::Begin{}});
    CHECK(whole.rect == ui::Rect{0, 0, list.size.width, list.size.height});
    CHECK(farewell(show, "fr", {}).nodes.front().name.ends_with("Rien n’a été compté."));
}
