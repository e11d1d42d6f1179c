// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/translation_check.h"

#include "content/folder.h"
#include "support/catch.h"
#include "support/small_site.h"

using namespace parvis;
using namespace parvis::content;

namespace {

using Lines = std::vector<std::string>;

Language language(std::string code, std::string script)
{
    Language result;
    result.code.value = std::move(code);
    result.script = std::move(script);
    return result;
}

Language const english = language("en", "Latn");
Language const arabic = language("ar", "Arab");
Language const easy_french = language("fr-simple", "Latn");

Lines whats(std::vector<Finding> const& findings)
{
    Lines lines;
    for (auto const& finding : findings)
        lines.push_back(finding.what);
    return lines;
}

Lines marks(std::string const& french, std::string const& translation)
{
    std::vector<Finding> findings;
    Report report("x.po", findings);
    check_marks({french, {translation, {1, 1}}}, report);
    return whats(findings);
}

Lines likeness(std::string const& french, std::string const& translation, Language const& into)
{
    std::vector<Finding> findings;
    Report report("x.po", findings);
    check_likeness({french, {translation, {1, 1}}}, into, report);
    return whats(findings);
}

}

TEST_CASE("facts, links and placeholders must stand in a translation as in the French", "[content]")
{
    CHECK(marks("Le {fact:tel}, [ici](page:a) : {1}", "{1}: [here](page:a), {fact:tel}").empty());
    CHECK(marks("Le {fact:tel}", "Call") == Lines{"it has nothing where the French has {fact:tel}"});
    CHECK(marks("Le {fact:tel}", "{fact:tel} {fact:tel}") ==
          Lines{"it has {fact:tel} {fact:tel} where the French has {fact:tel}"});
    CHECK(marks("[ici](page:a)", "[here](page:b)") == Lines{"it has ](page:b) where the French has ](page:a)"});
    CHECK(marks("Rien", "{1}") == Lines{"it has {1} where the French has nothing"});
}

TEST_CASE("a text in another script than the language's is found", "[content]")
{
    CHECK(likeness("Bonjour à toutes", "مرحبا بالجميع", arabic).empty());
    CHECK(likeness("La CAF paie une aide", "تدفع CAF مساعدة مالية", arabic).empty());
    CHECK(likeness("Bus France services", "حافلة France services", arabic).empty());
    CHECK(likeness("Bonjour à toutes", "Hello everyone", arabic) ==
          Lines{"it is not written in the language's script"});
    CHECK(likeness("Bonjour à toutes", "مرحبا بالجميع", english).size() == 1);
}

TEST_CASE("the French again is found, but for names and easy French", "[content]")
{
    CHECK(likeness("Bonjour à toutes", "Bonjour à toutes", english) == Lines{"it is the French text again"});
    CHECK(likeness("Urgence", "Urgence", arabic) == Lines{"it is the French text again"});
    CHECK(likeness("Police", "Police", english).empty());
    CHECK(likeness("RSA, CAF : 3", "RSA, CAF : 3", arabic).empty());
    CHECK(likeness("Bonjour à toutes", "Bonjour à toutes", easy_french).empty());
}

TEST_CASE("a text of another length, with blanks or other strong words is found", "[content]")
{
    CHECK(likeness("Vous avez droit à une aide pour payer le loyer.", "Yes.", english) ==
          Lines{"it is much longer or shorter than the French"});
    CHECK(likeness("Se soigner", "See a doctor or a nurse for nothing", english).empty());
    CHECK(likeness("Payer le loyer", "Pay the rent ", english) == Lines{"a blank at the beginning or the end"});
    CHECK(likeness("Payer le **loyer**", "Pay the rent", english) ==
          Lines{"its strong words are not those of the French"});
}

TEST_CASE("translations of texts that are gone are found", "[content]")
{
    testing::TemporaryFolder const site;
    testing::write_small_site(site);
    auto const title = read_file(site.path() / "themes.toml");
    site.write("themes.toml", std::string(title).replace(title.find("Santé"), sizeof "Santé" - 1, "Soins"));
    Lines lines;
    for (auto const& finding : read_folder(site.path()).findings)
        if (finding.severity == Severity::Warning)
            lines.push_back(finding.file.filename().string() + ":" + std::to_string(finding.line) + " " + finding.what);
    CHECK(lines == Lines{"ar.po:7 no text has this msgctxt and msgid", "en.po:7 no text has this msgctxt and msgid"});
}

TEST_CASE("what is not translated is counted, less what a partial draft leaves out", "[content]")
{
    testing::TemporaryFolder const site;
    testing::write_small_site(site);
    Lines lines;
    for (auto const& finding : read_folder(site.path()).findings)
        lines.push_back(finding.file.filename().string() + " " + finding.what);
    CHECK(lines == Lines{"ar.po 8 of 21 texts are not translated", "en.po 17 of 21 texts are not translated"});
}
