// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host.h"
#include "app/pack_show.h"
#include "pictograms/font_file.h"
#include "screens/messages.h"
#include "support/catch.h"

#include <random>
#include <utility>

using namespace parvis;
using namespace std::chrono_literals;

namespace {

/// A voice that needs no time.
class Quick final : public app::Speech {
public:
    void say(app::Script script, int, Instant) override
    {
        for (auto const& line : script)
            for (auto const& sound : line.sounds)
                bells += std::holds_alternative<app::Bell>(sound) ? 1 : 0;
        ++said;
        m_saying = true;
    }
    void stop() override { m_saying = false; }
    void pause() override {}
    void resume() override {}
    void set_volume(double) override {}
    std::vector<News> poll(Instant) override
    {
        if (!std::exchange(m_saying, false)) return {};
        return {Over{}};
    }
    [[nodiscard]] bool is_busy() const override { return m_saying; }

    int said = 0;
    int bells = 0;

private:
    bool m_saying = false;
};

/// A kiosk with a voice, or without one.
struct Kiosk {
    explicit Kiosk(app::Stage& stage, app::Speech* speech) : shows(PARVIS_DEMO_PACK, stage), host(shows, {}, 30, now)
    {
        if (speech != nullptr) host.speak_with(*speech, {});
        go_on(0s);
    }

    void go_on(std::chrono::seconds time)
    {
        now.instant += time;
        now.wall += time;
        for (auto i = 0; i < 3; ++i) {
            host.pass_time(now);
            host.refresh(now);
            host.speak(now);
        }
    }

    void tap(ui::Point point)
    {
        host.feel({1, ui::ContactPhase::Down, point}, now);
        host.feel({1, ui::ContactPhase::Up, point}, now);
        go_on(1s);
    }

    /// What can be perceived by eye, but for the voice's own state.
    [[nodiscard]] std::vector<std::string> words() const
    {
        std::vector<std::string> names;
        for (auto const& node : host.list().nodes)
            if (node.action != ui::Action{ui::PauseSpeech{}}) names.push_back(node.name);
        return names;
    }

    app::PackShows shows;
    Now now{Instant{}, std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + 9h};
    app::Host host;
};

}

TEST_CASE("with the sound muted nothing is lost: a kiosk without a voice shows what one with a voice shows", "[access]")
{
    app::Stage stage(text::Fonts::default_folders(), pictograms::font_file(), *ui::find_profile("bus-10"));
    Quick voice;
    Kiosk heard(stage, &voice);
    Kiosk muted(stage, nullptr);
    std::mt19937 random(4);
    auto warnings = 0;
    for (auto i = 0; i < 250; ++i) {
        auto const bells = voice.bells;
        if (i % 10 == 9) {
            for (auto* kiosk : {&heard, &muted})
                kiosk->go_on(65s);
        } else {
            auto const& nodes = muted.host.list().nodes;
            auto const& node = nodes.at(random() % nodes.size());
            for (auto* kiosk : {&heard, &muted})
                kiosk->tap({node.rect.x + node.rect.width / 2, node.rect.y + node.rect.height / 2});
        }
        REQUIRE(muted.words() == heard.words());
        // The bell rings for what is seen as well.
        if (voice.bells == bells) continue;
        ++warnings;
        CHECK(muted.host.list().nodes.back().action == ui::Action{ui::Finish{}});
    }
    CHECK(voice.said > 20);
    CHECK(warnings > 2);
}
