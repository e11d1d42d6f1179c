// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace parvis::report {

struct TextStyle {
    double size = 9; ///< points
    bool bold = false;
    std::uint32_t colour = 0x17262E; ///< 0xRRGGBB
    enum class Align { Start, Centre, End } align = Align::Start;
};

/// Sheets of A4 paper, one after the other, drawn on in points from the top left corner.
class Paper {
public:
    static constexpr double width = 595.28;
    static constexpr double height = 841.89;

    /// `title` and `language` are what the file says about itself. Throws Error if there is not enough memory.
    Paper(std::string const& title, std::string const& language);
    ~Paper();

    /// Draws the text into a column, and returns its height.
    double write(std::string const& text, double x, double y, double column, TextStyle const& style);
    [[nodiscard]] double height_of(std::string const& text, double column, TextStyle const& style);
    void box(double x, double y, double box_width, double box_height, double corner, std::uint32_t colour);
    void next_sheet();

    /// The whole document, as PDF; nothing can be drawn any more.
    std::string finish();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}
