// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_show.h"
#include "app/script_writer.h"
#include "intl/writing.h"
#include "pictograms/font_file.h"
#include "screens/messages.h"
#include "spoken/reciter.h"
#include "visit/listening.h"

#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace parvis;
using namespace parvis::app;
using namespace std::chrono_literals;
using ui::Screen;

namespace {

LocalMinute const noon = std::chrono::local_days(std::chrono::year(2026) / 11 / 23) + 12h;

/// Every screen of the pack.
std::vector<ui::Route> routes(pack::Pack const& pack)
{
    std::vector<ui::Route> all;
    for (auto screen = 0; screen < static_cast<int>(Screen::BackSoon); ++screen)
        all.push_back({static_cast<Screen>(screen), {}});
    std::erase_if(all, [](auto const& route) {
        return route.screen == Screen::Theme || route.screen == Screen::Page || route.screen == Screen::Place;
    });
    for (auto const& theme : pack.themes("fr")) {
        all.push_back({Screen::Theme, theme.id.value()});
        for (auto const& page : pack.pages_of(theme.id, "fr"))
            all.push_back({Screen::Page, page.id.value()});
    }
    for (auto const& place : pack.places("fr"))
        all.push_back({Screen::Place, place.id.value()});
    return all;
}

/// The kiosk of the demonstration, on a screen of the bus.
struct Bus {
    Stage stage{text::Fonts::default_folders(), pictograms::font_file(), *ui::find_profile("bus-10")};
    PackShow show{PARVIS_DEMO_PACK, stage};

    [[nodiscard]] spoken::Reciter reciter(std::string const& language) { return {show.voices(), language}; }
};

std::string trouble_with(spoken::Phrase const& phrase, pack::Pack const& pack)
{
    if (phrase.text.empty()) return "an empty phrase";
    auto const* language = pack.language(phrase.language);
    // A name of the world list of languages is said in a language that the kiosk may not have.
    if (language == nullptr) return {};
    // Latin letters stand in names and in the addresses of the web, wherever they are.
    auto const own = intl::share_in_script(phrase.text, language->script);
    auto const latin = intl::share_in_script(phrase.text, "Latn");
    return own + latin < 0.9 ? "not in " + language->code + ": " + phrase.text : std::string();
}

}

