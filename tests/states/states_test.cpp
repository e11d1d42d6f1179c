// SPDX-License-Identifier: GPL-3.0-or-later
// Each thing that a resident must know about a page is produced by one edit of the demonstration, and seen on the
// screen. The pictures stay in build/<preset>/states, to be looked at.
#include "app/pack_show.h"
#include "content/folder.h"
#include "image/paint.h"
#include "image/png.h"
#include "pack/messages.h"
#include "pack/writer.h"
#include "pictograms/font_file.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <map>

using namespace parvis;

namespace {

std::filesystem::path const sources = PARVIS_SOURCE_DIR;
std::string const id = "aide-juridictionnelle";
std::string const page_file = "pages/droits/" + id + ".toml";
std::string const review = "review_by = 2021-11-03";

LocalMinute const now =
    LocalMinute(std::chrono::local_days(Date{std::chrono::year(2026), std::chrono::month(11), std::chrono::day(23)})) +
    std::chrono::hours(10);

/// A copy of the demonstration to be edited, built and looked at.
class Edition {
public:
    Edition()
    {
        copy(sources / "content/nantes", m_folder.path() / "nantes", std::filesystem::copy_options::recursive);
    }

    /// Puts `with` in the place of the first `old` in one file.
    Edition& edit(std::string const& file, std::string const& old, std::string const& with)
    {
        auto text = read_file(m_folder.path() / "nantes" / file);
        auto const at = text.find(old);
        REQUIRE(at != std::string::npos);
        m_folder.write("nantes/" + file, text.replace(at, old.size(), with));
        return *this;
    }

    void build()
    {
        auto read = content::read_folder(m_folder.path() / "nantes");
        auto messages = pack::compile_messages(sources / "locales", read.folder.languages, read.findings);
        for (auto const& finding : read.findings)
            if (finding.severity == content::Severity::Error) FAIL(to_line(finding));
        pack::write_pack({read.folder, pack::translator_of(read.folder), std::move(messages), 1}, pack());
    }

    [[nodiscard]] std::filesystem::path pack() const { return m_folder.path() / "nantes.pack"; }

private:
    testing::TemporaryFolder m_folder;
};

/// What a resident finds on the whole of a screen, page button by page button; its first view is kept as a picture.
class Look {
public:
    Look(Edition const& edition, std::string picture)
        : m_stage(text::Fonts::default_folders(), pictograms::font_file(), *ui::find_profile("hall-32")),
          m_show(edition.pack(), m_stage), m_picture(std::move(picture))
    {
    }

    std::vector<ui::Node> at(ui::Route const& route, std::string const& language)
    {
        screens::State state;
        state.route = route;
        state.language = state.own_language = language;
        auto list = m_show.draw(state, now);
        untranslated = list.untranslated;
        keep(list, language);
        auto nodes = list.nodes;
        while (auto const further = next(list, state.offset)) {
            state.offset = *further;
            list = m_show.draw(state, now);
            nodes.insert(nodes.end(), list.nodes.begin(), list.nodes.end());
        }
        return nodes;
    }

    std::vector<ui::Node> at_page(std::string const& language) { return at({ui::Screen::Page, id}, language); }

    bool untranslated = false; ///< on the last screen

private:
    static std::optional<int> next(ui::DisplayList const& list, int offset)
    {
        for (auto const& node : list.nodes)
            if (auto const* scroll = node.action ? std::get_if<ui::ScrollTo>(&*node.action) : nullptr)
                if (scroll->offset > offset) return scroll->offset;
        return std::nullopt;
    }

    void keep(ui::DisplayList const& list, std::string const& language)
    {
        auto const folder = std::filesystem::path(PARVIS_BINARY_DIR) / "states";
        std::filesystem::create_directories(folder);
        raster::Atlas atlas(m_stage.fonts);
        image::write_png(image::paint(list, atlas), folder / (m_picture + "-" + language + ".png"));
    }

