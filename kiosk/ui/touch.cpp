// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touch.h"

#include <algorithm>
#include <cstdlib>

namespace parvis::ui {
namespace {

/// The same content as when the pull began, wherever it is scrolled to now.
bool same_content(ScrollArea const& a, ScrollArea const& b)
{
    return a.view == b.view && a.max_offset == b.max_offset;
}

}

std::optional<Gesture> Touch::feel(Contact const& contact, DisplayList const& list)
{
    if (contact.phase == ContactPhase::Down) return down(contact, list);
    auto const finger = std::ranges::find(m_fingers, contact.id, &Finger::id);
    if (finger == m_fingers.end()) return std::nullopt;
    if (contact.phase == ContactPhase::Move) return move(*finger, contact.point, list);
    auto gesture = up(finger, contact, list);
    lift(contact.id);
    return gesture;
}

std::optional<Gesture> Touch::down(Contact const& contact, DisplayList const& list)
{
    lift(contact.id);
    auto const action = action_at(list, contact.point);
    m_fingers.push_back({contact.id, contact.point, action, action.has_value()});
    if (!action) return Touched{};
    return Pressed{action};
}

std::optional<Gesture> Touch::move(Finger& finger, Point point, DisplayList const& list)
{
    if (m_pull && m_pull->id == finger.id) return pull(point, list);

    auto const far = std::abs(point.y - finger.start.y) > m_threshold;
    if (far && !m_pull && list.scroll && list.scroll->max_offset > 0 && list.scroll->view.contains(finger.start)) {
        // From here on, so that the content does not jump by the threshold.
        m_pull = Pull{finger.id, point.y, *list.scroll, list.scroll->offset};
        finger.action.reset();
        finger.on_target = false;
        return Dragged{m_pull->offset};
    }
    auto const on_target = finger.action && action_at(list, point) == finger.action;
    if (on_target == finger.on_target) return std::nullopt;
    finger.on_target = on_target;
    return Pressed{on_target ? finger.action : std::nullopt};
}

std::optional<Gesture> Touch::up(Fingers::iterator finger, Contact const& contact, DisplayList const& list)
{
    auto const lifted = contact.phase == ContactPhase::Up;
    // The screen may have changed under the finger.
    if (lifted && finger->action && action_at(list, contact.point) == finger->action) {
        // A hand that was there before and still is rests on the screen: it must not act when it goes.
        std::for_each(m_fingers.begin(), finger, [](Finger& older) { older.action.reset(); });
        return Activated{*finger->action};
    }
    if (finger->on_target) return Pressed{std::nullopt};
    return std::nullopt;
}

std::optional<Gesture> Touch::pull(Point point, DisplayList const& list)
{
    if (!list.scroll || !same_content(*list.scroll, m_pull->start)) return std::nullopt;
    auto const offset = std::clamp(m_pull->start.offset + m_pull->start_y - point.y, 0, list.scroll->max_offset);
    if (offset == m_pull->offset) return std::nullopt;
    m_pull->offset = offset;
    return Dragged{offset};
}

void Touch::lift(std::uint32_t id)
{
    std::erase_if(m_fingers, [id](Finger const& finger) { return finger.id == id; });
    if (m_pull && m_pull->id == id) m_pull.reset();
}

}
