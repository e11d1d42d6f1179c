// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intl/formatter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Tables of figures, as values: a page, a CSV file, a spreadsheet and a PDF are made of the same report, so that they
/// cannot differ. All texts are in the reader's language already.
namespace parvis::report {

/// A change is a difference in percent, written with its sign.
enum class Unit { Count, Percent, PerHour, Change };

/// Known: a number, which may be zero. Masked: there is one, below the threshold at which numbers are shown. Empty:
/// there is none, because nothing was reported.
enum class State { Known, Masked, Empty };

struct Figure {
    State state = State::Empty;
    double value = 0;
    Unit unit = Unit::Count;
    bool is_partial = false; ///< some of what it counts has not been reported yet
    int threshold = 0;       ///< of a masked figure
};

struct Row {
    std::string label = {};
    std::string note = {};                    ///< a few words that belong to the label
    std::vector<Figure> figures = {};         ///< one for each column
    std::optional<std::uint32_t> colour = {}; ///< of its bars, 0xRRGGBB
};

/// How a table is drawn where there is room for a drawing.
enum class Drawing { None, Headlines, Bars, Columns, Heat };

struct Table {
    std::string id = {}; ///< short, of letters and "-": a name for links and sheets
    std::string title = {};
    std::string definition = {}; ///< what is counted, and what is not
    std::string row_heading = {};
    std::vector<std::string> columns = {};
    std::vector<Row> rows = {};
    std::string nothing = {};        ///< what to say where there is no row
    Drawing drawing = Drawing::None; ///< bars and columns show the first column of figures
};

/// The words that files need besides the tables' own.
struct Labels {
    std::string table = {};
    std::string row = {};
    std::string note = {};
    std::string column = {};
    std::string value = {};
    std::string state = {};
    std::string known = {};
    std::string masked = {};
    std::string empty = {};
    std::string partial = {};
};

struct Report {
    std::string title = {};
    std::string language = {}; ///< BCP 47
    std::string period = {};   ///< as a reader writes it
    /// Label and value of all else that makes the figures understandable: thresholds, version, sources, method.
    std::vector<std::pair<std::string, std::string>> facts = {};
    std::optional<std::string> warning = {}; ///< that the data are made up
    std::vector<Table> tables = {};
    Labels labels = {};
};

/// "1 234", "12 %", "3,4", "+5 %", "<5" or "–".
std::string text_of(Figure const& figure, intl::Formatter const& format);

/// For spreadsheets: digits and one decimal separator only, "<5", or nothing.
std::string plain_text_of(Figure const& figure, std::string const& language);

/// The word for a figure's state.
std::string const& state_of(Figure const& figure, Labels const& labels);

/// The largest value of the first column; 0 if none is known.
double largest(Table const& table);

}