    app::Stage m_stage;
    app::PackShow m_show;
    std::string m_picture;
};

/// Whether something that contains `words` is said. Two views of a screen may share a row, and say it twice.
bool says(std::vector<ui::Node> const& nodes, std::string_view words)
{
    return std::any_of(nodes.begin(), nodes.end(),
                       [&](ui::Node const& node) { return node.name.find(words) != std::string::npos; });
}

/// How many texts have a mark that says just this.
auto count_marks(std::vector<ui::Node> const& nodes, std::string_view mark)
{
    return std::count_if(nodes.begin(), nodes.end(), [&](ui::Node const& node) { return node.name == mark; });
}

/// The beginning of a message, in the languages that are looked at.
using Words = std::map<std::string, std::string>;

Words const old{{"fr", "Cette information est peut-être périmée"},
                {"ar", "ربما هذه المعلومة قديمة."},
                {"ti", "እዚ ሓበሬታ ግዜኡ ሓሊፉ"},
                {"ka", "ეს ინფორმაცია შეიძლება"}};
Words const confirmed{{"fr", "Vérifié le 10 novembre 2026 par le conseil citoyen."},
                      {"ar", "تحقّق منه مجلس المواطنين"},
                      {"ti", "ብቤት ምኽሪ ዜጋታት ዝተረጋገጸ"},
                      {"ka", "შეამოწმა მოქალაქეთა საბჭომ"}};
Words const past_expiry{{"fr", "Attention : cette information n’est plus valable depuis le 22 novembre 2026."},
                        {"ar", "تنبيه: هذه المعلومة لم تعد صالحة"},
                        {"ti", "መጠንቀቕታ፦"},
                        {"ka", "ყურადღება: ეს ინფორმაცია აღარ მოქმედებს"}};
Words const machine{{"ar", "ترجمة آلية: لم يراجعها أحد."},
                    {"ti", "ብማሽን ዝተተርጐመ፦"},
                    {"ka", "ავტომატური თარგმანი: ის არავის შეუმოწმებია."}};
Words const withdrawn{
    {"fr", "Page retirée"}, {"ar", "سُحبت هذه الصفحة"}, {"ti", "እዚ ገጽ ተኣልዩ"}, {"ka", "გვერდი მოხსნილია"}};

}

TEST_CASE("a page that the citizens' council has confirmed says so, until its review date", "[states]")
{
    Edition edition;
    edition.edit(page_file, review, "review_by = 2027-11-10\nconfirmed = 2026-11-10").build();
    Look look(edition, "confirmed");
    for (auto const& [language, words] : confirmed) {
        auto const nodes = look.at_page(language);
        CHECK(says(nodes, words));
        CHECK_FALSE(says(nodes, old.at(language)));
    }
}

TEST_CASE("a page that nobody has confirmed claims nothing", "[states]")
{
    Edition edition;
    edition.edit(page_file, review, "review_by = 2027-11-10").build();
    Look look(edition, "unconfirmed");
    for (auto const& [language, words] : confirmed) {
        auto const nodes = look.at_page(language);
        CHECK_FALSE(says(nodes, words));
        CHECK_FALSE(says(nodes, old.at(language)));
    }
}

TEST_CASE("past its review date a page tells to ask for confirmation, confirmed or not", "[states]")
{
    Edition edition;
    edition.edit(page_file, review, "review_by = 2026-11-22\nconfirmed = 2026-11-10").build();
    Look look(edition, "overdue");
    for (auto const& [language, words] : old) {
        auto const nodes = look.at_page(language);
        CHECK(says(nodes, words));
        CHECK_FALSE(says(nodes, confirmed.at(language)));
    }
}

TEST_CASE("past the review date of one of its facts a page tells to ask for confirmation", "[states]")
{
    Edition edition;
    edition.edit(page_file, review, "review_by = 2027-11-10")
        .edit("facts.toml", "[justice-url]\n", "[justice-url]\nreview_by = 2026-11-22\n")
        .build();
    Look look(edition, "old-fact");
    for (auto const& [language, words] : old)
        CHECK(says(look.at_page(language), words));
}

TEST_CASE("past its last day a page warns clearly", "[states]")
{
    Edition edition;
    edition.edit(page_file, review, review + "\nexpires = 2026-11-22").build();
    Look look(edition, "expired");
    for (auto const& [language, words] : past_expiry) {
        auto const nodes = look.at_page(language);
        CHECK(says(nodes, words));
        CHECK_FALSE(says(nodes, old.at(language)));
        CHECK(nodes.size() > 40);
    }
}

TEST_CASE("a page that is to be withdrawn keeps its title and its entry, and says so in both places", "[states]")
{
    Edition edition;
    edition.edit(page_file, review, review + "\nexpires = 2026-11-22\non_expiry = \"withdraw\"").build();
    Look look(edition, "withdrawn");
    for (auto const& [language, words] : withdrawn) {
        auto const nodes = look.at_page(language);
        CHECK(says(nodes, words));
        CHECK(nodes.size() < 20);
    }
    CHECK(says(look.at_page("fr"), "Un avocat quand je gagne peu"));
    CHECK_FALSE(says(look.at_page("fr"), "tribunal"));
    Look list(edition, "withdrawn-list");
    for (auto const& [language, words] : withdrawn)
        CHECK(says(list.at({ui::Screen::Theme, "droits"}, language), words));
}