TEST_CASE("every target of every screen has a name that can be spoken, in the language of its text", "[app]")
{
    Bus bus;
    std::set<std::string> troubles;
    auto targets = 0;
    for (auto const& language : bus.show.languages()) {
        auto const reciter = bus.reciter(language);
        for (auto const& route : routes(bus.show.pack())) {
            screens::State state;
            state.route = route;
            state.language = language;
            for (auto const& node : bus.show.draw(state, noon).nodes) {
                auto const sayings = reciter.recite(node);
                if (node.action) {
                    ++targets;
                    // The name, and what can be done with it.
                    if (sayings.size() < 2) troubles.insert("no role: " + ui::describe(*node.action));
                }
                for (auto const& saying : sayings) {
                    if (saying.phrases.empty()) troubles.insert("nothing is said of \"" + node.name + "\"");
                    for (auto const& phrase : saying.phrases)
                        troubles.insert(trouble_with(phrase, bus.show.pack()));
                }
            }
        }
    }
    troubles.erase("");
    for (auto const& trouble : troubles)
        FAIL_CHECK(trouble);
    CHECK(targets > 10'000);
}

TEST_CASE("a screen is read from its begin to its end, and each passage has its view", "[app]")
{
    Bus bus;
    for (auto const* language : {"fr", "ar", "ti"}) {
        for (auto const& route : routes(bus.show.pack())) {
            screens::State state;
            state.route = route;
            state.language = language;
            state.speech = screens::Speech{};
            auto const list = bus.show.draw(state, noon);
            auto const where = ui::describe(ui::GoTo{route}) + " in " + language;
            for (std::size_t i = 1; i < list.reading.size(); ++i)
                if (list.reading[i].node <= list.reading[i - 1].node ||
                    list.reading[i].offset < list.reading[i - 1].offset)
                    FAIL_CHECK(where << ": passage " << i << " stands before the one before it");
            if (list.reading.empty()) {
                if (route.screen != Screen::Attract) FAIL_CHECK(where << ": nothing is read");
                continue;
            }
            // Scrolled as it will be, the last passage is on the screen, and lit.
            state.offset = list.reading.back().offset;
            state.speech->passage = list.reading.size() - 1;
            auto const lit = bus.show.draw(state, noon);
            if (!lit.nodes.at(lit.reading.back().node).in_view)
                FAIL_CHECK(where << ": the last passage is not in view");
            state.speech->passage.reset();
            if (ui::dump(lit) == ui::dump(bus.show.draw(state, noon))) FAIL_CHECK(where << ": nothing is lit");
        }
    }
}

TEST_CASE("an Arabic page is heard in Georgian, passage by passage", "[app]")
{
    Bus bus;
    screens::State state;
    state.route = {Screen::Page, "ame"};
    state.language = "ar";
    auto const list = bus.show.draw(state, noon);
    auto const script = bus.show.script({visit::Content{0, "ka"}}, state, list, noon);
    REQUIRE(script.size() > 5);
    auto georgian = 0;
    for (auto const& line : script)
        for (auto const& sound : line.sounds)
            georgian += std::get<Utterance>(sound).voice == "ka" ? 1 : 0;
    CHECK(georgian > 5);
}

TEST_CASE("a place's telephone and hours are heard in the language that is listened to, not in the one that is read",
          "[app]")
{
    Bus bus;
    screens::State state;
    state.route = {Screen::Place, bus.show.pack().places("fr").front().id.value()};
    state.language = "ti"; // without a voice: what is left of it would be silent
    auto const list = bus.show.draw(state, noon);
    auto spoken = 0;
    for (auto const& line : bus.show.script({visit::Content{0, "ka"}}, state, list, noon)) {
        CHECK_FALSE(line.instead);
        for (auto const& sound : line.sounds)
            spoken += std::get<Utterance>(sound).voice == "ka" ? 1 : 0;
    }
    CHECK(spoken > 15);
}

TEST_CASE("when a screen is read, loudspeakers beside names are not; keys that are on them hear so", "[app]")
{
    Bus bus;
    screens::State state;
    state.route = {Screen::Languages, {}};
    auto list = bus.show.draw(state, noon);
    auto const said = [&](visit::Speak const& speak) {
        std::string words;
        for (auto const& line : bus.show.script(speak, state, list, noon))
            for (auto const& sound : line.sounds)
                words += std::get<Utterance>(sound).text + "|";
        return words;
    };
    CHECK(said({visit::Content{0, {}}}).find("Écouter|") == std::string::npos);
    state.focus = ui::Focus{ui::NodeId{ui::HearLanguage{"en"}}};
    list = bus.show.draw(state, noon);
    CHECK(said({visit::Focused{}}) == "Écouter|English|bouton|");
}

TEST_CASE("a language without a voice is silent, and its screen says so", "[app]")
{
    Bus bus;
    screens::State state;
    state.route = {Screen::Help, {}};
    state.language = "ti";
    auto list = bus.show.draw(state, noon);
    // What stands in French beside it is heard in French, and nothing else.
    for (auto const& line : bus.show.script({visit::Content{0, {}}}, state, list, noon))
        for (auto const& sound : line.sounds)
            CHECK(std::get<Utterance>(sound).voice == "fr");
    auto const leads_to_voices = [](ui::Node const& node) {
        return node.action == ui::Action{ui::GoTo{{Screen::Voices, {}}}};
    };
    CHECK(std::ranges::any_of(list.nodes, leads_to_voices));
    state.speech = screens::Speech{};
    list = bus.show.draw(state, noon);
    auto const sign = bus.show.voices()("ti").messages.text(screens::msg::voices_none);
    CHECK(std::ranges::any_of(list.nodes, [&](ui::Node const& node) { return node.name == sign; }));
}

TEST_CASE("the controls of the voice fit on every kiosk, in every language and text size", "[app]")
{
    auto const* const name = GENERATE("hall-32", "bus-10");
    auto const& profile = *ui::find_profile(name);
    Stage stage(text::Fonts::default_folders(), pictograms::font_file(), profile);
    PackShow show(PARVIS_DEMO_PACK, stage);
    auto const least = profile.px(20);
    for (auto const& language : show.languages()) {
        for (auto const scale : {ui::Scale::Normal, ui::Scale::Largest}) {
            screens::State state;
            state.route = {Screen::Page, "ame"};
            state.language = language;
            state.scale = scale;
            state.speech = screens::Speech{};
            auto const list = show.draw(state, noon);
            INFO(name << " in " << language << " at " << static_cast<int>(scale) << " %");
            for (auto const& defect : list.defects)
                FAIL_CHECK(defect.what << ": " << defect.where);
            auto controls = 0;
            for (auto const& node : list.nodes) {
                if (!node.action || !visit::controls_speech(*node.action)) continue;
                ++controls;
                CHECK(node.rect.width >= least);
                CHECK(node.rect.height >= least);
            }
            CHECK(controls == 5);
        }
    }
}
