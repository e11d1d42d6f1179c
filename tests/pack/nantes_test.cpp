// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/folder.h"
#include "pack/messages.h"
#include "pack/pack.h"
#include "pack/writer.h"
#include "support/browse.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace parvis;

namespace {

std::filesystem::path const sources = PARVIS_SOURCE_DIR;

}

TEST_CASE("the demonstration's content and messages are without errors and warnings", "[pack]")
{
    auto read = content::read_folder(sources / "content/nantes");
    pack::compile_messages(sources / "locales", read.folder.languages, read.findings);
    for (auto const& finding : read.findings)
        if (finding.severity != content::Severity::Advice) FAIL_CHECK(to_line(finding));
    CHECK(read.folder.languages.size() == 16);
    CHECK(read.folder.themes.size() == 10);
    CHECK(read.folder.pages.size() >= 16);
}

TEST_CASE("the demonstration's pack can be read to the end", "[pack]")
{
    testing::TemporaryFolder const folder;
    auto const read = content::read_folder(sources / "content/nantes");
    REQUIRE_FALSE(has_errors(read.findings));
    auto const file = folder.path() / "nantes.pack";
    pack::write_pack({read.folder, pack::translator_of(read.folder), {}, 1}, file);
    testing::browse(*pack::Pack::open(file));
}
