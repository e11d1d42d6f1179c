// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/french.h"

#include "content/texts.h"
#include "intl/character.h"
#include "intl/utf8.h"

#include <algorithm>

namespace parvis::checks {
namespace {

constexpr std::string_view ellipsis = "…";

bool ends_sentence(std::string_view text, std::size_t at)
{
    auto const sign = text.substr(at);
    auto const length = sign.starts_with(ellipsis)                           ? ellipsis.size()
                        : sign[0] == '.' || sign[0] == '!' || sign[0] == '?' ? std::size_t{1}
                                                                             : std::size_t{0};
    return length > 0 && (at + length == text.size() || text[at + length] == ' ');
}

/// The length of the fact or link target that `text` starts with; 0 if it starts with none.
std::size_t mark_length(std::string_view text)
{
    auto const end = text.starts_with('{') ? text.find('}') : text.starts_with("](") ? text.find(')') : text.npos;
    return end == std::string_view::npos ? 0 : end + 1;
}

}

void for_each_french(content::Folder const& folder,
                     std::function<void(std::filesystem::path const&, content::Text const&)> const& visit)
{
    for_each_text(folder, [&](content::TranslatedText const& use) { visit(use.file, use.text); });
    auto const easy = folder.translations.find("fr-simple");
    if (easy == folder.translations.end()) return;
    for (auto const& [block, translation] : easy->second.entries)
        visit(easy->second.file, {translation.text, translation.text_at});
}

std::vector<Stretch> sentences(std::string_view text)
{
    std::vector<Stretch> sentences;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!ends_sentence(text, at)) continue;
        auto const end = text.find(' ', at);
        sentences.push_back({begin, text.substr(begin, end - begin)});
        begin = at = std::min(text.find_first_not_of(' ', end), text.size());
    }
    if (begin < text.size()) sentences.push_back({begin, text.substr(begin)});
    return sentences;
}

std::vector<Stretch> words(std::string_view text)
{
    std::vector<Stretch> words;
    std::size_t begin = 0;
    auto const close = [&](std::size_t end) {
        if (end > begin) words.push_back({begin, text.substr(begin, end - begin)});
    };
    for (std::size_t at = 0; at < text.size();) {
        if (auto const mark = mark_length(text.substr(at)); mark > 0) {
            close(at);
            if (text[at] == '{') words.push_back({at, text.substr(at, mark)});
            begin = at += mark;
            continue;
        }
        auto const before = at;
        auto const c = intl::next_code_point(text, at);
        if (intl::is_letter(c) || intl::is_digit(c)) continue;
        close(before);
        begin = at;
    }
    close(text.size());
    return words;
}

std::string lower_case(std::string_view text)
{
    std::string lower(text);
    for (std::size_t i = 0; i < lower.size(); ++i) {
        auto const byte = static_cast<unsigned char>(lower[i]);
        // "À" to "Þ" are C3 80 to C3 9E in UTF-8, and their small letters 20 further on; "×", C3 97, has none.
        auto const is_capital = i > 0 && lower[i - 1] == '\xC3' && byte >= 0x80 && byte <= 0x9E && byte != 0x97;
        if ((byte >= 'A' && byte <= 'Z') || is_capital) lower[i] = static_cast<char>(byte + 0x20);
    }
    return lower;
}

}
