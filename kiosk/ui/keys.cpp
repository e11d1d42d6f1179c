// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys.h"

#include <linux/input-event-codes.h>

#include <algorithm>

namespace parvis::ui {
namespace {

/// A key that was held for longer without repeating itself came up unseen: its next stroke counts.
constexpr std::chrono::seconds longest_repeat{1};

/// A key of its own for a target, if that is on the screen.
std::optional<KeyGesture> choose(DisplayList const& list, Action const& action)
{
    auto const there = std::ranges::any_of(list.nodes, [&](Node const& node) { return node.action == action; });
    return there ? std::optional<KeyGesture>(Chosen{action}) : std::nullopt;
}

KeyGesture focus_on(DisplayList const& list, std::size_t node)
{
    return Focused{id_of(list, node), offset_to_show(list, node)};
}

std::optional<KeyGesture> choose_focused(DisplayList const& list)
{
    if (auto const& action = list.nodes[*list.focus].action) return Chosen{*action};
    auto const passage = std::ranges::find(list.reading, *list.focus, &Passage::node);
    if (passage == list.reading.end()) return std::nullopt;
    return Chosen{ListenFrom{static_cast<std::size_t>(passage - list.reading.begin())}};
}

/// Where there is no voice, its button leads to the choice of another.
std::optional<KeyGesture> listen(DisplayList const& list)
{
    auto const aloud = choose(list, Listen{});
    return aloud ? aloud : choose(list, GoTo{{Screen::Voices, {}}});
}

std::optional<KeyGesture> walk(KeyUse use, DisplayList const& list)
{
    if (list.nodes.empty()) return std::nullopt;
    if (!list.focus) return focus_on(list, *find(list, Focus{}));
    if (use == KeyUse::Choose) return choose_focused(list);

    auto const to_the_end = list.direction == intl::Direction::LeftToRight ? KeyUse::Right : KeyUse::Left;
    auto const forward = use == KeyUse::Next || use == KeyUse::Down || use == to_the_end;
    auto const stops = use == KeyUse::Up || use == KeyUse::Down ? Stops::Everything : Stops::Targets;
    return focus_on(list, next_stop(list, *list.focus, forward ? Way::Forward : Way::Back, stops));
}

std::optional<KeyGesture> carry_out(KeyUse use, DisplayList const& list)
{
    switch (use) {
    case KeyUse::Back:
        return choose(list, GoBack{});
    case KeyUse::Home:
        return choose(list, GoHome{});
    case KeyUse::Help:
        return choose(list, GoTo{{Screen::Help, {}}});
    case KeyUse::Listen:
        return listen(list);
    case KeyUse::Pause:
        return Chosen{PauseSpeech{}};
    case KeyUse::Again:
        return Chosen{SayAgain{}};
    case KeyUse::Slower:
        return Chosen{ChangePace{}};
    case KeyUse::Louder:
        return Chosen{ChangeVolume{1}};
    case KeyUse::Softer:
        return Chosen{ChangeVolume{-1}};
    case KeyUse::HeadsetIn:
        return HeadsetPlug{true};
    case KeyUse::HeadsetOut:
        return HeadsetPlug{false};
    default:
        return walk(use, list);
    }
}

}

std::optional<KeyGesture> Keys::feel(Key key, Instant now, DisplayList const& list)
{
    if (!key.pressed) {
        m_held.erase(key.code);
        m_last = key.code;
        m_last_up = now;
        return std::nullopt;
    }
    if (!strike(key.code, now)) return std::nullopt;
    auto const use = m_table.find({key.code, is_shifted()});
    return use ? carry_out(*use, list) : std::nullopt;
}

bool Keys::is_shifted() const
{
    return m_held.contains(KEY_LEFTSHIFT) || m_held.contains(KEY_RIGHTSHIFT);
}

bool Keys::strike(std::uint32_t code, Instant now)
{
    auto const [key, is_new] = m_held.try_emplace(code, now);
    auto const held = !is_new && now < key->second + longest_repeat;
    key->second = now;
    auto const again = code == m_last && now < m_last_up + m_table.same_key_rejection;
    return !held && !again;
}

}
