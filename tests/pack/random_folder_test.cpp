// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/folder.h"
#include "pack/pack.h"
#include "pack/writer.h"
#include "support/browse.h"
#include "support/catch.h"
#include "support/small_site.h"

#include <algorithm>
#include <random>

using namespace parvis;
using namespace parvis::content;

namespace {

constexpr char const* files[] = {"site.toml",          "languages.toml",    "facts.toml",
                                 "themes.toml",        "calendar.toml",     "pages/sante/ame.toml",
                                 "places/maison.toml", "rounds/bus.toml",   "translations/en.po",
                                 "translations/ar.po", "places/arret.toml", "pages/logement/loyer.toml"};

/// What goes wrong when people edit: a letter, a quote, a line gone, a line twice, a value of another kind.
std::string spoilt(std::string text, std::mt19937& random)
{
    std::vector<std::string> const pieces{
        "\"", "[", "]", "=",    "\n",         "{fact:", "}",   "**", "(page:x)", "é", "\xC3",
        "#",  "0", "-", "true", "2026-13-01", "\\",     "'''", "[[", ",",        ";", "99999999999999999999"};
    auto const at = text.empty() ? 0 : random() % text.size();
    auto const line = text.rfind('\n', at) + 1;
    auto const line_end = std::min(text.find('\n', at), text.size());
    switch (random() % 5) {
    case 0:
        return text.insert(at, pieces[random() % pieces.size()]);
    case 1:
        return text.erase(at, 1 + random() % 4);
    case 2:
        return line_end > line ? text.erase(line, line_end - line) : text;
    case 3:
        return text.insert(line, text.substr(line, line_end - line) + "\n");
    default:
        return text.replace(at, 1, pieces[random() % pieces.size()]);
    }
}

}

TEST_CASE("a spoilt folder never crashes, and one without errors always makes a pack that can be read", "[pack]")
{
    testing::TemporaryFolder const site;
    testing::TemporaryFolder const output;
    auto const file = output.path() / "x.pack";
    std::mt19937 random(9);
    int built = 0;
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        testing::write_small_site(site);
        for (auto count = 1 + random() % 2; count > 0; --count) {
            std::string const name = files[random() % std::size(files)];
            site.write(name, spoilt(read_file(site.path() / name), random));
        }
        auto const read = read_folder(site.path());
        for (auto const& finding : read.findings) {
            CHECK_FALSE(finding.what.empty());
            CHECK_FALSE(finding.what_to_do.empty());
            if (finding.line == 0) continue;
            auto const text = read_file(finding.file);
            CHECK(finding.line <= std::count(text.begin(), text.end(), '\n') + 1);
            CHECK(finding.column >= 1);
        }
        if (has_errors(read.findings)) {
            ++refused;
            continue;
        }
        pack::write_pack({read.folder, pack::translator_of(read.folder), {}, 1}, file);
        testing::browse(*pack::Pack::open(file));
        ++built;
    }
    CHECK(built > 25);
    CHECK(refused > 100);
}
