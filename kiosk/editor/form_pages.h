// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/desk.h"
#include "editor/french_changes.h"
#include "editor/kind.h"
#include "editor/merge.h"
#include "office/frame.h"

#include <string>
#include <vector>

namespace parvis::editor {

/// The forms of one kind of thing: opened, kept as a draft at each step, checked, merged with what others have saved
/// meanwhile, and saved.
class FormPages {
public:
    FormPages(Desk& desk, Kind const& kind, office::Frame const& frame);

    void add_to(office::Pages& pages);

private:
    /// A form as it was sent.
    struct Sent {
        std::string id;
        Fields fields;
        Fields base; ///< what it was when it was opened
    };
    /// What is said above the form.
    struct News {
        std::string mistake = {};
        std::string focus = {}; ///< the field to go on with
    };

    [[nodiscard]] http::Response open(office::Call const& call);
    [[nodiscard]] http::Response submit(office::Call const& call);
    /// Puts what was picked at the end of a sentence; gives the sentence's field.
    std::string insert(office::Call const& call, Fields& fields);
    [[nodiscard]] http::Response discard(office::Call const& call, std::string const& id);
    [[nodiscard]] http::Response save(office::Call const& call, Sent sent);
    /// The file that the form makes.
    [[nodiscard]] content::SourceFile write(office::Call const& call, Sent const& sent, Notes& notes);
    [[nodiscard]] http::Response store(office::Call const& call, Sent const& sent, content::SourceFile const& written,
                                       std::vector<content::FrenchChange> const& changes, content::Folder const& after);

    /// Where the kiosk's picture of what the form would make is.
    [[nodiscard]] std::string picture(office::Call const& call, Sent const& sent, Look const& look);
    [[nodiscard]] http::Response draw(office::Call const& call);
    void add_picture(office::View& view, office::Call const& call, Sent const& sent);

    [[nodiscard]] http::Response show(office::Call const& call, Sent const& sent, Notes const& notes, News const& news,
                                      int status);
    [[nodiscard]] http::Response ask_whose(office::Call const& call, Sent const& sent, Merge const& merge,
                                           Fields const& present) const;
    [[nodiscard]] http::Response ask_meaning(office::Call const& call, Sent const& sent,
                                             std::vector<content::FrenchChange> const& changes) const;

    [[nodiscard]] std::string address(std::string const& id) const { return m_kind.path() + "/" + id; }

    Desk& m_desk;
    Kind const& m_kind;
    office::Frame const& m_frame;
};

}
