// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace parvis::window {

/// What ALSA has to say on this thread while this lives, instead of writing it to standard error: it has many lines for
/// one sound card that is not there.
class AlsaComplaints {
public:
    AlsaComplaints();
    ~AlsaComplaints();
    AlsaComplaints(AlsaComplaints const&) = delete;
    AlsaComplaints& operator=(AlsaComplaints const&) = delete;

    /// Which causes the others; empty if there is none.
    [[nodiscard]] std::string const& first() const { return m_first; }

private:
    std::string m_first;
};

}
