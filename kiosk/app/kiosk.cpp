// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk.h"

#include "app/pack_show.h"
#include "app/store_shows.h"
#include "base/error.h"
#include "base/log.h"
#include "base/systemd.h"
#include "raster/quads.h"
#include "usage/recorder.h"

#include <algorithm>
#include <future>

#include <malloc.h>

namespace parvis::app {
namespace {

/// EN 301 549 leaves it open; 6 mm tells a drag from an unsteady tap.
constexpr double drag_threshold_mm = 6;

/// The voice is looked after this often while it speaks.
constexpr std::chrono::milliseconds speech_period{30};

/// So that speech begins within two seconds of the plug.
constexpr std::chrono::milliseconds headset_period{500};

/// A third of what systemd allows, so that one late answer is no death.
std::chrono::milliseconds longest_sleep()
{
    auto const interval = systemd::watchdog_interval();
    return interval ? std::chrono::duration_cast<std::chrono::milliseconds>(*interval / 3) : std::chrono::hours(1);
}

/// What the command line asks for.
std::unique_ptr<Shows> shows_of(Options const& options, Stage& stage)
{
    if (options.pack.empty() && !options.data.empty())
        return std::make_unique<StoreShows>(store::Folder(options.data, options.factory), stage, options.whereabouts);
    return std::make_unique<PackShows>(options.pack, stage, options.whereabouts);
}

std::unique_ptr<usage::Ledger> ledger_in(std::filesystem::path const& data)
{
    return data.empty() ? nullptr : std::make_unique<usage::Recorder>(data);
}

}

Kiosk::Backstage::Backstage(Options const& options, ui::Profile const& profile)
    : stage(options.font_folders, options.pictograms, profile), shows(shows_of(options, stage)),
      atlas(stage.fonts, raster::Atlas::comfortable_rows_for(profile.pixels)), ledger(ledger_in(options.data)),
      speaker(options.voice_program),
      host(*shows, options.times, profile.px(drag_threshold_mm), now(), options.settings.keys, ledger.get())
{
    host.speak_with(speaker, options.settings.crier, options.settings.volumes);
    if (!options.settings.headset.empty()) headset = std::make_unique<HeadsetSocket>(options.settings.headset);
    if (!options.language.empty()) host.begin_in(options.language, now());
    host.refresh(now());
    // Puts the first glyphs into the atlas, before the window is there to show them.
    static_cast<void>(raster::quads(host.list(), atlas));
}

Kiosk::Kiosk(Options const& options)
{
    auto const profile =
        measures(options.profile, options.extent, window::screen_size(), options.settings.lower_edge_mm);
    auto backstage = std::async(std::launch::async, [&] { return std::make_unique<Backstage>(options, profile); });
    auto const windowed = options.extent == Extent::Window;
    window::Options wanted;
    if (windowed) wanted.size = profile.pixels;
    wanted.show_cursor = windowed;
    m_window = std::make_unique<window::Window>(wanted);
    m_backstage = backstage.get();
}

void Kiosk::run()
{
    EndSignals const end(m_signals, [this] {
        m_ending = true;
        m_window->wake();
    });
    paint();
    systemd::notify_ready();
    while (!m_ending) {
        auto const events = m_window->wait(patience());
        for (auto const& event : events)
            take(event);
        auto& host = m_backstage->host;
        if (auto* const headset = m_backstage->headset.get())
            if (auto const plugged = headset->poll()) host.move_headset(*plugged, now());
        host.pass_time(now());
        if (host.refresh(now()))
            paint();
        else if (events.empty())
            rehearse();
        host.speak(now());
        systemd::notify_alive();
    }
    m_backstage->host.leave();
    systemd::notify_stopping();
}

void Kiosk::take(window::Event const& event)
{
    struct Taker {
        Kiosk& kiosk;

        void operator()(ui::Contact const& contact) const { kiosk.m_backstage->host.feel(contact, now()); }
        void operator()(ui::Key const& key) const
        {
            if (kiosk.m_backstage->host.refresh(now())) kiosk.paint();
            kiosk.m_backstage->host.feel(key, now());
        }
        void operator()(window::Exposed const&) const { kiosk.paint(); }
        void operator()(window::Closed const&) const { kiosk.m_ending = true; }
    };
    std::visit(Taker{*this}, event);
}

void Kiosk::rehearse()
{
    auto& host = m_backstage->host;
    auto const rehearsed = host.rehearse(now());
    if (!rehearsed) return;
    if (rehearsed->under_finger) {
        m_window->paint_ahead(rehearsed->list, m_backstage->atlas);
        return;
    }
    m_window->prepare(rehearsed->list, m_backstage->atlas);
    // Lists that nobody sees, and before the first of them the loading, leave much that will not be needed again.
    if (host.is_rehearsed()) malloc_trim(0);
}

void Kiosk::paint()
{
    m_window->paint(m_backstage->host.list(), m_backstage->atlas);
}

std::chrono::milliseconds Kiosk::patience() const
{
    using std::chrono::milliseconds;
    if (!m_backstage->host.is_rehearsed()) return milliseconds(0);
    auto const left = m_backstage->host.wake_time() - now().instant;
    auto const most = m_backstage->host.is_speaking() ? speech_period
                      : m_backstage->headset          ? headset_period
                                                      : longest_sleep();
    return std::clamp(std::chrono::ceil<milliseconds>(left), milliseconds(0), most);
}

}
