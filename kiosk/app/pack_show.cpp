// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pack_show.h"

#include "app/script_writer.h"
#include "base/error.h"
#include "base/log.h"
#include "screens/draw.h"

#include <algorithm>
#include <iterator>
#include <sys/stat.h>

namespace parvis::app {
namespace {

/// A damaged catalogue costs its language the interface's messages, and nothing else.
intl::Catalogue messages_of(pack::Pack const& pack, pack::Language const& language)
{
    try {
        return {language.locale_id, pack.messages(language.code)};
    } catch (Error const& error) {
        log::error("the messages in \"" + language.code + "\" are shown in French: " + describe(error));
        return {language.locale_id, {}};
    }
}

}

PackShow::PackShow(std::filesystem::path const& file, Stage& stage, Whereabouts whereabouts)
    : m_stage(stage), m_whereabouts(std::move(whereabouts)), m_pack(pack::Pack::open(file))
{
    for (auto const& language : m_pack->languages())
        m_languages.push_back(language.code);
    // An unknown time zone is found out here, not by the first visitor.
    static_cast<void>(local_time({}));
}

LocalMinute PackShow::local_time(std::chrono::system_clock::time_point wall) const
{
    return intl::local_time(wall, m_pack->site().time_zone);
}

std::string PackShow::place_at(LocalMinute now) const
{
    return find_place(m_whereabouts, *m_pack, now);
}

ui::DisplayList PackShow::draw(screens::State const& state, LocalMinute now, usage::Record const& recorded)
{
    return screens::draw(state, {.pack = *m_pack,
                                 .voice = voices(),
                                 .fonts = m_stage.fonts,
                                 .typesetter = m_stage.typesetter,
                                 .profile = m_stage.profile,
                                 .now = now,
                                 .recorded = recorded});
}

Script PackShow::script(visit::Speak const& speak, screens::State const& state, ui::DisplayList const& list,
                        LocalMinute now)
{
    struct Writer {
        PackShow& show;
        screens::State const& state;
        ui::DisplayList const& list;
        LocalMinute now;

        Script operator()(visit::Content const& content) const
        {
            auto const from = content.from.value_or(first_in_view(list));
            return writer(content.language).content(list, in(content.language), from);
        }
        Script operator()(visit::Focused const& focused) const
        {
            return writer(focused.language).focus(list, in(focused.language));
        }
        Script operator()(visit::Warning const& warning) const
        {
            return writer(warning.language).everything(in(warning.language));
        }
        Script operator()(visit::Farewell const&) const { return writer({}).first(list); }
        Script operator()(visit::Name const& name) const
        {
            return greeting(name.language, ScriptWriter::Greeting::NameAndWelcome);
        }
        /// Who uses keys hears, too, where they are now.
        Script operator()(visit::Welcome const& welcome) const
        {
            auto script = greeting(welcome.language, ScriptWriter::Greeting::Welcome);
            if (script.front().sounds.empty()) script = writer(welcome.language).no_voice();
            std::ranges::move(writer({}).focus(list, list), std::back_inserter(script));
            return script;
        }
        Script operator()(visit::Call const& call) const
        {
            return greeting(call.language, ScriptWriter::Greeting::Welcome);
        }
        [[nodiscard]] Script greeting(std::string const& language, ScriptWriter::Greeting greeting) const
        {
            return writer(language).greeting(language, greeting);
        }

        /// For what is heard in `language`, or as it is read.
        [[nodiscard]] ScriptWriter writer(std::string const& language) const
        {
            return {*show.m_pack, show.voices(), state.language, language.empty() ? state.language : language};
        }
        /// The same screen in `language`.
        [[nodiscard]] ui::DisplayList in(std::string const& language) const
        {
            if (language.empty() || language == state.language || show.m_pack->language(language) == nullptr)
                return list;
            auto translated = state;
            translated.language = language;
            return show.draw(translated, now);
        }
    };
    return std::visit(Writer{*this, state, list, now}, speak.what);
}

spoken::Reciter::Voices PackShow::voices()
{
    return [this](std::string_view language) -> auto const&
    {
        return voice(language);
    };
}

screens::Voice const& PackShow::voice(std::string_view language)
{
    auto const found = m_voices.find(language);
    if (found != m_voices.end()) return found->second;
    auto const* known = m_pack->language(language);
    if (!known) throw Error("the pack has no language \"" + std::string(language) + "\"");
    auto made = screens::Voice{messages_of(*m_pack, *known), intl::Formatter(known->locale_id),
                               intl::Speller(known->locale_id)};
    return m_voices.emplace(language, std::move(made)).first->second;
}

std::unique_ptr<Show> PackShows::open()
{
    m_opened = stamp();
    if (m_file.empty()) throw Error("the command line asks for none");
    try {
        return std::make_unique<PackShow>(m_file, m_stage, m_whereabouts);
    } catch (Error const&) {
        std::throw_with_nested(Error("copy a whole pack to " + m_file.string() + ", or build it again"));
    }
}

bool PackShows::has_newer(Instant)
{
    auto const there = stamp();
    return there != Stamp{} && there != m_opened;
}

ui::DisplayList PackShows::draw_back_soon()
{
    return screens::draw_back_soon(m_stage.fonts, m_stage.typesetter, m_stage.profile);
}

PackShows::Stamp PackShows::stamp() const
{
    struct stat status {};
    if (::stat(m_file.c_str(), &status) != 0) return {};
    return {status.st_ino, std::int64_t{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}
}
