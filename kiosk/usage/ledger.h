// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/session.h"

namespace parvis::usage {

/// Where finished visits are counted. Neither call fails or takes long, whatever the disk does.
class Ledger {
public:
    virtual ~Ledger() = default;

    /// It is a new day, and the kiosk is running.
    virtual void begin_day(Date day, Clock clock) = 0;
    virtual void keep(Record record) = 0;
};

}
