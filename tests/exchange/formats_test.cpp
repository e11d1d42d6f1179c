// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"

#include "exchange/nasty.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::exchange;

namespace {

constexpr std::array<Format, 3> formats{Format::Po, Format::Xliff, Format::Csv};

Unit unit(std::string const& context, std::string const& french, std::string const& text)
{
    return {.id = make_unit_id(context, french, text),
            .french = french,
            .text = text,
            .unfinished = false,
            .previous_french = {},
            .hint = {},
            .notes = {},
            .at = {}};
}

Document document(std::vector<Unit> units)
{
    return {"nantes", "ar", "nplurals=1; plural=0;", std::move(units)};
}

std::string written(Document const& document, Format format)
{
    Findings findings;
    auto text = write(document, format, findings);
    CHECK(findings.empty());
    return text;
}

Document reread(std::string_view source, Format format)
{
    Findings findings;
    auto const read = exchange::read(source, format, "x", findings);
    for (auto const& finding : findings)
        FAIL_CHECK(to_line(finding));
    return read;
}

std::vector<std::string> mistakes(std::string_view source, Format format)
{
    Findings findings;
    exchange::read(source, format, "x", findings);
    std::vector<std::string> lines;
    for (auto const& finding : findings) {
        lines.push_back(std::to_string(finding.line) + ": " + finding.what);
        CHECK(exchange::find_format(finding.check) == format);
    }
    return lines;
}

using Lines = std::vector<std::string>;

}

TEST_CASE("a unit's id says what it is, and how it left", "[exchange]")
{
    CHECK(to_string(make_unit_id("ame|title", "foobar", "")) == "ame|title@bf9cf968");
    CHECK(to_string(make_unit_id("ame|title", "foobar", "a")) == "ame|title@bf9cf968+e40c292c");
    for (auto const* const text : {"ame|title@bf9cf968", "ame|title@bf9cf968+e40c292c", "a@b@bf9cf968"}) {
        REQUIRE(parse_unit_id(text));
        CHECK(to_string(*parse_unit_id(text)) == text);
    }
    for (auto const* const text :
         {"", "@bf9cf968", "ame|title", "ame|title@", "ame|title@xyz", "ame|title@bf9cf968+", "ame|title@bf9cf968+1"})
        CHECK_FALSE(parse_unit_id(text));
}

TEST_CASE("a format is known by its name or by a file's", "[exchange]")
{
    CHECK(find_format("xliff") == Format::Xliff);
    CHECK(format_of("a/ar.xlf") == Format::Xliff);
    CHECK(format_of("ar.po") == Format::Po);
    CHECK_FALSE(format_of("ar.ods"));
    CHECK_FALSE(format_of("ar"));
}

TEST_CASE("whatever is written in a format comes back letter by letter", "[exchange]")
{
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        auto sent = document({});
        for (auto count = random() % 6; count > 0; --count) {
            auto one = unit("ame|steps", "x" + testing::nasty_text(random), testing::nasty_text(random));
            if (random() % 2 == 0) one.notes = {"a note", "=2 \"<&> ,;"};
            one.unfinished = random() % 2 == 0;
            // An untranslated text cannot be half done.
            if (one.text.empty()) one.unfinished = false;
            if (*one.unfinished) one.previous_french = testing::nasty_text(random);
            // Of two entries with one identity, a PO file keeps the first.
            auto const is_same = [&](Unit const& other) { return other.id.french_hash == one.id.french_hash; };
            if (std::none_of(sent.units.begin(), sent.units.end(), is_same)) sent.units.push_back(std::move(one));
        }
        for (auto const format : formats) {
            auto const got = reread(written(sent, format), format);
            CHECK(got.language == "ar");
            REQUIRE(got.units.size() == sent.units.size());
            for (std::size_t i = 0; i < sent.units.size(); ++i) {
                auto const& [before, after] = std::pair(sent.units[i], got.units[i]);
                CHECK(after.id == before.id);
                CHECK(after.french == before.french);
                CHECK(after.text == before.text);
                CHECK(after.notes == before.notes);
                if (format != Format::Csv && !before.text.empty())
                    CHECK(after.unfinished.value_or(false) == *before.unfinished);
            }
        }
    }
}

