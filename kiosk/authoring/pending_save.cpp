// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/pending_save.h"

#include "base/error.h"

#include <charconv>

namespace parvis::authoring {
namespace {

constexpr std::string_view first_line = "parvis-save 1";

/// Its length, and itself: texts may contain anything.
std::string piece(std::string_view text)
{
    return std::to_string(text.size()) + "\n" + std::string(text) + "\n";
}

class Pieces {
public:
    explicit Pieces(std::string_view bytes) : m_rest(bytes) {}

    [[nodiscard]] bool empty() const { return m_rest.empty(); }

    std::string text()
    {
        auto const length = number(m_rest.substr(0, m_rest.find('\n')));
        auto const begin = m_rest.find('\n') + 1;
        if (begin == 0 || m_rest.size() - begin <= length) fail();
        std::string text(m_rest.substr(begin, length));
        m_rest.remove_prefix(begin + length + 1);
        return text;
    }

    std::chrono::sys_seconds time() { return std::chrono::sys_seconds(std::chrono::seconds(number(text()))); }

    [[noreturn]] static void fail() { throw Error("the note of an unfinished save is damaged"); }

private:
    static std::size_t number(std::string_view digits)
    {
        std::size_t value = 0;
        auto const* const end = digits.data() + digits.size();
        if (auto const [stop, error] = std::from_chars(digits.data(), end, value); error != std::errc() || stop != end)
            fail();
        return value;
    }

    std::string_view m_rest;
};

}

std::string write_pending_save(PendingSave const& save)
{
    auto bytes = piece(first_line) + piece(save.parent) + piece(save.account) + piece(save.sentence) +
                 piece(std::to_string(save.time.time_since_epoch().count()));
    for (auto const& [file, based_on] : save.edits)
        bytes += piece(file.path.string()) + piece(based_on) + piece(file.text ? "text" : "gone") +
                 piece(file.text.value_or(""));
    return bytes;
}

PendingSave read_pending_save(std::string_view bytes)
{
    Pieces pieces(bytes);
    if (pieces.text() != first_line) Pieces::fail();
    PendingSave save;
    save.parent = pieces.text();
    save.account = pieces.text();
    save.sentence = pieces.text();
    save.time = pieces.time();
    while (!pieces.empty()) {
        Edit edit;
        edit.file.path = pieces.text();
        edit.based_on = pieces.text();
        auto const is_there = pieces.text() == "text";
        auto text = pieces.text();
        if (is_there) edit.file.text = std::move(text);
        save.edits.push_back(std::move(edit));
    }
    return save;
}

}
