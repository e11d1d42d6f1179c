// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/display_list.h"

/// Where the keys are on a screen, and where they go next. The order is the reading order, round and round, so that no
/// place is a trap (EN 301 549 11.2.1.2).
namespace parvis::ui {

/// By what a node is found again on the same screen drawn anew: it is the first node with its action, or the second
/// ...; words without an action are counted together.
struct NodeId {
    std::optional<Action> action;
    std::size_t number = 0;

    friend bool operator==(NodeId const&, NodeId const&) = default;
};

/// What the keys are on: a node, or wherever reading begins on the screen that shows.
struct Focus {
    std::optional<NodeId> node;

    friend bool operator==(Focus const&, Focus const&) = default;
};

NodeId id_of(DisplayList const& list, std::size_t node);

/// The node that the focus is on. One that has gone gives way to where reading begins: the first heading or, on a
/// screen scrolled further, the first thing in view. Nothing only if the list has no nodes.
std::optional<std::size_t> find(DisplayList const& list, Focus const& focus);

enum class Way { Forward, Back };

/// `Everything` is for who cannot see the screen, and hears it piece by piece: words are stops too (EN 301
/// 549 5.1.3.1). `Targets` is for who sees it, and wants to go from button to button (11.2.1.1).
enum class Stops { Everything, Targets };

/// The next stop after `from`; `from` itself if there is no other.
std::size_t next_stop(DisplayList const& list, std::size_t from, Way way, Stops stops);

/// The offset to scroll to so that a node is seen; nothing if it is seen already.
std::optional<int> offset_to_show(DisplayList const& list, std::size_t node);

}
