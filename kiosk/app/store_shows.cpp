// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_shows.h"

#include "app/pack_show.h"
#include "base/error.h"
#include "base/log.h"
#include "screens/draw.h"

namespace parvis::app {
namespace {

/// A pack that has been shown for so long does not crash at once.
constexpr std::chrono::minutes standing{5};

}

StoreShows::StoreShows(store::Folder folder, Stage& stage, Whereabouts whereabouts)
    : m_folder(std::move(folder)), m_stage(stage), m_whereabouts(std::move(whereabouts)), m_rotation(m_folder)
{
}

StoreShows::~StoreShows()
{
    m_rotation.end();
}

std::unique_ptr<Show> StoreShows::open()
{
    if (is_bad()) m_rotation.withdraw(*m_rotation.shown());
    m_check.reset();
    m_failed = false;
    m_since.reset();
    for (auto const& candidate : m_rotation.candidates()) {
        if (m_avoided.contains(candidate.file)) continue;
        if (auto show = try_to_open(candidate)) return show;
    }
    m_avoided.clear();
    throw Error("there is no pack in " + m_folder.data().string() +
                " that can be shown: install one with \"parvis install\"");
}

bool StoreShows::has_newer(Instant now)
{
    if (!m_since) m_since = now;
    if (now - *m_since >= standing) m_rotation.stand();
    return is_bad() || m_rotation.has_newer();
}

ui::DisplayList StoreShows::draw_back_soon()
{
    return screens::draw_back_soon(m_stage.fonts, m_stage.typesetter, m_stage.profile);
}

void StoreShows::visit_passed()
{
    if (!is_bad()) m_rotation.pass_visit();
}

void StoreShows::screen_failed()
{
    m_failed = m_rotation.shown() && m_rotation.shown()->role == store::Role::Trial;
}

bool StoreShows::give_up()
{
    if (m_rotation.shown()) m_avoided.insert(m_rotation.shown()->file);
    return true;
}

/// Whether the pack being shown must not be shown again.
bool StoreShows::is_bad() const
{
    return m_failed || (m_check && m_check->found_damage());
}

std::unique_ptr<Show> StoreShows::try_to_open(store::Candidate const& candidate)
{
    try {
        auto show = std::make_unique<PackShow>(candidate.file, m_stage, m_whereabouts);
        m_rotation.begin(candidate);
        if (candidate.installed)
            m_check = std::make_unique<store::BackgroundCheck>(candidate.file, candidate.installed->digest);
        return show;
    } catch (std::exception const& error) {
        log::error(std::string(name_of(candidate.role)) + " pack: " + describe(error));
        if (candidate.role == store::Role::Trial) m_rotation.withdraw(candidate);
        return nullptr;
    }
}

}
