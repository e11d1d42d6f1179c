// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace parvis::store {

/// Why a pack is not installed.
enum class Reason {
    Unsigned,
    UnknownKey,
    RevokedKey,
    Damaged,
    TooBig,
    DiskFull,
    ProgramTooOld,
    NotInstallable, ///< its version is 0: it was built for looking at
    OtherSite,
    NotNewer,
};

/// A pack is not installed, and nothing has changed. The text says what to do.
class Refused : public Error {
public:
    Refused(Reason reason, std::string const& text) : Error(text), m_reason(reason) {}

    [[nodiscard]] Reason reason() const { return m_reason; }

private:
    Reason m_reason;
};

}
