// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "layering/include_rules.h"
#include "layering/module_table.h"

#include "support/catch.h"

#include <filesystem>
#include <set>

using namespace parvis;
using namespace parvis::layering;
namespace fs = std::filesystem;

namespace {

fs::path const kiosk = fs::path(PARVIS_SOURCE_DIR) / "kiosk";

ModuleTable living_table()
{
    return parse_module_table(read_file(kiosk / "README.md"));
}

ModuleTable const sample_table = parse_module_table(R"(
| level | module | one responsibility | outside library | its headers |
|---|---|---|---|---|
| 0 | `base` | errors | spdlog | `spdlog/` |
| 1 | `intl` | languages | ICU | `unicode/` |
| 1 | `sql` | queries | SQLiteCpp | `SQLiteCpp/` `sqlite3.h` |
| 2 | `text` | glyphs | FreeType | `FT_` `ft2build.h` |
)");

std::vector<std::string> breaches_in(std::string_view module, std::string_view text)
{
    return breaches(sample_table, *sample_table.find(module), "sample.cpp", text);
}

std::vector<std::string> one(std::string breach)
{
    return {std::move(breach)};
}

bool is_source(fs::path const& file)
{
    return file.extension() == ".h" || file.extension() == ".cpp";
}

}

TEST_CASE("every include in the kiosk points downwards, and every outside library stays in its module", "[layering]")
{
    auto const table = living_table();
    std::size_t files = 0;
    for (auto const& entry : fs::recursive_directory_iterator(kiosk)) {
        if (!is_source(entry.path())) continue;
        ++files;
        auto const file = entry.path().lexically_relative(kiosk);
        auto const* const module = table.find(file.begin()->string());
        if (!module)
            FAIL_CHECK("kiosk/" << file.string() << ":1: its module has no row in kiosk/README.md");
        else
            for (auto const& breach : breaches(table, *module, "kiosk/" + file.string(), read_file(entry.path())))
                FAIL_CHECK(breach);
    }
    CHECK(files > table.modules().size());
}

TEST_CASE("the table in kiosk/README.md names the modules that exist, and no other", "[layering]")
{
    std::set<std::string> folders;
    for (auto const& entry : fs::directory_iterator(kiosk))
        if (entry.is_directory()) folders.insert(entry.path().filename());
    auto const table = living_table();
    std::set<std::string> named;
    for (auto const& module : table.modules())
        named.insert(module.name);
    CHECK(folders == named);
}

TEST_CASE("a table row gives level, name and headers", "[layering]")
{
    REQUIRE(sample_table.modules().size() == 4);
    CHECK(sample_table.find("sql")->level == 1);
    CHECK(sample_table.find("sql")->headers == std::vector<std::string>{"SQLiteCpp/", "sqlite3.h"});
    CHECK(sample_table.find("window") == nullptr);
}

TEST_CASE("what is allowed passes", "[layering]")
{
    CHECK(breaches_in("text", "#include \"text/fonts.h\"\n"
                              "#include \"intl/direction.h\"\n"
                              "#include <ft2build.h>\n"
                              "#include FT_FREETYPE_H\n"
                              "#include <string_view>\n"
                              "#include <fmt/format.h>\n"
                              "#include <sys/stat.h>\n")
              .empty());
}

TEST_CASE("an upward include is found, with its line", "[layering]")
{
    CHECK(breaches_in("intl", "// text\n#include \"text/fonts.h\"\n") ==
          one("sample.cpp:2: intl (level 1) must not include text (level 2)"));
}

TEST_CASE("a sideways include is found", "[layering]")
{
    CHECK(breaches_in("sql", "#include \"intl/direction.h\"") ==
          one("sample.cpp:1: sql (level 1) must not include intl (level 1)"));
}

TEST_CASE("an outside header in the wrong module is found, whatever its spelling", "[layering]")
{
    CHECK(breaches_in("text", "  #  include <unicode/ubidi.h>") ==
          one("sample.cpp:1: only intl may include <unicode/ubidi.h>; use what intl offers"));
    CHECK(breaches_in("base", "#include FT_FREETYPE_H") ==
          one("sample.cpp:1: only text may include <FT_FREETYPE_H>; use what text offers"));
}

TEST_CASE("a header that nobody owns is found", "[layering]")
{
    CHECK(breaches_in("base", "#include <curl/curl.h>") ==
          one("sample.cpp:1: <curl/curl.h> belongs to no module; give it one in kiosk/README.md"));
    CHECK(breaches_in("base", "#include \"error.h\"") ==
          one("sample.cpp:1: \"error.h\" is in no module; write it as \"module/file.h\""));
}
