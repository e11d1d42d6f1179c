// SPDX-License-Identifier: GPL-3.0-or-later
#include "touch/touch_screen.h"

#include <fmt/format.h>

namespace parvis::testing {
namespace {

constexpr auto configuration = R"(Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 1-1000
  VertRefresh 1-1000
  Modeline "kiosk" 100 {0} {1} {2} {3} {4} {5} {6} {7}
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "kiosk"
  EndSubSection
EndSection
Section "InputDevice"
  Identifier "panel"
  Driver "inputtest"
  Option "SocketPath" "{8}/panel"
  Option "DeviceType" "Touch"
  Option "TouchCount" "10"
EndSection
Section "InputDevice"
  Identifier "keypad"
  Driver "inputtest"
  Option "SocketPath" "{8}/keypad"
  Option "DeviceType" "Keyboard"
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "panel" "CorePointer"
  InputDevice "keypad" "CoreKeyboard"
EndSection
)";

std::vector<std::string> server_command(ui::Size size, TemporaryFolder const& folder)
{
    auto const file =
        folder.write("xorg.conf", fmt::format(configuration, size.width, size.width + 48, size.width + 176,
                                              size.width + 400, size.height, size.height + 3, size.height + 9,
                                              size.height + 31, folder.path().string()));
    return {"Xorg",      "-displayfd", "1",        "-config",    file.string(), "-logfile", folder.path() / "log",
            "-nolisten", "tcp",        "-noreset", "-novtswitch"};
}

}

TouchScreen::TouchScreen(ui::Size size)
    : m_size(size), m_screen(server_command(size, m_folder)), m_panel(m_folder.path() / "panel"),
      m_keypad(m_folder.path() / "keypad")
{
}

void TouchScreen::tap(ui::Point point, std::uint32_t id)
{
    down(point, id);
    up(point, id);
}

void TouchScreen::strike(std::uint32_t key)
{
    hold(key);
    let_go(key);
}

}
