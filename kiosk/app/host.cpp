// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/host.h"

#include "base/error.h"
#include "base/log.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

namespace parvis::app {
namespace {

using ui::Screen;

constexpr std::chrono::seconds reopen_after{30};

/// How long what a screen says about the time holds: whether a place is open and where the bus is, or what day it is.
std::optional<std::chrono::minutes> lifetime(Screen screen, LocalMinute now)
{
    using std::chrono::minutes;
    if (screen == Screen::Today || screen == Screen::Place || screen == Screen::Places) return minutes(1);
    if (screen == Screen::Attract) return minutes(std::chrono::days(1)) - time_of_day(now);
    return std::nullopt;
}

/// When that many minutes have ended, of which one is under way.
Instant end_of(std::chrono::minutes minutes, Now now)
{
    auto const begun = now.wall - std::chrono::floor<std::chrono::minutes>(now.wall);
    return now.instant + std::chrono::ceil<Instant::duration>(minutes - begun);
}

visit::Input meaning(ui::Gesture const& gesture)
{
    struct Meaning {
        visit::Input operator()(ui::Pressed const& pressed) const { return visit::Press{pressed.action}; }
        visit::Input operator()(ui::Activated const& activated) const { return visit::Activate{activated.action}; }
        visit::Input operator()(ui::Dragged const& dragged) const { return visit::Drag{dragged.offset}; }
        visit::Input operator()(ui::Touched const&) const { return visit::Touch{}; }
    };
    return std::visit(Meaning{}, gesture);
}

visit::Input meaning(ui::KeyGesture const& gesture)
{
    if (auto const* focused = std::get_if<ui::Focused>(&gesture))
        return visit::MoveFocus{focused->node, focused->offset};
    if (auto const* plug = std::get_if<ui::HeadsetPlug>(&gesture)) return visit::HeadsetMoved{plug->in};
    return visit::Activate{std::get<ui::Chosen>(gesture).action};
}

}

Host::Host(Shows& shows, visit::Times times, int drag_threshold, Now now, ui::KeyTable keys, usage::Ledger* ledger)
    : m_shows(shows), m_ledger(ledger), m_times(times), m_touch(drag_threshold), m_keys(std::move(keys))
{
    open(now);
}

void Host::begin_in(std::string const& language, Now now)
{
    if (!m_show) return;
    auto const& known = m_show->languages();
    if (std::ranges::find(known, language) == known.end()) {
        throw Error(fmt::format("the pack has no language \"{}\"; it has {}", language, fmt::join(known, ", ")));
    }
    take(visit::Activate{ui::ChooseLanguage{language}}, now);
}

void Host::feel(ui::Contact const& contact, Now now)
{
    guard(now, [&] {
        if (auto const gesture = m_touch.feel(contact, m_list)) take(meaning(*gesture), now);
    });
}

void Host::feel(ui::Key key, Now now)
{
    guard(now, [&] {
        auto const gesture = m_keys.feel(key, now.instant, m_list);
        if (key.pressed) take(gesture ? meaning(*gesture) : visit::Presence{}, now);
    });
}

void Host::move_headset(bool plugged, Now now)
{
    guard(now, [&] { take(visit::HeadsetMoved{plugged}, now); });
}

void Host::pass_time(Now now)
{
    if (m_talk) {
        guard(now, [&] {
            for (auto const& input : m_talk->poll(now.instant))
                take(input, now);
        });
    }
    if (!m_show && now.instant >= m_reopen) open(now);
    notice_day(now);
    if (m_outdated && now.instant >= *m_outdated) m_stale = true;
    if (now.instant < m_wake) return;
    guard(now, [&] { take(visit::Tick{}, now); });
}

Instant Host::wake_time() const
{
    if (!m_show) return m_reopen;
    return m_outdated ? std::min(*m_outdated, m_wake) : m_wake;
}

bool Host::refresh(Now now)
{
    if (!m_stale) return false;
    m_list = draw(now);
    m_stale = false;
    if (m_show) m_rehearsal.look_ahead(m_visit, m_list, m_show->languages(), now.instant);
    if (m_list.untranslated) guard(now, [&] { take(visit::Untranslated{}, now); });
    return true;
}

void Host::speak(Now now)
{
    if (!m_talk || !m_show) return;
    guard(now, [&] { m_talk->begin(*m_show, m_visit.state, m_list, now); });
}

std::optional<Host::Rehearsed> Host::rehearse(Now now)
{
    auto const scene = m_show ? m_rehearsal.next() : std::nullopt;
    if (!scene) return std::nullopt;
    try {
        return Rehearsed{m_show->draw(scene->state, m_show->local_time(now.wall)), scene->under_finger};
    } catch (std::exception const& error) {
        log::error("a screen cannot be drawn ahead: " + describe(error));
        return std::nullopt;
    }
}

void Host::take(visit::Input const& input, Now now)
{
    if (!m_show) return;
    auto step = visit::step(m_visit, input, now.instant, m_show->languages(), m_times);
    m_visit = std::move(step.visit);
    for (auto const& effect : step.effects) {
        if (std::holds_alternative<visit::Redraw>(effect)) m_stale = true;
        if (auto const* wake = std::get_if<visit::WakeAt>(&effect)) m_wake = wake->time;
        if (m_talk) m_talk->take(effect);
        if (auto const* counted = std::get_if<visit::Count>(&effect)) {
            count(*counted, now);
            if (counted->event == visit::Event::SessionEnds) m_shows.visit_passed();
        }
        if (std::holds_alternative<visit::SwapPack>(effect)) {
            end_record();
            if (m_shows.has_newer(now.instant)) open(now);
        }
    }
}

void Host::leave()
{
    end_record();
}

void Host::notice_day(Now now)
{
    if (!m_show || !m_ledger) return;
    auto const today = date_of(m_show->local_time(now.wall));
    if (m_day == today) return;
    m_day = today;
    m_ledger->begin_day(today, m_clock.judge(now, usage::clock_is_synchronised()));
}

void Host::count(visit::Count const& count, Now now)
{
    if (!m_ledger) return;
    if (!m_began) {
        notice_day(now);
        auto const local = m_show->local_time(now.wall);
        auto const hour = std::chrono::floor<std::chrono::hours>(time_of_day(local)).count();
        m_began = {.day = date_of(local),
                   .band = usage::band_at(static_cast<int>(hour)),
                   .place = m_show->place_at(local),
                   .clock = m_clock.judge(now, usage::clock_is_synchronised())};
    }
    m_session.add(count);
}

usage::Record Host::recorded() const
{
    return m_began ? usage::Record{*m_began, m_session.increments()} : usage::Record{{}, m_parting};
}

void Host::end_record()
{
    m_parting.clear();
    if (!m_began) return;
    auto record = recorded();
    m_parting = usage::without_names(record.increments);
    m_ledger->keep(std::move(record));
    m_session = {};
    m_began.reset();
}

/// If there is a show already, it goes on when the newer one cannot be opened.
void Host::open(Now now)
{
    try {
        m_show = m_shows.open();
        m_trouble.clear();
        restart(now);
        m_rehearsal.forget();
    } catch (std::exception const& error) {
        // Every thirty seconds the same would fill the log.
        if (auto const trouble = describe(error); std::exchange(m_trouble, trouble) != trouble)
            log::error((m_show ? "the newer pack is not taken: " : "\"back soon\" shows until there is a pack: ") +
                       trouble);
        if (!m_show) close(now);
    }
}

void Host::close(Now now)
{
    m_show.reset();
    m_reopen = now.instant + reopen_after;
}

void Host::restart(Now now)
{
    end_record();
    m_visit = visit::first_screen(now.instant, m_visit.output);
    if (m_talk) m_talk->take(visit::StopSpeaking{});
    m_wake = now.instant;
    m_stale = true;
}

ui::DisplayList Host::draw(Now now)
{
    for (auto attempts = 2; m_show && attempts > 0; --attempts) {
        try {
            return play(now);
        } catch (std::exception const& error) {
            log::error("cannot draw the screen, and go to the first one: " + describe(error));
            m_shows.screen_failed();
            restart(now);
        }
    }
    m_outdated.reset();
    if (m_show) {
        auto const another = m_shows.give_up();
        close(now);
        if (another) {
            open(now);
            return draw(now);
        }
    }
    return m_shows.draw_back_soon();
}

ui::DisplayList Host::play(Now now)
{
    auto const local = m_show->local_time(now.wall);
    auto list = m_show->draw(m_visit.state, local, recorded());
    auto const holds = lifetime(m_visit.state.route.screen, local);
    m_outdated = holds ? std::optional(end_of(*holds, now)) : std::nullopt;
    return list;
}

template <class Function> void Host::guard(Now now, Function const& function)
{
    try {
        function();
    } catch (std::exception const& error) {
        log::error("something failed, and the first screen comes: " + describe(error));
        restart(now);
    }
}

}
