// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/faces.h"

#include "base/error.h"
#include "base/log.h"

#include <string>

namespace parvis::text {

namespace {

std::size_t slot_of(FamilyIndex family, Weight weight)
{
    return 2 * static_cast<std::size_t>(family) + (weight == Weight::Bold ? 1 : 0);
}

FT_Library open_freetype()
{
    FT_Library library = nullptr;
    if (FT_Init_FreeType(&library) != 0) throw Error("FreeType cannot start: out of memory");
    return library;
}

std::string file_name(Family const& family, Weight weight)
{
    std::string name(family.file);
    name += weight == Weight::Bold ? "-Bold" : "-Regular";
    return name.append(family.extension);
}

}

Fonts::Faces::Faces(std::vector<std::filesystem::path> folders, std::filesystem::path const& pictograms)
    : m_folders(std::move(folders)), m_library(open_freetype(), &FT_Done_FreeType), m_faces(2 * families().size() + 1)
{
    if (!find(base_family(), Weight::Regular))
        throw Error("the font Noto Sans is not on this machine; install fonts-noto-core (and fonts-noto-cjk)");
    if (!pictograms.empty()) m_faces.back().face = std::make_unique<Face>(m_library.get(), pictograms, 0);
}

std::optional<FontId> Fonts::Faces::find(FamilyIndex family, Weight weight)
{
    if (open(family, weight)) return static_cast<FontId>(slot_of(family, weight));
    if (weight == Weight::Bold) return find(family, Weight::Regular);
    return std::nullopt;
}

FontId Fonts::Faces::pictograms() const
{
    return static_cast<FontId>(m_faces.size() - 1);
}

FamilyIndex Fonts::Faces::family_of(FontId font)
{
    return static_cast<FamilyIndex>(static_cast<std::size_t>(font) / 2);
}

bool Fonts::Faces::open(FamilyIndex family, Weight weight)
{
    auto& slot = m_faces[slot_of(family, weight)];
    if (slot.tried) return slot.face != nullptr;
    slot.tried = true;
    auto const& description = families()[static_cast<std::size_t>(family)];
    auto const name = file_name(description, weight);
    for (auto const& folder : m_folders) {
        if (!std::filesystem::exists(folder / name)) continue;
        try {
            slot.face = std::make_unique<Face>(m_library.get(), folder / name, description.face);
            return true;
        } catch (Error const& error) {
            log::warning(error.what());
        }
    }
    return false;
}

}
