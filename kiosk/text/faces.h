// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/face.h"
#include "text/families.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace parvis::text {

/// Every face that a family can have, numbered by FontId and opened when first asked for.
struct Fonts::Faces {
public:
    Faces(std::vector<std::filesystem::path> folders, std::filesystem::path const& pictograms);

    /// The face of this weight, or the regular one of a family without it. Nothing if its file is not there or damaged;
    /// that is logged once.
    std::optional<FontId> find(FamilyIndex family, Weight weight);

    /// A face that `find` has answered.
    [[nodiscard]] Face const& face(FontId font) const { return *open_face(font); }
    /// Null if this face has not been opened, such as the pictograms on a machine without them.
    [[nodiscard]] Face const* open_face(FontId font) const
    {
        return m_faces[static_cast<std::size_t>(font)].face.get();
    }
    [[nodiscard]] FontId pictograms() const;
    /// Of any face but the pictograms.
    static FamilyIndex family_of(FontId font);

private:
    struct Slot {
        std::unique_ptr<Face> face;
        bool tried = false;
    };

    bool open(FamilyIndex family, Weight weight);

    std::vector<std::filesystem::path> m_folders;
    std::unique_ptr<FT_LibraryRec_, decltype(&FT_Done_FreeType)> m_library;
    std::vector<Slot> m_faces; ///< two to a family, regular and bold; the pictograms last
};

}
