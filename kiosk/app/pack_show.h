// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/show.h"
#include "app/stage.h"
#include "app/whereabouts.h"
#include "pack/pack.h"
#include "screens/context.h"
#include "spoken/reciter.h"

#include <map>
#include <memory>

namespace parvis::app {

/// A pack, played on a stage. The voices of its languages are made when first asked for.
class PackShow final : public Show {
public:
    /// Throws Error, with what to do, if `file` cannot be opened. `stage` must outlive this.
    PackShow(std::filesystem::path const& file, Stage& stage, Whereabouts whereabouts = {});

    [[nodiscard]] std::vector<std::string> const& languages() const override { return m_languages; }
    [[nodiscard]] LocalMinute local_time(std::chrono::system_clock::time_point wall) const override;
    [[nodiscard]] std::string place_at(LocalMinute now) const override;
    using Show::draw;
    ui::DisplayList draw(screens::State const& state, LocalMinute now, usage::Record const& recorded) override;

    Script script(visit::Speak const& speak, screens::State const& state, ui::DisplayList const& list,
                  LocalMinute now) override;

    /// Messages and ways to write of each language.
    spoken::Reciter::Voices voices();
    [[nodiscard]] pack::Pack const& pack() const { return *m_pack; }

private:
    screens::Voice const& voice(std::string_view language);

    Stage& m_stage;
    Whereabouts m_whereabouts;
    std::shared_ptr<pack::Pack const> m_pack;
    std::vector<std::string> m_languages;
    std::map<std::string, screens::Voice, std::less<>> m_voices;
};

/// The pack of one path: whoever installs another renames it into place.
class PackShows final : public Shows {
public:
    /// `stage` must outlive this.
    PackShows(std::filesystem::path file, Stage& stage, Whereabouts whereabouts = {})
        : m_file(std::move(file)), m_stage(stage), m_whereabouts(std::move(whereabouts))
    {
    }

    std::unique_ptr<Show> open() override;
    [[nodiscard]] bool has_newer(Instant now) override;
    ui::DisplayList draw_back_soon() override;

private:
    /// Tells one file from its successor; zero for none.
    struct Stamp {
        std::uintmax_t inode = 0;
        std::int64_t changed = 0;

        friend bool operator==(Stamp const&, Stamp const&) = default;
    };
    [[nodiscard]] Stamp stamp() const;

    std::filesystem::path m_file;
    Stage& m_stage;
    Whereabouts m_whereabouts;
    Stamp m_opened;
};

}
