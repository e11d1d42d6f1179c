// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/key_visitor.h"
#include "pictograms/font_file.h"
#include "screens/messages.h"
#include "support/catch.h"

#include <algorithm>

using namespace parvis;
using ui::Screen;

namespace {

ui::Action const help = ui::GoTo{{Screen::Help, {}}};
ui::Action const statement = ui::GoTo{{Screen::Accessibility, {}}};

struct Kiosk {
    ui::DisplayList draw(ui::Route const& route, std::string const& language)
    {
        screens::State state;
        state.route = route;
        state.language = state.own_language = language;
        return show.draw(state, LocalMinute(std::chrono::local_days(std::chrono::year(2026) / 11 / 24)));
    }

    app::Stage stage{text::Fonts::default_folders(), pictograms::font_file(), *ui::find_profile("hall-32")};
    app::PackShow show{PARVIS_DEMO_PACK, stage};
};

bool leads_to(ui::DisplayList const& list, ui::Action const& action)
{
    return std::ranges::any_of(list.nodes, [&](ui::Node const& node) { return node.in_view && node.action == action; });
}

bool says(ui::DisplayList const& list, std::string_view words)
{
    return std::ranges::any_of(list.nodes, [&](ui::Node const& node) { return node.name == words; });
}

}

TEST_CASE("the accessibility statement is two touches away from every screen of a visit, in every language", "[access]")
{
    Kiosk kiosk;
    for (auto const& language : kiosk.show.languages()) {
        CHECK(leads_to(kiosk.draw({Screen::Help, {}}, language), statement));
        for (auto const& route : testing::some_routes(kiosk.show.pack())) {
            if (route.screen == Screen::Attract) continue;
            INFO(ui::describe(ui::GoTo{route}) << " in " << language);
            CHECK(leads_to(kiosk.draw(route, language), help));
        }
    }
}

TEST_CASE("the statement is said in the reader's language, in every part", "[access]")
{
    namespace msg = screens::msg;
    Kiosk kiosk;
    for (auto const& language : kiosk.show.languages()) {
        auto const list = kiosk.draw({Screen::Accessibility, {}}, language);
        INFO(language);
        CHECK(list.nodes.size() > 20);
        if (language.starts_with("fr")) continue;
        for (auto const& message :
             {msg::statement_state, msg::statement_norm, msg::statement_possible, msg::statement_lower,
              msg::statement_keys, msg::statement_time, msg::statement_missing, msg::statement_voices,
              msg::statement_drafts, msg::statement_people, msg::statement_furniture, msg::statement_trouble,
              msg::statement_report})
            CHECK_FALSE(says(list, message.french));
    }
}

TEST_CASE("the statement says what the law asks for: how far, what is missing, whom to tell, where to appeal",
          "[access]")
{
    namespace msg = screens::msg;
    Kiosk kiosk;
    auto const list = kiosk.draw({Screen::Accessibility, {}}, "fr");
    CHECK(says(list, "Accessibilité : partiellement conforme."));
    CHECK(says(list, msg::statement_missing.french));
    CHECK(says(list, msg::statement_report.french));
    CHECK(says(list, "Sans réponse, le Défenseur des droits vous aide gratuitement : defenseurdesdroits.fr"));
    CHECK(says(list, "Déclaration établie le 23 novembre 2026"));
}
