// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headset.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <fstream>
#include <linux/input.h>

using namespace parvis;
using namespace parvis::app;

namespace {

/// As Linux writes it.
void report(std::ofstream& device, int type, int code, int value)
{
    input_event event{};
    event.type = static_cast<unsigned short>(type);
    event.code = static_cast<unsigned short>(code);
    event.value = value;
    device.write(reinterpret_cast<char const*>(&event), sizeof event);
    device.flush();
}

}

TEST_CASE("a headset's plug is noticed, and other switches are not", "[app]")
{
    testing::TemporaryFolder const folder;
    std::ofstream device(folder.path() / "event3", std::ios::binary);
    HeadsetSocket socket(folder.path() / "event3");
    CHECK_FALSE(socket.poll());
    report(device, EV_SW, SW_MICROPHONE_INSERT, 1);
    CHECK_FALSE(socket.poll());
    report(device, EV_SW, SW_HEADPHONE_INSERT, 1);
    CHECK(socket.poll() == true);
    CHECK_FALSE(socket.poll());
    report(device, EV_SW, SW_HEADPHONE_INSERT, 0);
    report(device, EV_SYN, SYN_REPORT, 0);
    CHECK(socket.poll() == false);
}
