// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/noto.h"

namespace parvis::text {

Fonts const& noto()
{
    static Fonts const fonts(Fonts::default_folders(), {});
    return fonts;
}

}