TEST_CASE("XLIFF says what XML cannot hold", "[exchange]")
{
    Findings findings;
    auto const text = write_xliff(document({unit("a|b", "un", "o\x01ne"), unit("a|c", "deux", "two")}), findings);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].what == "an invisible character that XLIFF cannot hold in \"un\"");
    CHECK(reread(text, Format::Xliff).units.size() == 1);
}

TEST_CASE("marks stand apart in XLIFF, so that tools keep them", "[exchange]")
{
    auto const text = written(document({unit("a|b", "Moins **de** {fact:x} [ici](page:y)", "")}), Format::Xliff);
    CHECK(text.find("<source>Moins <ph id=\"1\">**</ph>de<ph id=\"2\">**</ph> <ph id=\"3\">{fact:x}</ph> "
                    "<ph id=\"4\">[</ph>ici<ph id=\"5\">](page:y)</ph></source>") != std::string::npos);
}

TEST_CASE("what translation tools make of XLIFF is read", "[exchange]")
{
    auto const read = reread(R"(<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:t="urn:tool"><file original="x" target-language="ar">
<header><note>tool</note></header><body><group id="g"><group>
<trans-unit id="ame|title@bf9cf968" approved="no" t:x="1"><source>Se soigner</source>
<seg-source><mrk mtype="seg" mid="0">Se soigner</mrk></seg-source>
<target state="translated"><mrk mtype="seg" mid="0"><![CDATA[Get <ca]]>re</mrk> &#x41;<ph id="1">**</ph></target>
<alt-trans><target>another</target></alt-trans><note>mine</note><note from="developer">not mine</note></trans-unit>
<trans-unit id="a|b@bf9cf968"><source>x</source><target state="needs-review-translation">y</target></trans-unit>
<trans-unit id="a|c@bf9cf968"><source>x</source><target state="needs-translation">y</target></trans-unit>
<trans-unit id="a|d@bf9cf968"><source>x</source></trans-unit>
</group></group></body></file></xliff>)",
                             Format::Xliff);
    REQUIRE(read.units.size() == 4);
    CHECK(read.units[0].text == "Get <care A**");
    CHECK(read.units[0].notes == Lines{"mine"});
    CHECK(read.units[0].unfinished == false);
    CHECK(read.units[0].at.line == 4);
    CHECK(read.units[1].unfinished == true);
    CHECK(read.units[2].unfinished == std::nullopt);
    CHECK(read.units[3].text.empty());
}

TEST_CASE("a mistake in a file is found on its line, and costs its unit only", "[exchange]")
{
    CHECK(mistakes("<xliff version=\"1.2\">\n<file>\n<oops>", Format::Xliff) ==
          Lines{"3: it is no XML: Start-end tags mismatch"});
    CHECK(mistakes("<html/>", Format::Xliff) == Lines{"1: it is no XLIFF"});
    CHECK(mistakes("<xliff version=\"2.0\"/>", Format::Xliff) == Lines{"1: XLIFF 2.0"});
    CHECK(mistakes("<xliff version=\"1.2\"><file target-language=\"ar\">\n<trans-unit id=\"7\"/></file>\n"
                   "<file target-language=\"fa\"/></xliff>",
                   Format::Xliff) == Lines{"2: a trans-unit without the id of a text", "3: a second language, fa"});
    CHECK(mistakes("id,fr,ar,note\n\"\",x,y,z\na@bf9cf968,x,\"y\n", Format::Csv) ==
          Lines{"2: a line without the id of a text", "3: a quote that is never closed"});
    CHECK(mistakes("a,b,c\n", Format::Csv) == Lines{"1: the first line does not name the columns"});
    CHECK(mistakes("", Format::Csv) == Lines{"1: the first line does not name the columns"});
    CHECK(mistakes("id,fr,ar\nx,y,\xE9\n", Format::Csv) == Lines{"2: the file is not UTF-8"});
    CHECK(mistakes("msgid \"a\"\nmsgstr \"b\"\n", Format::Po) == Lines{"1: an entry that is no text of a site"});
}

TEST_CASE("an XLIFF file may nest as deep as it likes", "[exchange]")
{
    std::string source = "<xliff version=\"1.2\"><file target-language=\"ar\"><trans-unit id=\"a|b@bf9cf968\"><target>";
    for (int i = 0; i < 100000; ++i)
        source += "<g>";
    source += "deep";
    for (int i = 0; i < 100000; ++i)
        source += "</g>";
    source += "</target></trans-unit></file></xliff>";
    CHECK(reread(source, Format::Xliff).units.front().text == "deep");
}
