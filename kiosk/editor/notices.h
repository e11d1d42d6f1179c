// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/edit.h"
#include "editor/messages.h"
#include "office/call.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace parvis::editor {

/// A sentence for the history, which is in French, the language of the content, whoever reads or writes it.
std::string in_history(Key key, std::initializer_list<std::string_view> values);

/// To the page at `path`, which then says that `change` was saved, and offers to take it back; without a change, that
/// there was none.
http::Response see_saved(std::string const& path, authoring::CommitId const& change);

/// What _saved.html asks for, on a page that `see_saved` has led to.
void add_saved_notice(office::View& view, office::Call const& call);

/// The change that `see_saved` has led to this page with; empty if there is none.
authoring::CommitId saved_change(office::Call const& call);

}
