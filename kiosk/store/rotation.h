// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/folder.h"

#include <vector>

namespace parvis::store {

enum class Role { Trial, Current, Previous, Factory };
std::string_view name_of(Role role);

/// A pack that could be shown.
struct Candidate {
    Role role = Role::Factory;
    std::filesystem::path file;
    std::optional<Installed> installed; ///< not for the factory pack

    friend bool operator==(Candidate const&, Candidate const&) = default;
};

/// All that are there, the best first.
std::vector<Candidate> in_order(Folder const& folder, State const& state);

/// Which pack a kiosk shows. A start that no clean end follows is a crash, for nothing can be noted while crashing: a
/// file counts the starts. A pack on trial that has crashed three times is rolled back. Otherwise three crashes, each
/// soon after its start, lead to the previous pack, and three more to the factory pack. Something is always shown: a
/// disk that cannot be written, or a damaged list, is logged.
class Rotation {
public:
    /// `folder` must outlive this.
    explicit Rotation(Folder& folder);

    /// The packs to try, the best first.
    std::vector<Candidate> candidates();
    /// `candidate` is being shown from now on.
    void begin(Candidate const& candidate);

    /// A whole visit has passed: a trial becomes current.
    void pass_visit();
    /// The pack has been shown for some time: what crashed before is forgotten, except for a trial.
    void stand();
    /// The kiosk ends in good order.
    void end();
    /// The pack is no good. If there is another, this one is not shown again.
    void withdraw(Candidate const& candidate);

    [[nodiscard]] std::optional<Candidate> const& shown() const { return m_shown; }

    /// Whether a better pack came since `begin`.
    [[nodiscard]] bool has_newer() const;

private:
    struct Starts {
        int version = 0; ///< 0 for the factory pack
        int count = 0;
    };
    /// Tells one file of the state from the next.
    struct Stamp {
        std::uintmax_t inode = 0;
        std::int64_t changed = 0;
        friend bool operator==(Stamp const&, Stamp const&) = default;
    };

    [[nodiscard]] State read() const;
    [[nodiscard]] Stamp stamp() const;
    [[nodiscard]] std::filesystem::path starts_file() const;
    [[nodiscard]] Starts read_starts() const;
    void write_starts(Starts const& starts);

    Folder& m_folder;
    Starts m_crashed; ///< before this process
    std::optional<Candidate> m_shown;
    Stamp m_known;
};

}
