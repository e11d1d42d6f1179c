// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/key_visitor.h"
#include "pictograms/font_file.h"
#include "screens/words.h"
#include "support/catch.h"

#include <linux/input-event-codes.h>

using namespace parvis;
using testing::KeyVisitor;
using ui::Screen;

namespace {

/// The first place with a telephone.
pack::Place place_with_phone(pack::Pack const& pack, std::string const& language)
{
    for (auto const& summary : pack.places(language))
        if (auto const place = pack.place(summary.id, language); place && !place->phone.empty()) return *place;
    throw std::runtime_error("no place has a telephone");
}

}

TEST_CASE("with the screen off, keys alone lead from the first screen to a service's telephone number", "[access]")
{
    app::Stage stage(text::Fonts::default_folders(), pictograms::font_file(), *ui::find_profile("hall-32"));
    app::PackShow show(PARVIS_DEMO_PACK, stage);
    auto const place = place_with_phone(show.pack(), "ar");
    KeyVisitor visitor(show);

    visitor.strike(KEY_F19);
    CHECK(visitor.heard() == "Bienvenue\nTouchez l’écran");
    visitor.strike(KEY_F20);
    CHECK(visitor.state().route.screen == Screen::Languages);
    REQUIRE(visitor.strike_until(KEY_F19, "العربية"));
    visitor.strike(KEY_F20);
    CHECK(visitor.state().route.screen == Screen::Home);
    CHECK(visitor.heard() == "عمّ تبحث؟");
    REQUIRE(visitor.strike_until(KEY_F19, "الأماكن القريبة من هنا"));
    visitor.strike(KEY_F20);
    CHECK(visitor.state().route.screen == Screen::Places);
    REQUIRE(visitor.strike_until(KEY_F19, place.name));
    visitor.strike(KEY_F20);
    CHECK(visitor.heard() == place.name);
    REQUIRE(visitor.strike_until(KEY_F19, "الهاتف"));
    visitor.strike(KEY_F19);
    CHECK(visitor.heard() == screens::phone_text(place.phone));
}

TEST_CASE("the way back leads to where one came from", "[access]")
{
    app::Stage stage(text::Fonts::default_folders(), pictograms::font_file(), *ui::find_profile("desk-21"));
    app::PackShow show(PARVIS_DEMO_PACK, stage);
    KeyVisitor visitor(show);
    visitor.go_to({Screen::Home, {}}, "ka");
    for (auto i = 0; i < 3; ++i)
        visitor.strike(KEY_TAB);
    auto const name = visitor.heard();
    visitor.strike(KEY_ENTER);
    CHECK(visitor.state().route.screen == Screen::Theme);
    visitor.strike(KEY_ESC);
    CHECK(visitor.state().route.screen == Screen::Home);
    CHECK(visitor.heard() == name);
}
