// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis::intl {

/// Whether a character stays with the one before it: a combining mark, a joiner, a variation selector.
bool extends_cluster(char32_t c);

/// White space at which a line may end, and which then hangs beyond its edge. A no-break space is none.
bool is_blank(char32_t c);

/// A C0 or C1 control, or a line or paragraph separator: it has no glyph of its own.
bool is_control(char32_t c);

/// A letter or mark whose shape depends on its neighbours', as in Arabic.
bool joins_neighbours(char32_t c);

/// A letter of any script.
bool is_letter(char32_t c);

/// A decimal digit of any script.
bool is_digit(char32_t c);

/// A space, control or format character, which never asks for another font.
bool is_inkless(char32_t c);

}
