// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "content/po.h"
#include "editor/messages.h"
#include "office/words.h"
#include "support/catch.h"

#include <array>
#include <filesystem>
#include <functional>
#include <regex>
#include <set>

// The sentences and templates of the office and of its editor, which share their catalogues.
using namespace parvis;

namespace {

std::array<std::filesystem::path, 2> const sources{PARVIS_SOURCE_DIR "/kiosk/office",
                                                   PARVIS_SOURCE_DIR "/kiosk/editor"};
std::filesystem::path const locales = PARVIS_SOURCE_DIR "/locales/office";

std::set<std::string> message_names()
{
    std::set<std::string> names;
    for (auto const& message : office::messages)
        names.emplace(message.context);
    for (auto const& message : editor::messages)
        names.emplace(message.context);
    return names;
}

void for_each_template(std::function<void(std::filesystem::path const&, std::string const&)> const& visit)
{
    for (auto const& folder : sources)
        for (auto const& entry : std::filesystem::directory_iterator(folder / "templates"))
            visit(entry.path(), read_file(entry.path()));
}

}

TEST_CASE("every sentence that a template asks for exists", "[editor]")
{
    auto const names = message_names();
    std::regex const asked(R"(\{\{\{?t\.([a-z_.]+)\}?\}\})");
    int found = 0;
    for_each_template([&](std::filesystem::path const& file, std::string const& source) {
        for (std::sregex_iterator match(source.begin(), source.end(), asked), end; match != end; ++match, ++found) {
            CAPTURE(file.string(), (*match)[1].str());
            CHECK(names.contains((*match)[1]));
        }
    });
    CHECK(found > 30);
}

TEST_CASE("every sentence is used", "[editor]")
{
    std::string everything;
    for (auto const& folder : sources)
        for (auto const& entry : std::filesystem::recursive_directory_iterator(folder))
            if (entry.is_regular_file() && !entry.path().filename().string().ends_with("messages.h"))
                everything += read_file(entry.path());
    for (auto const& name : message_names()) {
        CAPTURE(name);
        CHECK((everything.find("t." + name + "}") != std::string::npos ||
               everything.find('"' + name + '"') != std::string::npos));
    }
}

TEST_CASE("no template has a script or a style of its own, which the browser would refuse", "[editor]")
{
    std::regex const forbidden(R"(<style|style=|<script(?![^>]*src=)|\son[a-z]+=|javascript:)");
    for_each_template([&](std::filesystem::path const& file, std::string const& source) {
        CAPTURE(file.string());
        CHECK_FALSE(std::regex_search(source, forbidden));
    });
}

TEST_CASE("every sentence is translated into English and Arabic, with its placeholders", "[editor]")
{
    auto const* const language = GENERATE("en", "ar");
    std::vector<content::Finding> findings;
    auto const file = locales / (std::string(language) + ".po");
    std::set<std::string> translated;
    for (auto const& entry : content::read_po(read_file(file), file, findings).entries)
        if (entry.context && !entry.fuzzy() && !entry.forms.front().empty()) translated.insert(*entry.context);
    CAPTURE(language);
    CHECK(findings.empty());
    CHECK(translated == message_names());
    // It throws where a placeholder is lost.
    CHECK_NOTHROW(office::Languages(locales, {office::messages, editor::messages}));
}
