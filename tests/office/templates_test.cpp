// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/templates.h"

#include "base/error.h"
#include "content/po.h"
#include "office/words.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <regex>
#include <set>

using namespace parvis;
using namespace parvis::office;

namespace {

std::filesystem::path const sources = PARVIS_SOURCE_DIR "/kiosk/office";
std::filesystem::path const locales = PARVIS_SOURCE_DIR "/locales/office";

std::set<std::string> message_names()
{
    std::set<std::string> names;
    for (auto const& message : messages)
        names.emplace(message.context);
    return names;
}

}

TEST_CASE("every sentence that a template asks for exists", "[office]")
{
    auto const names = message_names();
    std::regex const asked(R"(\{\{\{?t\.([a-z_.]+)\}?\}\})");
    int found = 0;
    for (auto const& entry : std::filesystem::directory_iterator(sources / "templates")) {
        auto const source = read_file(entry.path());
        for (std::sregex_iterator match(source.begin(), source.end(), asked), end; match != end; ++match, ++found) {
            CAPTURE(entry.path().string(), (*match)[1].str());
            CHECK(names.contains((*match)[1]));
        }
    }
    CHECK(found > 30);
}

TEST_CASE("every sentence is used", "[office]")
{
    std::string everything;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(sources))
        if (entry.is_regular_file() && entry.path().filename() != "messages.h") everything += read_file(entry.path());
    for (auto const& name : message_names()) {
        CAPTURE(name);
        CHECK((everything.find("t." + name + "}") != std::string::npos ||
               everything.find('"' + name + '"') != std::string::npos));
    }
}

TEST_CASE("no template has a script or a style of its own, which the browser would refuse", "[office]")
{
    std::regex const forbidden(R"(<style|style=|<script(?![^>]*src=)|\son[a-z]+=|javascript:)");
    for (auto const& entry : std::filesystem::directory_iterator(sources / "templates")) {
        CAPTURE(entry.path().string());
        CHECK_FALSE(std::regex_search(read_file(entry.path()), forbidden));
    }
}

TEST_CASE("every sentence is translated into English, with its placeholders", "[office]")
{
    std::vector<content::Finding> findings;
    auto const file = locales / "en.po";
    std::set<std::string> translated;
    for (auto const& entry : content::read_po(read_file(file), file, findings).entries)
        if (entry.context && !entry.fuzzy() && !entry.forms.front().empty()) translated.insert(*entry.context);
    CHECK(findings.empty());
    CHECK(translated == message_names());
    CHECK_NOTHROW(Languages(locales)); // it throws where a placeholder is lost
}

TEST_CASE("a template with a mistake is refused with its file", "[office]")
{
    testing::TemporaryFolder const folder;
    auto const file = folder.write("broken.html", "{{#open}}");
    try {
        Templates const templates(folder.path());
        FAIL("the template was accepted");
    } catch (Error const& error) {
        CHECK(std::string(error.what()).find(file.string()) == 0);
    }
}

TEST_CASE("a template contains others, and escapes what it is filled with", "[office]")
{
    testing::TemporaryFolder const folder;
    folder.write("page.html", "<p>{{> _part}}{{{raw}}}</p>");
    folder.write("_part.html", "{{name}}");
    Templates const templates(folder.path());
    View view;
    view.set("name", "<&\"'>");
    view.set("raw", "<b>");
    CHECK(templates.render("page", view) == "<p>&lt;&amp;&quot;&apos;&gt;<b></p>");
    CHECK_THROWS_AS(templates.render("absent", view), Error);
}
