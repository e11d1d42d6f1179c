// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/frame.h"
#include "office/reports.h"

namespace parvis::office {

/// What the kiosks have counted: pages to read and print, and the same as files.
class StatisticsPages {
public:
    StatisticsPages(stats::Store const& store, SiteNames const& names, CoopThemes const& coop, Frame const& frame);

    void add_to(Pages& pages);

private:
    /// What a page's address asks for.
    struct Question {
        SubjectName const& subject;
        usage::Period period;
        stats::Audience audience;
    };

    [[nodiscard]] std::optional<Question> question_in(Call const& call, SubjectName const& subject) const;
    [[nodiscard]] http::Response show(Call const& call, SubjectName const& subject) const;
    [[nodiscard]] http::Response send_file(Call const& call) const;
    [[nodiscard]] report::Report answer(Question const& question, Words const& words) const;
    [[nodiscard]] ViewList choices(Question const& question, Words const& words) const;

    stats::Store const& m_store;
    SiteNames const& m_names;
    CoopThemes const& m_coop;
    Frame const& m_frame;
};

}
