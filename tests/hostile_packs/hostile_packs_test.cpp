// SPDX-License-Identifier: GPL-3.0-or-later
// Packs that somebody changed on purpose. Without the key, each is refused at its signature. With it, each is opened
// and visited: it is refused, or shown, or shown in part, and never crashes or stalls the kiosk.
#include "app/pack_show.h"
#include "base/error.h"
#include "hostile_packs/damage.h"
#include "pictograms/font_file.h"
#include "store/install.h"
#include "store/refused.h"
#include "support/browse.h"
#include "support/catch.h"
#include "support/signed_pack.h"
#include "visit/visit.h"

#include <ctime>
#include <iostream>

using namespace parvis;

namespace {

#ifdef NDEBUG
constexpr int usual_number = 500;
constexpr double patience = 2; ///< seconds of the processor's time for one pack
#else
constexpr int usual_number = 60; // the sanitizers take their time
constexpr double patience = 20;
#endif

double processor_time()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// What became of the packs.
struct Counts {
    int refused = 0; ///< when they were opened
    int in_part = 0; ///< something could not be shown
    int shown = 0;
    double longest = 0;
};

/// A visitor who touches what there is, at random; a screen that cannot be drawn leads to the first one, as in the
/// kiosk.
class Visitor {
public:
    Visitor(app::Show& show, testing::Random& random) : m_show(show), m_random(random) {}

    /// Whether all screens could be drawn.
    bool visit(std::string const& language, int touches)
    {
        auto well = feel(visit::Activate{ui::ChooseLanguage{language}});
        for (; touches > 0; --touches) {
            std::vector<ui::Action> actions;
            for (auto const& node : m_list.nodes)
                if (node.action) actions.push_back(*node.action);
            if (actions.empty()) return well;
            well = feel(visit::Activate{actions[m_random() % actions.size()]}) && well;
        }
        return well;
    }

private:
    bool feel(visit::Input const& input)
    {
        m_visit = visit::step(m_visit, input, {}, m_show.languages(), {}).visit;
        try {
            m_list = m_show.draw(m_visit.state, noon);
            return true;
        } catch (Error const&) {
            m_visit = visit::first_screen({});
            m_list = {};
            return false;
        }
    }

    static constexpr LocalMinute noon{std::chrono::local_days(std::chrono::year(2026) / 11 / 23) +
                                      std::chrono::hours(12)};

    app::Show& m_show;
    testing::Random& m_random;
    visit::Visit m_visit = visit::first_screen({});
    ui::DisplayList m_list;
};

bool browses(std::filesystem::path const& pack)
{
    try {
        testing::browse(*pack::Pack::open(pack));
        return true;
    } catch (Error const&) {
        return false;
    }
}

void open_and_visit(std::filesystem::path const& pack, app::Stage& stage, testing::Random& random, Counts& counts)
{
    std::unique_ptr<app::PackShow> show;
    try {
        show = std::make_unique<app::PackShow>(pack, stage);
    } catch (Error const&) {
        ++counts.refused;
        return;
    }
    auto well = browses(pack);
    for (auto const* const language : {"fr", "ar"})
        well = Visitor(*show, random).visit(language, 8) && well;
    ++(well ? counts.shown : counts.in_part);
}

void try_packs(int number, std::uint32_t seed)
{
    testing::Authors const authors;
    auto const sound = read_file(authors.pack(7));
    auto const file = authors.desk.path() / "hostile.pack";
    app::Stage stage(text::Fonts::default_folders(), pictograms::font_file(), *ui::find_profile("bus-10"));
    Counts counts;
    for (auto i = 0; i < number; ++i) {
        testing::Random random(seed + static_cast<std::uint32_t>(i));
        write_file(file, sound);
        auto const how = testing::damage(file, random);
        INFO("pack " << i << ": " << how);
        testing::sign(file, authors.key);
        REQUIRE_NOTHROW(crypto::verify_file(file, crypto::public_key(authors.key)));
        auto const start = processor_time();
        open_and_visit(file, stage, random, counts);
        auto const took = processor_time() - start;
        counts.longest = std::max(counts.longest, took);
        CHECK(took < patience);
    }
    std::cout << number << " hostile packs, signed: " << counts.refused << " refused, " << counts.in_part
              << " shown in part, " << counts.shown << " shown; none crashed; the longest took " << counts.longest
              << " s\n";
    CHECK(counts.refused > number / 20);
    CHECK(counts.in_part > number / 20);
    CHECK(counts.shown > number / 20);
}

}

TEST_CASE("a pack with a flipped bit is refused at its signature", "[store]")
{
    testing::Authors const authors;
    auto const file = authors.pack(7);
    auto const sound = read_file(file);
    testing::Random random(1);
    auto refused = 0;
    for (auto i = 0; i < 100; ++i) {
        auto bytes = sound;
        auto& byte = bytes[random() % bytes.size()];
        byte = static_cast<char>(byte ^ (1U << (random() % 8)));
        write_file(file, bytes);
        testing::TemporaryFolder const data;
        store::Folder folder(data.path(), {});
        try {
            store::install(folder, file, authors.keys());
        } catch (store::Refused const& reason) {
            refused += reason.reason() == store::Reason::Damaged ? 1 : 0;
        }
    }
    std::cout << "100 bit flips: " << refused << " refused at the signature\n";
    CHECK(refused == 100);
}

TEST_CASE("hostile packs that are signed are refused or shown, and never crash or stall", "[store]")
{
    try_packs(usual_number, 1);
}

TEST_CASE("ten thousand hostile packs", "[.all]")
{
    try_packs(10'000, 1'000'000);
}
