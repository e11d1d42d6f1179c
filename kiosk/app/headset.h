// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace parvis::app {

/// The socket for a headset, whose plug cuts the loudspeakers off.
class Headset {
public:
    virtual ~Headset() = default;

    /// Whether one is plugged in, if that has changed since the last call.
    virtual std::optional<bool> poll() = 0;
};

/// A socket that Linux reports as an input device (SW_HEADPHONE_INSERT).
class HeadsetSocket final : public Headset {
public:
    /// Logs what to do, and never reports a headset, if `device` cannot be read.
    explicit HeadsetSocket(std::filesystem::path const& device);
    ~HeadsetSocket() override;
    HeadsetSocket(HeadsetSocket const&) = delete;
    HeadsetSocket& operator=(HeadsetSocket const&) = delete;

    std::optional<bool> poll() override;

private:
    int m_device;
};

}
