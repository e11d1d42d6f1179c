// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "content/table.h"

namespace parvis::app {

/// The tables [sound] and [crier] of kiosk.toml.
void read_sound(content::Table table, Settings& settings);
void read_crier(content::Table table, Settings& settings);

}
