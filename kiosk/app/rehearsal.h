// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/display_list.h"
#include "visit/visit.h"

#include <deque>
#include <set>
#include <tuple>

namespace parvis::app {

/// The screens that one touch can lead to, to be drawn while nobody touches: a text that is set for the first time
/// takes ten times as long as later. Each is drawn ahead once, however often it can be reached.
class Rehearsal {
public:
    struct Scene {
        screens::State state;
        bool under_finger = false; ///< it comes when the finger leaves, and before all others
    };

    /// Adds what can be reached from `list`, which shows `visit`.
    void look_ahead(visit::Visit const& visit, ui::DisplayList const& list, std::vector<std::string> const& languages,
                    Instant now);

    /// The screen to draw next, if one is left.
    std::optional<Scene> next();
    [[nodiscard]] bool is_over() const { return m_ahead.empty() && !m_under_finger; }

    /// Everything is to be drawn anew, from another pack.
    void forget();

private:
    /// What a screen's texts depend on.
    using Look = std::tuple<ui::Screen, std::string, std::string, ui::Scale, ui::ThemeKind, ui::Reach>;
    static Look look_of(screens::State const& state);
    void notice_finger(visit::Visit const& visit, std::vector<std::string> const& languages, Instant now);

    std::optional<ui::Action> m_pressed;
    std::optional<screens::State> m_under_finger;
    std::optional<Look> m_here;
    std::set<Look> m_known;
    std::deque<screens::State> m_ahead;
};

}
