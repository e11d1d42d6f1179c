// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/reason.h"

#include "conformance/engine.h"

#include "intl/character.h"
#include "intl/script.h"
#include "intl/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

namespace parvis::conformance {

namespace {

constexpr auto names = std::to_array<std::pair<Reason, std::string_view>>({
    {Reason::OracleHasNoDictionary, "oracle-has-no-dictionary"},
    {Reason::OracleUsesLibthai, "oracle-uses-libthai"},
    {Reason::OracleBreaksAfterSpaceHyphen, "oracle-breaks-after-space-hyphen"},
    {Reason::OracleBreaksBeforeMark, "oracle-breaks-before-mark"},
    {Reason::OracleDividesCluster, "oracle-divides-cluster"},
    {Reason::OracleBreaksWithinBlanks, "oracle-breaks-within-blanks"},
    {Reason::OracleOmitsDottedCircle, "oracle-omits-dotted-circle"},
    {Reason::KerningAtCut, "kerning-at-cut"},
    {Reason::FontChoiceDiffers, "font-choice-differs"},
    {Reason::NoFontHasCharacter, "no-font-has-character"},
    {Reason::CorpusHasC1Control, "corpus-has-c1-control"},
});

/// Where the two settings first end a line at different places.
struct Dispute {
    std::string_view text;
    Setting const& our_setting;
    std::size_t ours;
    std::size_t theirs;

    [[nodiscard]] std::string_view before_theirs() const { return text.substr(0, theirs); }
};

std::size_t start_or_end(std::vector<std::size_t> const& starts, std::size_t index, std::string_view text)
{
    return index < starts.size() ? starts[index] : text.size();
}

Dispute first_dispute(std::string_view text, Setting const& ours, Setting const& theirs)
{
    auto const differ = std::ranges::mismatch(ours.line_starts, theirs.line_starts);
    auto const line = static_cast<std::size_t>(differ.in1 - ours.line_starts.begin());
    return {text, ours, start_or_end(ours.line_starts, line, text), start_or_end(theirs.line_starts, line, text)};
}

char32_t character_before(std::string_view text, std::size_t at)
{
    return at == 0 ? U' ' : intl::previous_code_point(text, at);
}

char32_t character_at(std::string_view text, std::size_t at)
{
    return at == text.size() ? U' ' : intl::next_code_point(text, at);
}

bool is_within_word(std::string_view text, std::size_t at)
{
    return !intl::is_blank(character_before(text, at)) && !intl::is_blank(character_at(text, at));
}

intl::Script script_before(std::string_view text, std::size_t at)
{
    auto const end = at;
    intl::previous_code_point(text, at);
    return intl::script_runs(text.substr(at, end - at)).front().script;
}

bool is_broken_by_dictionary_in(Dispute const& dispute, std::span<intl::Script const> scripts)
{
    for (auto const at : {dispute.ours, dispute.theirs})
        if (at > 0 && is_within_word(dispute.text, at) &&
            std::ranges::find(scripts, script_before(dispute.text, at)) != scripts.end())
            return true;
    return false;
}

bool lacks_dictionary(Dispute const& dispute)
{
    return is_broken_by_dictionary_in(dispute,
                                      std::array{intl::script("Khmr"), intl::script("Laoo"), intl::script("Mymr")});
}

bool is_thai(Dispute const& dispute)
{
    return is_broken_by_dictionary_in(dispute, std::array{intl::script("Thai")});
}

bool breaks_after_space_hyphen(Dispute const& dispute)
{
    return dispute.before_theirs().ends_with(" -");
}

bool breaks_before_mark(Dispute const& dispute)
{
    return intl::extends_cluster(character_at(dispute.text, dispute.theirs));
}

bool divides_cluster(Dispute const& dispute)
{
    return is_within_word(dispute.text, dispute.theirs) &&
           std::ranges::find(dispute.our_setting.glyphs, dispute.theirs, &SetGlyph::cluster) ==
               dispute.our_setting.glyphs.end();
}

bool breaks_within_blanks(Dispute const& dispute)
{
    return intl::is_blank(character_before(dispute.text, dispute.theirs)) &&
           intl::is_blank(character_at(dispute.text, dispute.theirs));
}

bool is_kerned_at_cut(Dispute const& dispute, Setting const& theirs)
{
    constexpr auto unit = text_size / 1000;
    auto const cut_at_spaces = std::abs(dispute.our_setting.width - theirs.width) >= unit;
    return cut_at_spaces || is_within_word(dispute.text, dispute.ours);
}

bool has_c1_control(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();)
        if (auto const c = intl::next_code_point(text, at); c >= 0x80 && c <= 0x9F) return true;
    return false;
}

bool lacks_font(Setting const& setting)
{
    return std::ranges::find(setting.glyphs, nullptr, &SetGlyph::font) != setting.glyphs.end();
}

std::optional<Reason> explain_glyphs(text::Paragraph const& paragraph, Setting const& ours, Setting const& theirs)
{
    if (has_c1_control(paragraph.text)) return Reason::CorpusHasC1Control;
    if (differs_in_fonts_only(ours, theirs)) return Reason::FontChoiceDiffers;
    if (differs_in_dotted_circles_only(ours, theirs)) return Reason::OracleOmitsDottedCircle;
    return std::nullopt;
}

std::optional<Reason> explain_breaks(text::Paragraph const& paragraph, Setting const& ours, Setting const& theirs)
{
    auto const dispute = first_dispute(paragraph.text, ours, theirs);
    if (breaks_after_space_hyphen(dispute)) return Reason::OracleBreaksAfterSpaceHyphen;
    if (breaks_before_mark(dispute)) return Reason::OracleBreaksBeforeMark;
    if (breaks_within_blanks(dispute)) return Reason::OracleBreaksWithinBlanks;
    if (lacks_dictionary(dispute)) return Reason::OracleHasNoDictionary;
    if (is_thai(dispute)) return Reason::OracleUsesLibthai;
    if (divides_cluster(dispute)) return Reason::OracleDividesCluster;
    if (lacks_font(ours)) return Reason::NoFontHasCharacter;
    if (is_kerned_at_cut(dispute, theirs)) return Reason::KerningAtCut;
    return std::nullopt;
}

}

std::string_view name(Reason reason)
{
    return std::ranges::find(names, reason, &decltype(names)::value_type::first)->second;
}

std::optional<Reason> reason_named(std::string_view name)
{
    auto const* const found = std::ranges::find(names, name, &decltype(names)::value_type::second);
    return found == names.end() ? std::nullopt : std::optional{found->first};
}

std::optional<Reason> explain(text::Paragraph const& paragraph, Setting const& ours, Setting const& theirs)
{
    auto const equal = compare(ours, theirs);
    if (!equal.order) return std::nullopt;
    return equal.glyphs ? explain_breaks(paragraph, ours, theirs) : explain_glyphs(paragraph, ours, theirs);
}

}
