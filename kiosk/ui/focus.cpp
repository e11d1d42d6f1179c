// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focus.h"

#include <algorithm>

namespace parvis::ui {
namespace {

std::optional<std::size_t> find(DisplayList const& list, NodeId const& id)
{
    auto left = id.number;
    for (std::size_t i = 0; i < list.nodes.size(); ++i) {
        if (list.nodes[i].action != id.action) continue;
        if (left == 0) return i;
        --left;
    }
    return std::nullopt;
}

template <class Predicate> std::optional<std::size_t> find_first(DisplayList const& list, Predicate const& predicate)
{
    auto const found = std::ranges::find_if(list.nodes, predicate);
    if (found == list.nodes.end()) return std::nullopt;
    return static_cast<std::size_t>(found - list.nodes.begin());
}

std::optional<std::size_t> beginning(DisplayList const& list)
{
    auto const scrolled = list.scroll && list.scroll->offset > 0;
    auto const heading = find_first(list, [](Node const& node) { return node.role == Role::Heading; });
    if (heading && !scrolled) return heading;
    auto const in_content = find_first(
        list, [&](Node const& node) { return list.scroll && node.in_view && list.scroll->view.contains(node.rect); });
    if (in_content) return in_content;
    return find_first(list, [](Node const& node) { return node.in_view; });
}

}

NodeId id_of(DisplayList const& list, std::size_t node)
{
    NodeId id{list.nodes[node].action};
    for (std::size_t i = 0; i < node; ++i)
        if (list.nodes[i].action == id.action) ++id.number;
    return id;
}

std::optional<std::size_t> find(DisplayList const& list, Focus const& focus)
{
    if (focus.node)
        if (auto const found = find(list, *focus.node)) return found;
    return beginning(list);
}

std::size_t next_stop(DisplayList const& list, std::size_t from, Way way, Stops stops)
{
    auto const count = list.nodes.size();
    auto at = from;
    do {
        at = (at + (way == Way::Forward ? 1 : count - 1)) % count;
    } while (at != from && stops == Stops::Targets && !list.nodes[at].action);
    return at;
}

std::optional<int> offset_to_show(DisplayList const& list, std::size_t node)
{
    if (!list.scroll || list.nodes[node].in_view) return std::nullopt;
    auto const& scroll = *list.scroll;
    auto const top = list.nodes[node].rect.y - scroll.view.y + scroll.offset;
    // The last view that begins no further down.
    auto const after = std::ranges::upper_bound(scroll.stops, top);
    return after == scroll.stops.begin() ? 0 : *std::prev(after);
}

}
