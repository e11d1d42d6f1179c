// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack.h"
#include "screens/values.h"
#include "spoken/reciter.h"

#include "support/catch.h"

#include <map>

using namespace parvis;
using namespace parvis::spoken;
using namespace std::chrono_literals;

namespace {

/// The languages of the demonstration.
class Languages {
public:
    screens::Voice const& operator()(std::string_view code)
    {
        auto const found = m_voices.find(code);
        if (found != m_voices.end()) return found->second;
        auto const& locale = m_pack->language(code)->locale_id;
        screens::Voice voice{intl::Catalogue(locale, m_pack->messages(code)), intl::Formatter(locale),
                             intl::Speller(locale)};
        return m_voices.emplace(code, std::move(voice)).first->second;
    }

private:
    std::shared_ptr<pack::Pack const> m_pack = pack::Pack::open(PARVIS_DEMO_PACK);
    std::map<std::string, screens::Voice, std::less<>> m_voices;
};

Languages& languages()
{
    static Languages all;
    return all;
}

Reciter reciter(std::string reader)
{
    return {[](std::string_view code) -> auto const& {return languages()(code);
}
, std::move(reader)
};
}

text::Paragraph paragraph(std::string const& before, screens::Value const& value, std::string const& after,
                          std::string language)
{
    return {.text = before + value.text + after,
            .spans = {{.range = {before.size(), before.size() + value.text.size()},
                       .kind = value.kind,
                       .value = value.said}},
            .language = std::move(language)};
}

std::vector<Phrase> phrases(text::Paragraph const& paragraph)
{
    return reciter(paragraph.language).recite(paragraph).phrases;
}

/// All that is said, as if by one voice.
std::string heard(std::vector<Saying> const& sayings)
{
    std::string words;
    for (auto const& saying : sayings)
        for (auto const& phrase : saying.phrases)
            words += (words.empty() ? "" : ", ") + phrase.text;
    return words;
}

ui::Node target(ui::Role role, std::string name, std::string language)
{
    return {.role = role, .name = std::move(name), .language = std::move(language), .rect = {}, .action = ui::GoHome{}};
}
}

TEST_CASE("a phone number inside a sentence is said digit by digit, in the sentence's language", "[spoken]")
{
    auto const phone = screens::phone_value("+33240123456");
    CHECK(phrases(paragraph("Appelez le ", phone, ".", "fr")) ==
          std::vector<Phrase>{{"Appelez le zéro deux, quatre zéro, un deux, trois quatre, cinq six.", "fr"}});
    CHECK(phrases(paragraph("اتصل بـ ", phone, "", "ar")).at(0).text.find("صفر إثنان") != std::string::npos);
    CHECK(phrases(paragraph("დარეკეთ ", phone, "", "ka")).at(0).text.find("ორი") != std::string::npos);
    CHECK(phrases(paragraph("ደውሉ ", phone, "", "ti")).at(0).text == "ደውሉ 0 2, 4 0, 1 2, 3 4, 5 6");
}

TEST_CASE("opening hours are said from one time to the other", "[spoken]")
{
    auto const opening = [](std::string const& code) {
        return screens::opening_value(languages()(code).formatter, 9h, 12h + 30min);
    };
    CHECK(phrases(paragraph("", opening("fr"), "", "fr")).at(0).text == "de neuf heures à douze heures trente minutes");
    CHECK(phrases(paragraph("", opening("en"), "", "en")).at(0).text ==
          "from nine hours to twelve hours thirty minutes");
    CHECK(phrases(paragraph("", opening("fa"), "", "fa")).at(0).text.find("نه ساعت") != std::string::npos);
}

TEST_CASE("amounts and dates of facts are said in words", "[spoken]")
{
    auto const& formatter = languages()("fr").formatter;
    auto const amount = screens::fact_value(formatter, pack::Amount{847});
    CHECK(phrases(paragraph("Moins de ", amount, " par mois", "fr")).at(0).text ==
          "Moins de huit cent quarante-sept euros par mois");
    auto const date = screens::fact_value(formatter, Date{std::chrono::year(2026) / 4 / 1});
    CHECK(phrases(paragraph("Le ", date, "", "fr")).at(0).text == "Le premier avril deux mille vingt-six");
}

TEST_CASE("a French name inside another language has a French voice", "[spoken]")
{
    screens::Value const name{"Nantes Métropole", text::SpanKind::FrenchName};
    CHECK(phrases(paragraph("Source: ", name, " (copy)", "en")) ==
          std::vector<Phrase>{{"Source: ", "en"}, {"Nantes Métropole", "fr"}, {" (copy)", "en"}});
    CHECK(phrases(paragraph("Source : ", name, "", "fr")) == std::vector<Phrase>{{"Source : Nantes Métropole", "fr"}});
}

TEST_CASE("a target is told with its role and its state, in the reader's language", "[spoken]")
{
    CHECK(heard(reciter("fr").recite(target(ui::Role::Tile, "Santé", "fr"))) == "Santé, bouton");
    CHECK(heard(reciter("ar").recite(target(ui::Role::Link, "الصحة", "ar"))) == "الصحة, رابط");
    auto chosen = target(ui::Role::Choice, "ქართული", "ka");
    chosen.selected = true;
    CHECK(reciter("en").recite(chosen).at(0).phrases == std::vector<Phrase>{{"ქართული", "ka"}});
    CHECK(heard(reciter("en").recite(chosen)) == "ქართული, choice, chosen");
}

TEST_CASE("a text is told as it is", "[spoken]")
{
    ui::Node const text{.role = ui::Role::Heading, .name = "Aide", .language = "fr", .rect = {}, .action = {}};
    CHECK(heard(reciter("fr").recite(text)) == "Aide");
}
