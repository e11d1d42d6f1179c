// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/font_files.h"

#include "text/paragraph.h"

#include <memory>

namespace parvis::conformance {

/// PangoCairo, as the comparison sees it.
class Oracle {
public:
    explicit Oracle(FontFiles& files);
    ~Oracle();
    Oracle(Oracle const&) = delete;
    Oracle& operator=(Oracle const&) = delete;

    Setting set(text::Paragraph const& paragraph);

private:
    struct Pango;
    std::unique_ptr<Pango> m_pango;
};

}
