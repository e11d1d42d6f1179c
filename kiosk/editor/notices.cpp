// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/notices.h"

#include "authoring/git.h"
#include "intl/catalogue.h"

namespace parvis::editor {

std::string in_history(Key key, std::initializer_list<std::string_view> values)
{
    return intl::fill(std::string(static_cast<intl::Message const&>(key).french), values);
}

http::Response see_saved(std::string const& path, authoring::CommitId const& change)
{
    return http::see_other(change.empty() ? path : path + "?saved=" + change);
}

void add_saved_notice(office::View& view, office::Call const& call)
{
    auto const change = http::query_of(call.request).value("saved");
    if (!authoring::is_commit_name(change)) return;
    view.set("saved", change);
    view.set("saved_from", call.request.path);
}

}
