// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/clip_names.h"
#include "content/folder.h"
#include "pack/pack.h"
#include "pack/writer.h"
#include "support/catch.h"
#include "support/small_site.h"

#include <fstream>

using namespace parvis;
using testing::TemporaryFolder;

namespace {

/// The small site with recordings, built and opened.
struct Recorded {
    Recorded()
    {
        testing::write_small_site(site);
        std::ofstream(site.path() / "languages.toml", std::ios::app) << R"(
[snk]
name = "Sooninkanxanne"
french_name = "soninké"
script = "Latn"
heard_only = true
[wo]
name = "Wolof"
french_name = "wolof"
script = "Latn"
heard_only = true
)";
    }

    void record(std::string const& language, std::string const& name, std::string const& bytes) const
    {
        site.write("clips/" + language + "/" + name, bytes);
    }

    std::shared_ptr<pack::Pack const> build()
    {
        auto const read = content::read_folder(site.path());
        REQUIRE_FALSE(has_errors(read.findings));
        auto const file = output.path() / "ville.pack";
        pack::write_pack({read.folder, pack::translator_of(read.folder), {}, 1}, file);
        return pack::Pack::open(file);
    }

    [[nodiscard]] std::string name_of(std::string const& context, std::string const& text) const
    {
        auto const read = content::read_folder(site.path());
        return content::ClipNames(read.folder).file_name(context, text);
    }

    TemporaryFolder site;
    TemporaryFolder output;
};

}

TEST_CASE("recordings of blocks and of messages travel in the pack", "[pack]")
{
    Recorded recorded;
    recorded.record("fr", "ui.home.title.ogg", "a question");
    recorded.record("fr", recorded.name_of("emergency.samu|title", "Urgence médicale"), "an emergency");
    auto const pack = recorded.build();
    CHECK(pack->clip("fr", pack::clip_of_message("home.title")) == "a question");
    CHECK(pack->clip("fr", pack->emergency_numbers("fr").at(0).title.clip) == "an emergency");
    CHECK_FALSE(pack->clip("fr", pack->emergency_numbers("fr").at(0).text.clip));
    CHECK_FALSE(pack->clip("ar", pack::clip_of_message("home.title")));
    CHECK(pack->can_be_heard("fr"));
    CHECK_FALSE(pack->can_be_heard("ar"));
}

TEST_CASE("a recording of a text that has changed stays behind", "[pack]")
{
    Recorded recorded;
    recorded.record("fr", recorded.name_of("emergency.samu|title", "Urgence"), "an older text");
    CHECK_FALSE(recorded.build()->can_be_heard("fr"));
}

TEST_CASE("a language that is only heard speaks the French texts, and is offered once it is recorded", "[pack]")
{
    Recorded recorded;
    recorded.record("snk", recorded.name_of("emergency.samu|title", "Urgence médicale"), "in Soninke");
    auto const pack = recorded.build();
    REQUIRE(pack->heard_languages().size() == 1);
    CHECK(pack->heard_languages().at(0).name == "Sooninkanxanne");
    CHECK(pack->language("snk") == nullptr);
    CHECK(pack->can_be_heard("snk"));
    CHECK_FALSE(pack->can_be_heard("wo"));
    CHECK(pack->clip("snk", pack->emergency_numbers("fr").at(0).title.clip) == "in Soninke");
}
