// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pack_show.h"
#include "e2e/virtual_screen.h"
#include "raster/atlas.h"
#include "usage/session.h"
#include "visit/visit.h"

#include <array>
#include <filesystem>
#include <functional>
#include <optional>

namespace parvis::e2e {

struct Setting {
    std::filesystem::path kiosk; ///< the program
    std::filesystem::path pack;
    ui::Profile profile;
    std::filesystem::path album; ///< folder for the screenshots
    visit::Times times;
    std::filesystem::path data = {}; ///< the kiosk's data folder, if the pack is installed in one
};

/// Plays a visit in the real program: knows from the same pack and the same reducer what the kiosk must show, finds the
/// targets there, touches them, and compares each screenshot with what the CPU painter makes of it. Throws Error at the
/// first difference, and leaves both pictures.
class Player {
public:
    using Wanted = std::function<bool(ui::Action const&)>;

    /// Starts the kiosk on a virtual screen and waits for its first screen.
    explicit Player(Setting setting);

    /// Screenshots are numbered anew, in this folder of the album.
    void open_album(std::string const& folder);

    /// Scrolls, as a visitor would, until a target with such an action shows. Its action, if there is one.
    std::optional<ui::Action> find(Wanted const& wanted);
    /// Touches the target of this action, further down if need be, and takes a picture of what comes.
    void tap(ui::Action const& action, std::string const& picture);
    /// Only the first half of a tap.
    void press(ui::Action const& action, std::string const& picture);
    void slide_off(std::string const& picture);
    /// Lets time pass without a touch until the warning is up.
    void wait_for_warning(std::chrono::seconds patience, std::string const& picture);
    /// Lets time pass until the first screen is there, in whichever language.
    void expect_first_screen(std::chrono::seconds patience, std::string const& picture);

    [[nodiscard]] screens::State const& state() const { return m_visit.state; }
    [[nodiscard]] ui::DisplayList const& list() const { return m_list; }
    [[nodiscard]] app::PackShow const& show() const { return m_show; }
    [[nodiscard]] VirtualScreen& screen() { return m_screen; }
    [[nodiscard]] ChildProcess& kiosk() { return m_kiosk; }

private:
    /// What the visit adds to the counters, if its stays were as long as they seem from here, or a second shorter or
    /// longer: the kiosk feels each touch a little later.
    struct Counting {
        std::chrono::seconds later;
        usage::Session session = {};
        usage::Increments parting = {}; ///< of the visit that has just ended, without names
    };

    void feel(visit::Input const& input);
    void count(Counting& counting, std::vector<visit::Effect> const& effects) const;
    [[nodiscard]] ui::Point middle_of(ui::Action const& action) const;
    /// Waits until the screen shows what one of these states asks for, goes on from that one, and takes a picture.
    void expect_one_of(std::vector<screens::State> const& possible, std::chrono::seconds patience,
                       std::string const& picture);
    void expect(std::string const& picture);
    std::filesystem::path keep(raster::Pixels const& pixels, std::string const& picture);

    Setting m_setting;
    VirtualScreen m_screen;
    ChildProcess m_kiosk;
    app::Stage m_stage;
    app::PackShow m_show;
    raster::Atlas m_atlas;
    visit::Visit m_visit;
    std::array<Counting, 3> m_countings{
        {{std::chrono::seconds(0)}, {std::chrono::seconds(-1)}, {std::chrono::seconds(1)}}};
    ui::DisplayList m_list;
    ui::Point m_finger;
    std::filesystem::path m_folder;
    int m_pictures = 0;
};

}
