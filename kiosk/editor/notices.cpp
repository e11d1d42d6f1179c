// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/notices.h"

#include "authoring/git.h"
#include "intl/catalogue.h"

namespace parvis::editor {
namespace {

constexpr auto asked = "saved";
constexpr auto no_change = "nothing";

}

std::string in_history(Key key, std::initializer_list<std::string_view> values)
{
    return intl::fill(std::string(static_cast<intl::Message const&>(key).french), values);
}

http::Response see_saved(std::string const& path, authoring::CommitId const& change)
{
    return http::see_other(path + "?" + asked + "=" + (change.empty() ? no_change : change));
}

void add_saved_notice(office::View& view, office::Call const& call)
{
    auto const change = saved_change(call);
    view.set("nothing_to_save", http::query_of(call.request).value(asked) == no_change);
    if (change.empty()) return;
    view.set("saved", change);
    view.set("saved_from", call.request.path);
}

authoring::CommitId saved_change(office::Call const& call)
{
    auto change = http::query_of(call.request).value(asked);
    return authoring::is_commit_name(change) ? change : authoring::CommitId();
}

}
