// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pack_show.h"
#include "ui/keys.h"
#include "visit/visit.h"

#include <string>

namespace parvis::testing {

/// Somebody who strikes keys in front of a kiosk, and sees all that there is to know about its screen. The clock is
/// made up.
class KeyVisitor {
public:
    explicit KeyVisitor(app::PackShow& show);

    /// Goes straight to a screen, its keys where reading begins.
    void go_to(ui::Route const& route, std::string const& language);

    /// By its number in linux/input-event-codes.h.
    void strike(std::uint32_t key);

    /// Of what the keys are on.
    [[nodiscard]] std::string const& name() const { return m_list.nodes[focus()].name; }
    [[nodiscard]] std::size_t focus() const { return m_list.focus.value(); }
    [[nodiscard]] ui::DisplayList const& list() const { return m_list; }
    [[nodiscard]] screens::State const& state() const { return m_visit.state; }

private:
    void feel(visit::Input const& input);
    void draw();

    app::PackShow& m_show;
    ui::Keys m_keys{ui::usual_keys()};
    Instant m_now{};
    visit::Visit m_visit = visit::first_screen({});
    ui::DisplayList m_list;
};

/// Every screen of the pack, with an id where it has one.
std::vector<ui::Route> all_routes(pack::Pack const& pack);
/// One of every kind.
std::vector<ui::Route> some_routes(pack::Pack const& pack);

}
