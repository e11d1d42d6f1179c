// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show.h"
#include "base/error.h"

namespace parvis::app {

/// What goes wrong, and what was asked for.
struct Troubles {
    bool no_pack = false;
    bool newer_pack = false;
    ui::Route broken{ui::Screen::BackSoon, {}}; ///< the screen that cannot be drawn
    bool all_broken = false;
    bool has_another = false; ///< that is not broken, if the first one is given up
    int visits = 0;
    int failures = 0;
    int opened = 0;
    std::vector<LocalMinute> drawn;
    usage::Record recorded; ///< as it was drawn last
};

/// Every screen is one target: the first begins, home leads to "Today", others go back. Two passages are read aloud,
/// and the target's name says which of them is lit.
class MadeUpShow final : public Show {
public:
    explicit MadeUpShow(Troubles& troubles) : m_troubles(troubles) {}

    [[nodiscard]] std::vector<std::string> const& languages() const override { return m_languages; }

    [[nodiscard]] LocalMinute local_time(std::chrono::system_clock::time_point wall) const override
    {
        return LocalMinute(std::chrono::floor<std::chrono::minutes>(wall.time_since_epoch()));
    }

    [[nodiscard]] std::string place_at(LocalMinute) const override { return "hall"; }

    using Show::draw;
    ui::DisplayList draw(screens::State const& state, LocalMinute now, usage::Record const& recorded) override
    {
        m_troubles.recorded = recorded;
        if (m_troubles.all_broken || state.route == m_troubles.broken) throw Error("the page cannot be read");
        m_troubles.drawn.push_back(now);
        auto const name = std::string(ui::name(state.route.screen));
        auto const& speech = state.speech;
        auto const lit = speech && speech->passage ? ", lit " + std::to_string(*speech->passage) : std::string();
        ui::DisplayList list;
        list.size = {100, 100};
        list.nodes.push_back({.role = ui::Role::Button,
                              .name = name + lit,
                              .language = state.language,
                              .rect = {0, 0, 100, 100},
                              .action = next(state.route.screen)});
        list.reading = {{0, 0}, {0, 10}};
        if (state.focus) list.focus = ui::find(list, *state.focus);
        return list;
    }

    /// Every node of the reading is a line.
    Script script(visit::Speak const& speak, screens::State const&, ui::DisplayList const& list, LocalMinute) override
    {
        Script script;
        auto const* content = std::get_if<visit::Content>(&speak.what);
        if (std::holds_alternative<visit::Focused>(speak.what))
            return {{.passage = {}, .sounds = {Utterance{"any", list.nodes.at(list.focus.value()).name}}}};
        if (content == nullptr) return {{.passage = {}, .sounds = {Utterance{"any", "welcome"}}}};
        for (auto i = content->from.value_or(0); i < list.reading.size(); ++i)
            script.push_back(
                {.passage = i,
                 .offset = list.reading[i].offset,
                 .sounds = {Utterance{"any", (i == 0 ? "first of " : "second of ") + list.nodes[0].name}}});
        return script;
    }

private:
    static ui::Action next(ui::Screen screen)
    {
        switch (screen) {
        case ui::Screen::Attract:
            return ui::Begin{};
        case ui::Screen::Languages:
            return ui::ChooseLanguage{"ar"};
        case ui::Screen::Home:
            return ui::GoTo{{ui::Screen::Today, {}}};
        default:
            return ui::GoBack{};
        }
    }

    Troubles& m_troubles;
    std::vector<std::string> m_languages{"fr", "ar", "ka"};
};

class MadeUpShows final : public Shows {
public:
    std::unique_ptr<Show> open() override
    {
        ++troubles.opened;
        troubles.newer_pack = false;
        if (troubles.no_pack) throw Error("there is no pack: copy one there");
        return std::make_unique<MadeUpShow>(troubles);
    }
    [[nodiscard]] bool has_newer(Instant) override { return troubles.newer_pack; }
    void visit_passed() override { ++troubles.visits; }
    void screen_failed() override { ++troubles.failures; }
    bool give_up() override
    {
        if (troubles.has_another) troubles.all_broken = false;
        return troubles.has_another;
    }
    ui::DisplayList draw_back_soon() override
    {
        ui::DisplayList list;
        list.nodes.push_back(
            {.role = ui::Role::Status, .name = "back soon", .language = "fr", .rect = {}, .action = {}});
        return list;
    }

    Troubles troubles;
};

}
