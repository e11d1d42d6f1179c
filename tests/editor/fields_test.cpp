// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/drafts.h"
#include "editor/fields.h"
#include "editor/typed.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace parvis;
using namespace parvis::editor;

namespace {

Fields three_steps()
{
    Fields fields;
    for (auto const* const text : {"un", "deux", "trois"}) {
        auto const index = fields.count("steps");
        fields.set(item_name("steps", index, "text"), text);
        fields.set(item_name("steps", index, "places.0"), std::string("lieu-") + text);
    }
    return fields;
}

}

TEST_CASE("items of a list move with all that is in them", "[editor]")
{
    auto fields = three_steps();
    fields.swap_items("steps", 0, 2);
    CHECK(fields.get("steps.0.text") == "trois");
    CHECK(fields.get("steps.0.places.0") == "lieu-trois");
    fields.remove_item("steps", 0);
    CHECK(fields.count("steps") == 2);
    CHECK(fields.get("steps.0.places.0") == "lieu-deux");
    CHECK(fields.get("steps.1.text") == "un");
    fields.add_item("for_whom");
    CHECK(fields.count("for_whom") == 1);
}

TEST_CASE("a form is read as it was encoded", "[editor]")
{
    auto fields = three_steps();
    fields.set("title", "L'été & l'hiver = 100 % + \"الصحة\"\n");
    CHECK(Fields::decoded(fields.encoded()) == fields);
    CHECK_FALSE(Fields::decoded("%ZZ"));
}

TEST_CASE("a draft is one person's, for one form, and nobody's name is in the folder", "[editor]")
{
    testing::TemporaryFolder const folder;
    Drafts drafts(folder.path() / "drafts");
    auto const fields = three_steps();
    drafts.keep("../Léa", "/content/pages/rsa", {fields, Fields()});
    CHECK_FALSE(drafts.find("../Léa", "/content/pages/ame"));
    CHECK_FALSE(drafts.find("Tom", "/content/pages/rsa"));
    auto const found = Drafts(folder.path() / "drafts").find("../Léa", "/content/pages/rsa");
    REQUIRE(found);
    CHECK(found->fields == fields);
    CHECK(found->base == Fields());
    for (auto const& entry : std::filesystem::directory_iterator(folder.path() / "drafts"))
        CHECK(entry.path().filename().string().find_first_not_of("0123456789abcdef") == std::string::npos);
    drafts.discard("../Léa", "/content/pages/rsa");
    CHECK_FALSE(drafts.find("../Léa", "/content/pages/rsa"));
}

TEST_CASE("a damaged draft is no draft", "[editor]")
{
    testing::TemporaryFolder const folder;
    Drafts drafts(folder.path() / "drafts");
    drafts.keep("Léa", "/x", {three_steps(), Fields()});
    for (auto const& entry : std::filesystem::directory_iterator(folder.path() / "drafts"))
        write_file(entry.path(), "%%%");
    CHECK_FALSE(drafts.find("Léa", "/x"));
}

TEST_CASE("typed texts lose line breaks and control characters, and keep everything else", "[editor]")
{
    CHECK(tidy("  un\r\n\tdeux \x7F ") == "un deux");
    CHECK(tidy("a\u0085b\u202F!") == "ab\u202F!");
    CHECK(tidy("<b>«\u00A0é\u00A0»</b>") == "<b>«\u00A0é\u00A0»</b>");
    CHECK(tidy(std::string(5000, 'x')).size() == 2000);
}

TEST_CASE("phones and dates are read as people write them", "[editor]")
{
    CHECK(phone_of("02 40 00 00 00") == "+33240000000");
    CHECK(phone_of("02.40.00.00.00") == "+33240000000");
    CHECK(phone_of("15") == "15");
    CHECK(phone_of("+33240000000") == "+33240000000");
    CHECK(typed_phone("+33240000000") == "02 40 00 00 00");
    CHECK(typed_date(date_of("23/11/2026")) == "2026-11-23");
    CHECK(typed_date(date_of("2026-11-23")) == "2026-11-23");
    CHECK_FALSE(date_of("31/02/2026"));
}
