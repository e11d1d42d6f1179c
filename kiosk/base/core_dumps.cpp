// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/core_dumps.h"

#include <sys/resource.h>

namespace parvis {

void forbid_core_dumps()
{
    // One byte is too little for a file, and to Linux the sign that a program that collects dumps gets none either;
    // after zero it would get one. Where the limit is zero already and cannot be raised, it stays.
    rlimit const one_byte{1, 1};
    static_cast<void>(::setrlimit(RLIMIT_CORE, &one_byte));
}

}
