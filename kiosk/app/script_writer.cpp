// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/script_writer.h"

#include "screens/messages.h"
#include "screens/words.h"

#include <algorithm>

namespace parvis::app {
namespace {

/// Tells the passages of a screen apart, the same in every language; empty for a value, such as an address.
std::string identity(ui::Node const& node)
{
    if (node.action) return ui::describe(*node.action);
    return node.words.empty() ? std::string() : node.words.front().clip;
}

/// The node of this identity that comes after `before` others of it.
std::optional<std::size_t> find(ui::DisplayList const& list, std::string const& wanted, std::ptrdiff_t before)
{
    for (std::size_t i = 0; i < list.nodes.size(); ++i)
        if (identity(list.nodes[i]) == wanted && before-- == 0) return i;
    return std::nullopt;
}

/// What says in another language's list what this node says. A value is known by what stands before it.
ui::Node const* counterpart(ui::DisplayList const& list, std::size_t wanted, ui::DisplayList const& other)
{
    auto anchor = wanted;
    while (anchor > 0 && identity(list.nodes[anchor]).empty())
        --anchor;
    auto const id = identity(list.nodes[anchor]);
    auto const before = std::count_if(list.nodes.begin(), list.nodes.begin() + static_cast<std::ptrdiff_t>(anchor),
                                      [&](ui::Node const& node) { return identity(node) == id; });
    auto const found = id.empty() ? std::nullopt : find(other, id, before);
    auto const at = found.value_or(0) + wanted - anchor;
    if (!found || at >= other.nodes.size()) return nullptr;
    return at == *found || identity(other.nodes[at]).empty() ? &other.nodes[at] : nullptr;
}

/// When a whole screen is read, a loudspeaker beside a name would only say that again.
bool is_read_with_others(ui::Node const& node)
{
    return !node.action || !std::holds_alternative<ui::HearLanguage>(*node.action);
}

bool has_recording(std::vector<Sound> const& sounds)
{
    return std::ranges::any_of(sounds, [](Sound const& sound) { return std::holds_alternative<Recording>(sound); });
}

}

ScriptWriter::ScriptWriter(pack::Pack const& pack, spoken::Reciter::Voices voices, std::string reader,
                           std::string heard)
    : m_pack(pack), m_voices(std::move(voices)), m_reader(std::move(reader)), m_heard(std::move(heard)),
      m_spoken(pack.language(m_heard) != nullptr ? m_heard : m_reader)
{
}

Script ScriptWriter::content(ui::DisplayList const& list, ui::DisplayList const& translated, std::size_t from) const
{
    spoken::Reciter const reader(m_voices, m_reader);
    spoken::Reciter const listener(m_voices, m_spoken);
    Script script;
    for (auto i = from; i < list.reading.size(); ++i) {
        auto const& passage = list.reading[i];
        auto const& node = list.nodes[passage.node];
        if (!is_read_with_others(node)) continue;
        auto const* other = m_spoken == m_reader ? &node : counterpart(list, passage.node, translated);
        Line line{.passage = i,
                  .offset = passage.offset,
                  .sounds = sounds_of(other != nullptr ? listener.recite(*other) : reader.recite(node))};
        line.instead = other == nullptr || (m_spoken != m_heard && !has_recording(line.sounds));
        if (!line.sounds.empty()) script.push_back(std::move(line));
    }
    return script;
}

Script ScriptWriter::focus(ui::DisplayList const& list, ui::DisplayList const& translated) const
{
    if (!list.focus) return {};
    auto const& node = list.nodes[*list.focus];
    auto const* other = m_spoken == m_reader ? &node : counterpart(list, *list.focus, translated);
    auto const sayings = other != nullptr ? spoken::Reciter(m_voices, m_spoken).recite(*other)
                                          : spoken::Reciter(m_voices, m_reader).recite(node);
    return {{.passage = {}, .sounds = sounds_of(sayings)}};
}

Script ScriptWriter::everything(ui::DisplayList const& list) const
{
    spoken::Reciter const listener(m_voices, m_spoken);
    Line line;
    for (auto const& node : list.nodes)
        std::ranges::move(sounds_of(listener.recite(node)), std::back_inserter(line.sounds));
    return {std::move(line)};
}

Script ScriptWriter::first(ui::DisplayList const& list) const
{
    auto const sayings = spoken::Reciter(m_voices, m_spoken).recite(list.nodes.front());
    return {{.passage = {}, .sounds = sounds_of(sayings)}};
}

Script ScriptWriter::greeting(std::string const& language, Greeting greeting) const
{
    auto const& welcome = screens::msg::attract_welcome;
    std::vector<spoken::Saying> sayings;
    spoken::Saying welcoming{pack::clip_of_message(welcome.context), {}};
    if (auto const* known = m_pack.language(language)) {
        if (greeting == Greeting::NameAndWelcome) sayings.push_back({{}, {{known->name, language}}});
        welcoming.phrases = {{m_voices(language).messages.text(welcome), language}};
    }
    sayings.push_back(std::move(welcoming));
    return {{.passage = {}, .sounds = sounds_of(sayings)}};
}

Script ScriptWriter::no_voice() const
{
    auto const& sorry = screens::msg::voices_none;
    spoken::Saying const saying{pack::clip_of_message(sorry.context), {{m_voices("fr").messages.text(sorry), "fr"}}};
    return {{.passage = {}, .sounds = sounds_of({saying})}};
}

std::vector<Sound> ScriptWriter::sounds_of(std::vector<spoken::Saying> const& sayings) const
{
    std::vector<Sound> sounds;
    for (auto const& saying : sayings)
        add(sounds, saying);
    // Who hears a recording in their language need not hear the rest in another.
    if (m_spoken != m_heard && has_recording(sounds))
        std::erase_if(sounds, [](Sound const& sound) { return !std::holds_alternative<Recording>(sound); });
    return sounds;
}

void ScriptWriter::add(std::vector<Sound>& sounds, spoken::Saying const& saying) const
{
    if (auto recording = clip_of(saying)) {
        sounds.emplace_back(Recording{std::move(*recording)});
        return;
    }
    for (auto const& phrase : saying.phrases) {
        auto const* language = m_pack.language(phrase.language);
        if (language != nullptr && !language->voice.empty())
            sounds.emplace_back(Utterance{language->voice, phrase.text});
    }
}

std::optional<std::string> ScriptWriter::clip_of(spoken::Saying const& saying) const
{
    if (saying.clip.empty()) return std::nullopt;
    auto recording = m_pack.clip(m_heard, saying.clip);
    if (recording || saying.phrases.empty()) return recording;
    return m_pack.clip(saying.phrases.front().language, saying.clip);
}

std::size_t first_in_view(ui::DisplayList const& list)
{
    auto const offset = list.scroll ? list.scroll->offset : 0;
    auto const found =
        std::ranges::find_if(list.reading, [&](auto const& passage) { return passage.offset >= offset; });
    return found == list.reading.end() ? 0 : static_cast<std::size_t>(found - list.reading.begin());
}

}
