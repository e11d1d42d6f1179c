// SPDX-License-Identifier: GPL-3.0-or-later
#include "touch/input_device.h"

#include "base/error.h"

#include <X11/extensions/XI2.h>

#include <array>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace parvis::testing {
namespace {

// The messages of xf86-input-inputtest-protocol.h, version 1.1, as they go over the socket.

enum class ToServer : std::uint32_t { Version, WaitForSync, Motion, Proximity, Button, Key, Touch };
enum class FromServer : std::uint32_t { Version, SyncFinished };

template <class Type> struct Header {
    std::uint32_t length = 0;
    Type type{};
};

struct Version {
    Header<ToServer> header{0, ToServer::Version};
    std::uint16_t major = 1;
    std::uint16_t minor = 1;
};

struct WaitForSync {
    Header<ToServer> header{0, ToServer::WaitForSync};
};

struct KeyEvent {
    Header<ToServer> header{0, ToServer::Key};
    std::int32_t code = 0;
    std::uint32_t pressed = 0;
};

struct Valuators {
    std::uint32_t has_unaccelerated = 0;
    std::array<std::uint8_t, 8> mask{};
    std::array<double, 64> values{};
    std::array<double, 64> unaccelerated{};
};

struct TouchEvent {
    Header<ToServer> header{0, ToServer::Touch};
    std::uint32_t id = 0;
    std::uint32_t type = 0;
    Valuators valuators;
};

struct ServerVersion {
    Header<FromServer> header;
    std::uint16_t major = 0;
    std::uint16_t minor = 0;
};

struct SyncFinished {
    Header<FromServer> header;
};

/// Of the driver's touch panel, in both directions.
constexpr double last_position = 0xFFFF;
constexpr std::uint32_t first_key_code = 8;

int connect_to(std::filesystem::path const& path)
{
    auto const handle = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    if (::connect(handle, reinterpret_cast<sockaddr const*>(&address), sizeof address) != 0)
        throw Error("the driver inputtest does not listen on " + path.string() + ": " + std::strerror(errno));
    return handle;
}

}

InputDevice::InputDevice(std::filesystem::path const& socket) : m_socket(connect_to(socket))
{
    send(Version{});
    if (receive<ServerVersion>().major != 1) throw Error("the driver inputtest speaks another protocol than version 1");
}

InputDevice::~InputDevice()
{
    ::close(m_socket);
}

void InputDevice::touch(std::uint32_t id, Phase phase, ui::Point point, ui::Size panel)
{
    TouchEvent event;
    event.id = id;
    event.type = phase == Phase::Begin ? XI_TouchBegin : phase == Phase::Update ? XI_TouchUpdate : XI_TouchEnd;
    event.valuators.mask[0] = 3;
    // The middle of the pixel.
    event.valuators.values[0] = (point.x + 0.5) * last_position / panel.width;
    event.valuators.values[1] = (point.y + 0.5) * last_position / panel.height;
    send(event);
    wait();
}

void InputDevice::key(std::uint32_t code, bool pressed)
{
    KeyEvent event;
    event.code = static_cast<std::int32_t>(code + first_key_code);
    event.pressed = pressed ? 1 : 0;
    send(event);
    wait();
}

void InputDevice::wait()
{
    send(WaitForSync{});
    receive<SyncFinished>();
}

template <class Message> void InputDevice::send(Message message)
{
    message.header.length = sizeof message;
    if (::send(m_socket, &message, sizeof message, MSG_NOSIGNAL) != static_cast<ssize_t>(sizeof message))
        throw Error("the driver inputtest is gone");
}

template <class Message> Message InputDevice::receive()
{
    Message message;
    if (::recv(m_socket, &message, sizeof message, MSG_WAITALL) != static_cast<ssize_t>(sizeof message))
        throw Error("the driver inputtest does not answer");
    return message;
}

}
