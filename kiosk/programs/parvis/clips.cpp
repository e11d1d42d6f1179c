// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "content/clip_names.h"
#include "content/fact_text.h"
#include "content/inline.h"
#include "content/po.h"
#include "content/texts.h"
#include "programs/parvis/commands.h"
#include "programs/parvis/locales.h"
#include "programs/parvis/sources.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <set>

namespace parvis::commands {
namespace {

struct Options {
    std::string folder;
    std::string language;
    std::string locales;
    bool to_record = false;
};

/// What a person reads aloud: the words, with the values of facts.
std::string read_aloud(std::string_view text, content::Folder const& folder)
{
    std::string words;
    for (auto const& piece : content::parse_inline(text)) {
        words += piece.text;
        for (auto const& fact : folder.facts) {
            if (piece.kind != content::InlineKind::Fact || fact.id.value() != piece.target) continue;
            auto const value = to_text(fact.value);
            words += fmt::format("[{}{}{}]", value.value, value.unit.empty() ? "" : " ", value.unit);
        }
    }
    return words;
}

/// Lists the clips of one language, each name once.
class Listing {
public:
    Listing(content::Folder const& folder, Options const& options)
        : m_folder(folder), m_options(options), m_names(folder)
    {
        for (auto const& clip : folder.clips) {
            if (clip.language != options.language) continue;
            if (clip.state == content::ClipState::Stale) m_stale.insert(clip.block.context);
            if (clip.state == content::ClipState::Current) m_recorded.insert(clip.file.filename().string());
        }
    }

    void blocks()
    {
        auto const is_french = m_options.language == m_folder.site.source_language;
        auto const translations = m_folder.translations.find(m_options.language);
        content::for_each_text(m_folder, [&](content::TranslatedText const& use) {
            auto const& french = use.text.value;
            if (is_french) return block(use.context, french);
            if (translations == m_folder.translations.end()) return;
            auto const* const found = translations->second.find(use.context, french);
            if (found) block(use.context, found->text);
        });
    }

    /// Messages with a value in them ({1}) cannot be recorded.
    void messages()
    {
        auto const is_french = m_options.language == m_folder.site.source_language;
        auto const file =
            find_locales(m_options.locales, m_options.folder) / (is_french ? "parvis.pot" : m_options.language + ".po");
        std::vector<content::Finding> findings;
        for (auto const& entry : content::read_po(read_file(file), file, findings).entries) {
            auto const& text = is_french ? entry.id : entry.forms.front();
            if (entry.id.empty() || entry.obsolete || text.empty() || text.find('{') != std::string::npos) continue;
            line("missing", content::clip_of_message(entry.context.value_or("")), text);
        }
    }

private:
    void block(std::string const& context, std::string const& text)
    {
        if (!has_words(content::parse_inline(text))) return;
        line(m_stale.contains(context) ? "stale" : "missing", m_names.file_name(context, text),
             read_aloud(text, m_folder));
    }

    void line(std::string_view state_if_not_recorded, std::string const& name, std::string const& text)
    {
        if (!m_listed.insert(name).second) return;
        auto const is_recorded = m_recorded.contains(name);
        if (is_recorded && m_options.to_record) return;
        std::cout << fmt::format("{:<8}  {}\n          {}\n", is_recorded ? "recorded" : state_if_not_recorded, name,
                                 text);
    }

    content::Folder const& m_folder;
    Options const& m_options;
    content::ClipNames m_names;
    std::set<std::string> m_stale; ///< blocks' msgctxt
    std::set<std::string> m_recorded;
    std::set<std::string> m_listed;
};

void run(Options const& options)
{
    auto const folder = read_sources(options.folder);
    if (options.language != folder.site.source_language) translated_language(folder, options.language);
    std::cout << "in " << (folder.path / "clips" / options.language).string() << '\n';
    Listing listing(folder, options);
    listing.messages();
    listing.blocks();
}

}

void add_clips(CLI::App& app)
{
    auto const options = std::make_shared<Options>();
    auto* const command =
        app.add_subcommand("clips", "Says what to record in a language, and which name each file has.");
    command->add_option("DIR", options->folder, "the authors' folder")->required()->type_name("");
    command->add_option("--lang", options->language, "which language")->required()->type_name("CODE");
    command->add_flag("--to-record", options->to_record, "only what is missing or stale");
    command->add_option("--locales", options->locales, locales_help)->type_name("DIR");
    command->footer(
        "A recording is an Ogg Vorbis file in clips/CODE/. The eight letters in its name stand for the text it\n"
        "speaks: when the text changes, so does the name, and the old recording is stale.\n\n"
        "  parvis clips content/nantes --lang ar --to-record\n\n"
        "Exit code: 0 done, 1 something failed, 2 a wrong command line.\n");
    command->callback([options] { run(*options); });
}

}
