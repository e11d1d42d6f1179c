// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/entries.h"

#include <vector>

namespace parvis::usage {

/// One table of one device over one closed period. Of two with the same key the one of the higher revision is true,
/// whatever came first.
struct Aggregate {
    SetKey key;
    Set set;
    int revision = 1;

    friend bool operator==(Aggregate const&, Aggregate const&) = default;
};

/// What a device tells: every period that it has closed.
struct Bundle {
    std::string site;    ///< the pack's id
    std::string device;  ///< a short name of its public key
    Date closed_until{}; ///< all that happened before this day is told
    bool synthetic = false;
    std::vector<Aggregate> aggregates;

    friend bool operator==(Bundle const&, Bundle const&) = default;
};

/// As text, in lines; ends with a count, so that a part is never taken for the whole.
std::string write_bundle(Bundle const& bundle);
/// Throws Error with what is wrong.
Bundle read_bundle(std::string_view text);

}
