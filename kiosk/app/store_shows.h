// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show.h"
#include "app/stage.h"
#include "app/whereabouts.h"
#include "store/background_check.h"
#include "store/rotation.h"

#include <set>

namespace parvis::app {

/// The packs that are installed on this machine. The one being shown is read again in the background, and gives way to
/// another if it is damaged.
class StoreShows final : public Shows {
public:
    /// `stage` must outlive this.
    StoreShows(store::Folder folder, Stage& stage, Whereabouts whereabouts = {});
    ~StoreShows() override;

    std::unique_ptr<Show> open() override;
    bool has_newer(Instant now) override;
    ui::DisplayList draw_back_soon() override;
    void visit_passed() override;
    void screen_failed() override;
    bool give_up() override;

private:
    [[nodiscard]] bool is_bad() const;
    std::unique_ptr<Show> try_to_open(store::Candidate const& candidate);

    store::Folder m_folder;
    Stage& m_stage;
    Whereabouts m_whereabouts;
    store::Rotation m_rotation;
    std::unique_ptr<store::BackgroundCheck> m_check;
    std::optional<Instant> m_since;            ///< when nobody was first there since `open`
    std::set<std::filesystem::path> m_avoided; ///< packs of which not even the first screen could be drawn
    bool m_failed = false;                     ///< the trial
};

}
