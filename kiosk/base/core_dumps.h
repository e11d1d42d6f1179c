// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis {

/// From now on a crash leaves no picture of this process's memory, in which a visit may be under way.
void forbid_core_dumps();

}
