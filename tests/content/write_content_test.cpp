// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/write_content.h"

#include "base/files.h"
#include "content/folder.h"
#include "content/readers.h"
#include "content/toml_writer.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <random>

using namespace parvis;
using namespace parvis::content;

namespace {

std::filesystem::path const demo = PARVIS_SOURCE_DIR "/content/nantes";

/// Whatever an author may put into a field, of which `count` is the number.
class AnyContent {
public:
    explicit AnyContent(unsigned seed) : m_random(seed) {}

    Text text()
    {
        static constexpr std::array<std::string_view, 12> parts{"a", "é", " ",  "\"", "\\",      "#",
                                                                "[", "]", "= ", "\t", "\u202F!", "الصحة"};
        std::string value = "x";
        for (auto count = number(12); count > 0; --count)
            value += parts[static_cast<std::size_t>(number(parts.size() - 1))];
        return {value + ".", {}};
    }
    std::optional<Text> maybe_text() { return number(1) ? std::optional(text()) : std::nullopt; }
    std::vector<Text> texts()
    {
        std::vector<Text> list(static_cast<std::size_t>(number(3)));
        for (auto& item : list)
            item = text();
        return list;
    }
    std::optional<Date> maybe_date()
    {
        if (number(1) == 0) return std::nullopt;
        return Date{std::chrono::year{2020 + number(9)}, std::chrono::month{1 + unsigned(number(11))},
                    std::chrono::day{1 + unsigned(number(27))}};
    }
    int number(std::size_t most) { return std::uniform_int_distribution<int>(0, static_cast<int>(most))(m_random); }

private:
    std::mt19937 m_random;
};

Page any_page(AnyContent& any)
{
    Page page;
    page.icon = "health";
    page.title = any.text();
    page.summary = any.text();
    page.for_whom = any.texts();
    page.documents = any.texts();
    for (auto const& text : any.texts())
        page.steps.push_back({text, std::vector<Text>(static_cast<std::size_t>(any.number(2)), {"place-1", {}})});
    page.cost = any.maybe_text();
    page.delay = any.maybe_text();
    page.wont = any.maybe_text();
    page.learn_more = any.texts();
    for (auto const& keyword : any.texts())
        page.keywords.push_back(keyword.value);
    page.care = {.owner = any.text().value,
                 .checked = any.maybe_date(),
                 .confirmed = any.maybe_date(),
                 .review_by = any.maybe_date(),
                 .expires = any.maybe_date(),
                 .on_expiry = any.number(1) ? OnExpiry::Withdraw : OnExpiry::Warn,
                 .sources = {}};
    if (any.number(1)) page.care.sources.push_back({any.text().value, "https://example.org/", any.maybe_date()});
    return page;
}

std::vector<std::string> values(std::vector<Text> const& texts)
{
    std::vector<std::string> list;
    for (auto const& text : texts)
        list.push_back(text.value);
    return list;
}

std::string value(std::optional<Text> const& text)
{
    return text ? text->value : "absent";
}

void check_same(Page const& a, Page const& b)
{
    CHECK(a.icon == b.icon);
    CHECK(a.title.value == b.title.value);
    CHECK(a.summary.value == b.summary.value);
    CHECK(values(a.for_whom) == values(b.for_whom));
    CHECK(values(a.documents) == values(b.documents));
    CHECK(value(a.cost) == value(b.cost));
    CHECK(value(a.delay) == value(b.delay));
    CHECK(value(a.wont) == value(b.wont));
    CHECK(values(a.learn_more) == values(b.learn_more));
    CHECK(a.keywords == b.keywords);
    REQUIRE(a.steps.size() == b.steps.size());
    for (std::size_t i = 0; i < a.steps.size(); ++i) {
        CHECK(a.steps[i].text.value == b.steps[i].text.value);
        CHECK(values(a.steps[i].places) == values(b.steps[i].places));
    }
    CHECK(a.care.owner == b.care.owner);
    CHECK(a.care.checked == b.care.checked);
    CHECK(a.care.confirmed == b.care.confirmed);
    CHECK(a.care.review_by == b.care.review_by);
    CHECK(a.care.expires == b.care.expires);
    CHECK(a.care.on_expiry == b.care.on_expiry);
    REQUIRE(a.care.sources.size() == b.care.sources.size());
    for (std::size_t i = 0; i < a.care.sources.size(); ++i) {
        CHECK(a.care.sources[i].title == b.care.sources[i].title);
        CHECK(a.care.sources[i].url == b.care.sources[i].url);
        CHECK(a.care.sources[i].date == b.care.sources[i].date);
    }
}

}

TEST_CASE("the demonstration's files, written anew, are the same to the last byte", "[content]")
{
    auto const folder = read_folder(demo).folder;
    auto const is_same = [](std::filesystem::path const& file, std::string const& written) {
        auto const before = read_file(file);
        CAPTURE(file.string());
        CHECK(keep_comments(before, written) == before);
    };
    for (auto const& page : folder.pages)
        is_same(page.file, write_page(page));
    for (auto const& place : folder.places)
        is_same(place.file, write_place(place));
    for (auto const& round : folder.rounds)
        is_same(round.file, write_round(round));
    is_same(demo / "facts.toml", write_facts(folder.facts));
    is_same(demo / "site.toml", write_site(folder.site));
}

TEST_CASE("a page that is read from what was written is that page, whatever stands in it", "[content]")
{
    testing::TemporaryFolder const folder;
    for (unsigned seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        AnyContent any(seed);
        auto const page = any_page(any);
        std::vector<Finding> findings;
        auto const read = read_page(folder.write("page.toml", write_page(page)), findings);
        REQUIRE(read);
        check_same(*read, page);
    }
}

TEST_CASE("facts of every type are read as they were written", "[content]")
{
    using namespace std::chrono_literals;
    testing::TemporaryFolder const folder;
    std::vector<FactValue> const all{Amount{847},
                                     Amount{12.5},
                                     Number{0.1},
                                     Phone{"+33240000000"},
                                     Url{"https://example.org/?a=b"},
                                     Date{2026y / 4 / 1},
                                     Duration{3, intl::DurationUnit::Month}};
    std::vector<Fact> facts;
    for (auto const& value : all)
        facts.push_back({.id = FactId("f" + std::to_string(facts.size())),
                         .at = {},
                         .value = value,
                         .source = "https://example.org/",
                         .checked = 2025y / 1 / 2,
                         .review_by = 2026y / 1 / 2});
    std::vector<Finding> findings;
    auto const read = read_facts(folder.write("facts.toml", write_facts(facts)), findings);
    CHECK(findings.empty());
    REQUIRE(read);
    REQUIRE(read->size() == facts.size());
    for (std::size_t i = 0; i < facts.size(); ++i) {
        CHECK((*read)[i].id == facts[i].id);
        CHECK((*read)[i].value == facts[i].value);
        CHECK((*read)[i].source == facts[i].source);
        CHECK((*read)[i].checked == facts[i].checked);
        CHECK((*read)[i].review_by == facts[i].review_by);
    }
}

TEST_CASE("comments stay with what they stood above, and none is lost", "[content]")
{
    constexpr auto before = R"(# the file

# the name
name = "a # b" # behind it
list = [
    "one", # in it
]

# the first
[[stops]]
place = "x"

# the second
[[stops]]
# its place
place = "y"
# at the end
)";
    CHECK(keep_comments(before, R"(name = "new"
list = ["one"]

[[stops]]
place = "z"
)") == R"(# the file

# the name
# behind it
name = "new"
# in it
list = ["one"]

# the first
[[stops]]
place = "z"
# the second
# its place
# at the end
)");
}
