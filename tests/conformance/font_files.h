// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/setting.h"

#include "text/layout.h"

#include <set>

namespace parvis::conformance {

/// Gives one address to each font file, so that glyphs of two engines compare quickly.
class FontFiles {
public:
    FontFile const* file(FontFile const& description) { return &*m_files.insert(description).first; }

private:
    std::set<FontFile> m_files;
};

/// The file of a regular or bold face of the engine's collection.
FontFile describe(text::FontId font);

}
