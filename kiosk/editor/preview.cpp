// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/preview.h"

#include "base/error.h"
#include "crypto/bytes.h"
#include "image/paint.h"
#include "image/png.h"
#include "pack/messages.h"
#include "pack/writer.h"
#include "pictograms/font_file.h"
#include "screens/draw.h"

#include <algorithm>

namespace parvis::editor {
namespace {

/// The system's disk, which nobody waits for: what is written here is looked at once.
class HastyDisk final : public Disk {
public:
    int open(std::filesystem::path const& path, int flags, unsigned mode) override
    {
        return system_disk().open(path, flags, mode);
    }
    std::ptrdiff_t read(int file, std::span<char> into) override { return system_disk().read(file, into); }
    std::ptrdiff_t write(int file, std::string_view bytes) override { return system_disk().write(file, bytes); }
    int sync(int) override { return 0; }
    int rename(std::filesystem::path const& from, std::filesystem::path const& to) override
    {
        return system_disk().rename(from, to);
    }
    int remove(std::filesystem::path const& file) override { return system_disk().remove(file); }
    int make_folder(std::filesystem::path const& path) override { return system_disk().make_folder(path); }
};

/// A name for a file that is removed at the end; nobody else uses it.
class TemporaryFile {
public:
    TemporaryFile()
        : m_path(std::filesystem::temp_directory_path() /
                 ("parvis-preview-" + crypto::to_hex(crypto::random_bytes(16))))
    {
    }
    ~TemporaryFile()
    {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    TemporaryFile(TemporaryFile const&) = delete;
    TemporaryFile& operator=(TemporaryFile const&) = delete;

    [[nodiscard]] std::filesystem::path const& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

screens::State state_of(Look const& look)
{
    screens::State state;
    state.route = look.route;
    state.language = look.language;
    state.own_language = look.language;
    state.scale = look.scale;
    state.theme = look.theme;
    return state;
}

/// Where a part begins: the one before ends with the last whole row above it.
int offset_of(int part, ui::ScrollArea const& scroll)
{
    auto offset = 0;
    for (; part > 0; --part) {
        auto const end = offset + scroll.view.height;
        auto next = offset;
        for (auto const stop : scroll.stops)
            if (stop <= end) next = std::max(next, stop);
        offset = next;
    }
    return std::min(offset, scroll.max_offset);
}

}

content::Folder in_language(content::Folder const& folder, std::string const& code)
{
    content::Folder part{.path = folder.path,
                         .site = folder.site,
                         .languages = folder.languages,
                         .facts = folder.facts,
                         .themes = folder.themes,
                         .pages = folder.pages,
                         .places = folder.places,
                         .rounds = folder.rounds,
                         .calendar = folder.calendar,
                         .pictures = {},
                         .translations = {},
                         .heard_languages = {},
                         .clips = {}};
    auto const is_other = [&](std::string const& other) {
        return other != code && other != folder.site.source_language;
    };
    std::erase_if(part.languages, [&](auto const& language) { return is_other(language.code.value); });
    std::erase_if(part.site.languages, [&](auto const& language) { return is_other(language.value); });
    if (auto const translations = folder.translations.find(code); translations != folder.translations.end())
        part.translations.insert(*translations);
    return part;
}

struct Preview::Tools {
    text::Fonts fonts{text::Fonts::default_folders(), pictograms::font_file()};
    text::Typesetter typesetter{fonts};
    raster::Atlas atlas{fonts};
    std::map<std::string, screens::Voice, std::less<>> voices;
};

Preview::Preview(std::filesystem::path locales) : m_locales(std::move(locales)) {}

Preview::~Preview() = default;

std::string const& Preview::messages(content::Language const& language)
{
    auto const [found, is_new] = m_messages.try_emplace(language.code.value);
    if (is_new) {
        std::vector<content::Finding> findings; // for those who translate the interface
        auto compiled = pack::compile_messages(m_locales, {language}, findings);
        found->second = std::move(compiled[language.code.value]);
    }
    return found->second;
}

std::string Preview::draw(content::Folder const& folder, Look const& look)
{
    std::map<std::string, std::string> catalogues;
    for (auto const& language : folder.languages)
        catalogues[language.code.value] = messages(language);
    TemporaryFile const file;
    HastyDisk disk;
    pack::write_pack({folder, pack::translator_of(folder), catalogues, 0}, file.path(), disk);
    auto const pack = pack::Pack::open(file.path());
    if (!pack->language(look.language)) throw Error("there is no language \"" + look.language + "\" here");

    if (!m_tools) m_tools = std::make_unique<Tools>();
    auto const voice = [&](std::string_view code) -> screens::Voice const& {
        auto const found = m_tools->voices.find(code);
        if (found != m_tools->voices.end()) return found->second;
        auto const& locale = pack->language(code)->locale_id;
        return m_tools->voices
            .emplace(code,
                     screens::Voice{{locale, pack->messages(code)}, intl::Formatter(locale), intl::Speller(locale)})
            .first->second;
    };
    screens::Context const context{.pack = *pack,
                                   .voice = voice,
                                   .fonts = m_tools->fonts,
                                   .typesetter = m_tools->typesetter,
                                   .profile = *ui::find_profile(look.profile),
                                   .now = intl::local_time(std::chrono::system_clock::now(), pack->site().time_zone)};
    auto state = state_of(look);
    auto list = screens::draw(state, context);
    if (look.part > 0 && list.scroll) {
        state.offset = offset_of(look.part, *list.scroll);
        list = screens::draw(state, context);
    }
    return image::encode_png(image::paint(list, m_tools->atlas));
}

}
