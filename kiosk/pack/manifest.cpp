// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/manifest.h"

#include "content/date.h"

#include <fmt/format.h>

namespace parvis::pack {

std::string manifest(Site const& site)
{
    return fmt::format("site:{} version:{} date:{}", site.id, site.version,
                       site.content_date ? content::to_string(*site.content_date) : "none");
}

}
