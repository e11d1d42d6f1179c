// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/desk.h"

#include "intl/formatter.h"

namespace parvis::editor {

Date today(Desk& desk)
{
    return date_of(intl::local_time(std::chrono::system_clock::now(), desk.workspace.read().folder.site.time_zone));
}

}