TEST_CASE("a text that is not translated is marked, shown in French and reported as a gap", "[states]")
{
    Edition edition;
    edition.edit("translations/ka.po", "\"თქვენი საქმის საბუთები.\"", "\"\"").build();
    Look look(edition, "missing");
    auto const nodes = look.at_page("ka");
    CHECK(look.untranslated);
    CHECK(says(nodes, "ეს ტექსტი ჯერ"));
    CHECK(says(nodes, "ჯერ არ არის ნათარგმნი"));
    auto const french = std::find_if(nodes.begin(), nodes.end(),
                                     [](ui::Node const& node) { return node.name == "Les papiers de votre affaire."; });
    REQUIRE(french != nodes.end());
    CHECK(french->language == "fr");
    CHECK_FALSE(says(look.at_page("ar"), "لم يُترجم بعد"));
    CHECK_FALSE(look.untranslated);
}

TEST_CASE("a page that a machine has translated says so, and its French is one touch away", "[states]")
{
    Edition edition;
    edition.build();
    Look look(edition, "machine");
    for (auto const& [language, words] : machine) {
        auto const nodes = look.at_page(language);
        CHECK(says(nodes, words));
        CHECK(std::any_of(nodes.begin(), nodes.end(), [](ui::Node const& node) {
            return node.action == ui::Action{ui::ToggleFrench{}} && node.in_view;
        }));
    }
    CHECK_FALSE(says(look.at_page("fr"), "Traduction automatique"));
}

TEST_CASE("in a language that is drafted in part, each gap is marked", "[states]")
{
    Edition edition;
    edition.build();
    Look look(edition, "partial");
    CHECK(count_marks(look.at_page("ti"), "ገና ኣይተተርጐመን") > 10);
    CHECK(look.untranslated);
    CHECK_FALSE(says(look.at_page("fr"), "Pas encore traduit"));
    CHECK_FALSE(look.untranslated);
}

TEST_CASE("a translation of older French is marked", "[states]")
{
    Edition edition;
    auto const entry = "msgctxt \"" + id + "|documents\"\nmsgid \"Les papiers de votre affaire.\"";
    for (auto const* const language : {"ar", "ka"})
        edition.edit("translations/" + std::string(language) + ".po", entry,
                     "#, fuzzy\n#| msgid \"Vos papiers.\"\n" + entry);
    edition.build();
    Look look(edition, "outdated");
    CHECK(says(look.at_page("ka"), "თარგმანი გადასახედია"));
    CHECK(says(look.at_page("ar"), "ترجمة تحتاج إلى مراجعة"));
    CHECK_FALSE(says(look.at_page("fr"), "Traduction à revoir"));
}

TEST_CASE("where a person has translated one text, the machine's drafts beside it are marked one by one", "[states]")
{
    Edition edition;
    auto const entry = "# origin: machine\nmsgctxt \"" + id + "|cost\"";
    edition.edit("translations/ka.po", entry, "# origin: human\nmsgctxt \"" + id + "|cost\"").build();
    Look look(edition, "mixed");
    CHECK(count_marks(look.at_page("ka"), "მანქანური თარგმანი") > 10);
    CHECK(count_marks(look.at_page("ar"), "ترجمة آلية") == 0);
}

TEST_CASE("a page whose translation a person has checked says when, by the oldest date", "[states]")
{
    Edition edition;
    auto day = 9;
    auto const check = [&](std::string const& field) {
        auto const context = "\nmsgctxt \"" + id + "|" + field;
        edition.edit("translations/ka.po", "# origin: machine" + context,
                     "# origin: checked, Équipe, 2026-11-" + std::to_string(++day) + context);
    };
    for (auto const* const field :
         {"title", "summary", "for_whom", "for_whom", "for_whom", "for_whom", "documents", "documents", "documents",
          "documents", "steps", "steps", "steps", "steps", "cost", "delay"})
        check(field);
    edition.build();
    CHECK_FALSE(says(Look(edition, "half-checked").at_page("ka"), "თარგმანი შეამოწმა"));
    check("wont");
    edition.build();
    auto const nodes = Look(edition, "checked").at_page("ka");
    CHECK(says(nodes, "თარგმანი შეამოწმა მოქალაქეთა საბჭომ: 10 ნოე"));
    CHECK_FALSE(says(nodes, machine.at("ka")));
    CHECK(count_marks(nodes, "მანქანური თარგმანი") == 0);
}
