// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal.h"
#include "app/show.h"
#include "app/talk.h"
#include "ui/keys.h"
#include "ui/touch.h"
#include "usage/clock_watch.h"
#include "usage/ledger.h"
#include "visit/visit.h"

#include <optional>

namespace parvis::app {

/// The kiosk without its window: takes contacts and time, and says what the screen shows. Whatever fails is logged, and
/// leads to the first screen; if that cannot be drawn either, "back soon" shows until the pack can be opened again.
class Host {
public:
    /// `drag_threshold` in pixels. `shows` must outlive this, and `ledger`; without one nothing is counted.
    Host(Shows& shows, visit::Times times, int drag_threshold, Now now, ui::KeyTable keys = ui::usual_keys(),
         usage::Ledger* ledger = nullptr);

    /// Reads aloud from now on. `speech` must outlive this.
    void speak_with(Speech& speech, std::optional<Crier> crier, Volumes volumes = {})
    {
        m_talk.emplace(speech, crier, volumes);
    }
    /// A headset was plugged in, or pulled out.
    void move_headset(bool plugged, Now now);

    /// Begins a visit as if its language had just been chosen. Throws Error if the pack lacks it.
    void begin_in(std::string const& language, Now now);

    void feel(ui::Contact const& contact, Now now);
    /// A key is felt on the screen that the one before it led to: `refresh` between two.
    void feel(ui::Key key, Now now);
    /// To be called at `wake_time`; earlier does no harm.
    void pass_time(Now now);

    /// The program ends: what was done so far is counted.
    void leave();

    /// When something changes without anybody's doing.
    [[nodiscard]] Instant wake_time() const;

    /// Draws what has to be drawn again; true if the list is a new one.
    bool refresh(Now now);
    /// Says what the visit asked for, now that the screen shows it.
    void speak(Now now);
    /// Whether something is being said: `pass_time` wants to be called often, so that the light follows the voice.
    [[nodiscard]] bool is_speaking() const { return m_talk && m_talk->is_busy(); }
    /// What the screen shows.
    [[nodiscard]] ui::DisplayList const& list() const { return m_list; }

    struct Rehearsed {
        ui::DisplayList list;
        bool under_finger = false; ///< it comes when the finger leaves
    };
    /// A screen that may come next, drawn ahead so that its words are ready.
    std::optional<Rehearsed> rehearse(Now now);
    [[nodiscard]] bool is_rehearsed() const { return !m_show || m_rehearsal.is_over(); }

private:
    void take(visit::Input const& input, Now now);
    void open(Now now);
    void close(Now now);
    void restart(Now now);
    void notice_day(Now now);
    void count(visit::Count const& count, Now now);
    [[nodiscard]] usage::Record recorded() const;
    void end_record();
    ui::DisplayList draw(Now now);
    ui::DisplayList play(Now now);
    template <class Function> void guard(Now now, Function const& function);

    Shows& m_shows;
    usage::Ledger* m_ledger; ///< none: nothing is counted
    visit::Times m_times;
    ui::Touch m_touch;
    ui::Keys m_keys;
    std::unique_ptr<Show> m_show; ///< none while back soon
    std::string m_trouble;        ///< with the pack, as it was logged last
    visit::Visit m_visit;
    usage::Session m_session;
    std::optional<usage::Moment> m_began; ///< the session; nothing was counted yet if there is none
    usage::Increments m_parting;          ///< of the session that has just ended, without names
    usage::ClockWatch m_clock;
    std::optional<Date> m_day;
    std::optional<Talk> m_talk;        ///< none: the kiosk is silent
    Instant m_wake;                    ///< that the visit asked for
    Instant m_reopen;                  ///< of the pack, while there is no show
    std::optional<Instant> m_outdated; ///< when what the list says about the time is no longer so
    ui::DisplayList m_list;
    bool m_stale = true;
    Rehearsal m_rehearsal;
};

}
