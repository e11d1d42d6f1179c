// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/host.h"
#include "app/pack_show.h"

#include <string>

namespace parvis::testing {

/// Somebody in front of a kiosk whose screen is off: strikes keys, and knows nothing but what is said. The clock is
/// made up, and all has been said before the next key.
class Listener {
public:
    Listener(std::filesystem::path const& pack, app::Stage& stage);

    /// By its number in linux/input-event-codes.h.
    void strike(std::uint32_t key);
    /// Strikes a key until something that begins with these words is heard; false if patience ends before.
    bool strike_until(std::uint32_t key, std::string const& words);

    /// What was said after the last key, by whichever voices; a line for each sound.
    [[nodiscard]] std::string const& heard() const { return m_ear.heard; }
    /// The voices that said it, in order.
    [[nodiscard]] std::vector<std::string> const& voices() const { return m_ear.voices; }

private:
    /// The words that are handed to the loudspeaker.
    class Ear final : public app::Speech {
    public:
        void say(app::Script script, int pace, Instant now) override;
        void stop() override { m_saying = false; }
        void pause() override {}
        void resume() override {}
        void set_volume(double) override {}
        std::vector<News> poll(Instant) override;
        [[nodiscard]] bool is_busy() const override { return m_saying; }

        std::string heard;
        std::vector<std::string> voices;

    private:
        bool m_saying = false;
    };

    app::PackShows m_shows;
    Ear m_ear;
    Now m_now;
    app::Host m_host;
};

}
