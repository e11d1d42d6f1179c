// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/key_visitor.h"
#include "access/listener.h"
#include "pictograms/font_file.h"
#include "screens/words.h"
#include "support/catch.h"

#include <linux/input-event-codes.h>

#include <array>

using namespace parvis;
using testing::KeyVisitor;
using testing::Listener;
using ui::Screen;

namespace {

using Digits = std::array<std::string, 10>;

Digits const in_french{"zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"};
Digits const in_arabic{"صفر", "واحد", "إثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"};

/// "02 38" → "zéro deux, trois huit"
std::string digit_by_digit(std::string const& number, Digits const& names)
{
    std::string words;
    for (auto const letter : number) {
        if (letter == ' ')
            words += ", ";
        else
            words +=
                (words.empty() || words.ends_with(' ') ? "" : " ") + names.at(static_cast<std::size_t>(letter - '0'));
    }
    return words;
}

/// What one who listens in a language goes by.
struct Words {
    std::string language;
    std::string voice;
    std::string home;
    std::string places;
    std::string phone;
    Digits digits;
};

Words const french{"Français", "fr", "Que cherchez-vous ?", "Les lieux près d’ici", "Téléphone", in_french};
Words const arabic{"العربية", "ar", "عمّ تبحث؟", "الأماكن القريبة من هنا", "الهاتف", in_arabic};

/// A kiosk with the screen off, and somebody before it.
struct Dark {
    app::Stage stage{text::Fonts::default_folders(), pictograms::font_file(), *ui::find_profile("hall-32")};
    Listener visitor{PARVIS_DEMO_PACK, stage};

    /// The first place with a telephone.
    pack::Place place = [] {
        auto const pack = pack::Pack::open(PARVIS_DEMO_PACK);
        for (auto const& summary : pack->places("fr"))
            if (auto const found = pack->place(summary.id, "fr"); found && !found->phone.empty()) return *found;
        throw std::runtime_error("no place has a telephone");
    }();

    /// From home.
    void find_the_phone(Words const& words)
    {
        REQUIRE(visitor.strike_until(KEY_F19, words.places));
        visitor.strike(KEY_F20);
        REQUIRE(visitor.strike_until(KEY_F19, place.name));
        visitor.strike(KEY_F20);
        REQUIRE(visitor.strike_until(KEY_F19, words.phone));
        visitor.strike(KEY_F19);
        CHECK(visitor.heard() == digit_by_digit(screens::phone_text(place.phone), words.digits));
        CHECK(visitor.voices() == std::vector{words.voice});
    }
};

}

TEST_CASE("with the screen off, keys alone lead from the first screen to a service's telephone number", "[access]")
{
    auto const& words = GENERATE_REF(french, arabic);
    Dark kiosk;
    auto& visitor = kiosk.visitor;
    visitor.strike(KEY_F19);
    CHECK(visitor.heard() == "Bienvenue\nTouchez l’écran\nbouton");
    visitor.strike(KEY_F20);
    CHECK(visitor.heard() == "Choisissez votre langue");
    REQUIRE(visitor.strike_until(KEY_F19, words.language + "\n"));
    CHECK(visitor.voices().front() == words.voice);
    visitor.strike(KEY_F20);
    CHECK(visitor.heard().ends_with("\n" + words.home));
    CHECK(visitor.voices() == std::vector{words.voice, words.voice});
    kiosk.find_the_phone(words);
}

TEST_CASE("who listens in a language without a voice hears so, and gets there in another one", "[access]")
{
    Dark kiosk;
    auto& visitor = kiosk.visitor;
    visitor.strike(KEY_F19);
    visitor.strike(KEY_F20);
    REQUIRE(visitor.strike_until(KEY_F19, "tigrigna"));
    visitor.strike(KEY_F20);
    CHECK(visitor.heard().starts_with("Il n’y a pas encore de voix pour votre langue."));
    CHECK(visitor.voices() == std::vector<std::string>{"fr"});
    visitor.strike(KEY_F24); // listen
    REQUIRE(visitor.strike_until(KEY_F19, arabic.language));
    visitor.strike(KEY_F20);
    CHECK(visitor.voices().front() == "ar");
    kiosk.find_the_phone(arabic);
}

TEST_CASE("keys repeat, slow down and stop what is heard, and read on from any words", "[access]")
{
    Dark kiosk;
    auto& visitor = kiosk.visitor;
    visitor.strike(KEY_F19);
    visitor.strike(KEY_F20);
    REQUIRE(visitor.strike_until(KEY_F19, french.language + "\n"));
    visitor.strike(KEY_F20);
    visitor.strike(KEY_F17); // help
    visitor.strike(KEY_F19);
    visitor.strike(KEY_F19);
    auto const words = visitor.heard();
    REQUIRE_FALSE(words.empty());
    for (auto const key : {KEY_F13, KEY_F14, KEY_VOLUMEUP, KEY_F21}) {
        visitor.strike(static_cast<std::uint32_t>(key));
        CHECK(visitor.heard() == words);
    }
    visitor.strike(KEY_F20);
    CHECK(visitor.heard().starts_with(words + "\n"));
    CHECK(visitor.voices().size() > 3);
}

TEST_CASE("the way back leads to where one came from", "[access]")
{
    app::Stage stage(text::Fonts::default_folders(), pictograms::font_file(), *ui::find_profile("desk-21"));
    app::PackShow show(PARVIS_DEMO_PACK, stage);
    KeyVisitor visitor(show);
    visitor.go_to({Screen::Home, {}}, "ka");
    for (auto i = 0; i < 3; ++i)
        visitor.strike(KEY_TAB);
    auto const name = visitor.name();
    visitor.strike(KEY_ENTER);
    CHECK(visitor.state().route.screen == Screen::Theme);
    visitor.strike(KEY_ESC);
    CHECK(visitor.state().route.screen == Screen::Home);
    CHECK(visitor.name() == name);
}
