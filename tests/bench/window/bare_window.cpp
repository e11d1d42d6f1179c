// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a touch program on SFML can be: what the kiosk's window is measured against. It covers the screen,
// waits on XInput2, and draws one rectangle, in another colour after each touch.
#include <SFML/Graphics.hpp>

#include <X11/extensions/XInput2.h>

#include <array>
#include <poll.h>

namespace {

void select_touches(Display* display, Window window)
{
    int major = 2;
    int minor = 2;
    XIQueryVersion(display, &major, &minor);
    std::array<unsigned char, XIMaskLen(XI_LASTEVENT)> bits{};
    for (auto const type : {XI_TouchBegin, XI_TouchUpdate, XI_TouchEnd, XI_ButtonPress, XI_ButtonRelease})
        XISetMask(bits.data(), type);
    XIEventMask mask{XIAllMasterDevices, static_cast<int>(bits.size()), bits.data()};
    XISelectEvents(display, window, &mask, 1);
    XFlush(display);
}

bool take_events(Display* display)
{
    bool any = false;
    while (XPending(display) > 0) {
        XEvent event{};
        XNextEvent(display, &event);
        any = true;
    }
    return any;
}

}

int main()
{
    sf::RenderWindow window(sf::VideoMode::getDesktopMode(), "bare", 0);
    auto* const display = XOpenDisplay(nullptr);
    select_touches(display, window.getSystemHandle());

    sf::RectangleShape rectangle({300, 200});
    rectangle.setPosition(100, 100);
    for (bool red = false;; red = !red) {
        rectangle.setFillColor(red ? sf::Color::Red : sf::Color::Blue);
        window.clear(sf::Color::White);
        window.draw(rectangle);
        window.display();
        do {
            pollfd file{ConnectionNumber(display), POLLIN, 0};
            poll(&file, 1, -1);
            for (sf::Event event{}; window.pollEvent(event);) {
            }
        } while (!take_events(display));
    }
}
