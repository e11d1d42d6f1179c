// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "programs/parvis/commands.h"
#include "programs/parvis/usage_report.h"
#include "stats/store.h"
#include "stats/synthesis.h"
#include "usage/export.h"

#include <fmt/format.h>

#include <iostream>
#include <set>

namespace parvis::commands {
namespace {

constexpr std::uintmax_t largest_parcel = 256U << 20U;

Date today()
{
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

/// Files as they are named; of a folder, those that an export wrote.
std::set<std::filesystem::path> parcels_in(std::vector<std::string> const& names)
{
    std::set<std::filesystem::path> files;
    for (auto const& name : names) {
        if (!std::filesystem::is_directory(name)) {
            files.insert(name);
            continue;
        }
        for (auto const& entry : std::filesystem::directory_iterator(name))
            if (entry.path().extension() == ".usage") files.insert(entry.path());
    }
    return files;
}

void add_office_keygen(CLI::App& usage)
{
    struct Options {
        std::string site;
        std::string public_file;
        std::string secret_file;
    };
    auto const options = std::make_shared<Options>();
    auto* const command = usage.add_subcommand("keygen", "Makes the office's key: kiosks get its public half.");
    command->add_option("--site", options->site, "the site's id, as in site.toml")->required()->type_name("ID");
    command->add_option("--public", options->public_file, "for the kiosks")->required()->type_name("FILE");
    command->add_option("--secret", options->secret_file, "for the office alone")->required()->type_name("FILE");
    command->callback([options] {
        if (!usage::is_id(options->site)) throw Error("\"" + options->site + "\" is no site's id");
        for (auto const& file : {options->public_file, options->secret_file})
            if (std::filesystem::exists(file)) throw Error(file + " is there already: name another file");
        usage::OfficeSecret const secret{options->site, crypto::make_opening_key()};
        write_file(options->secret_file, usage::write_office_secret(secret), Readers::Owner);
        write_file(options->public_file, usage::write_office_key({options->site, crypto::sealing_key(secret.key)}));
    });
}

void add_export(CLI::App& usage)
{
    struct Options {
        std::string data;
        std::string office;
        std::string to;
    };
    auto const options = std::make_shared<Options>();
    auto* const command =
        usage.add_subcommand("export", "Writes a kiosk's closed days to a folder or a stick, sealed for the office.");
    command->add_option("--data", options->data, "the kiosk's folder, as it was started with")
        ->required()
        ->type_name("DIR");
    command->add_option("--office", options->office, "the office's public key")->required()->type_name("FILE");
    command->add_option("--to", options->to, "where the file goes")->required()->type_name("DIR");
    command->footer(
        "Each export has all closed days: a lost stick loses nothing, and the office may get the same twice.\n"
        "The first one makes the kiosk's own key; give DIR/usage/device.pub to the office.");
    command->callback([options] {
        auto const done = usage::export_usage(options->data, usage::read_office_key(options->office), options->to);
        std::cout << fmt::format("{}: {} tables, all until {}\n", done.file.string(), done.aggregates,
                                 text_of(period_of(usage::PeriodKind::Day, done.closed_until)));
    });
}

void add_merge(CLI::App& usage)
{
    struct Options {
        std::string store;
        std::string key;
        std::string devices;
        std::vector<std::string> files;
    };
    auto const options = std::make_shared<Options>();
    auto* const command = usage.add_subcommand("merge", "Takes exports into the office's statistics.");
    command->add_option("--store", options->store, "the statistics; made if it is not there")
        ->required()
        ->type_name("FILE");
    command->add_option("--key", options->key, "the office's secret key")->required()->type_name("FILE");
    command->add_option("--devices", options->devices, "public keys of all kiosks, NAME.pub")
        ->required()
        ->type_name("DIR");
    command->add_option("FILES", options->files, "exports, or folders of them")->required()->type_name("");
    command->callback([options] {
        stats::Store store(options->store);
        store.fold(today());
        auto const office = usage::read_office_secret(options->key);
        auto const devices = usage::read_device_keys(options->devices);
        auto failed = false;
        for (auto const& file : parcels_in(options->files)) {
            try {
                auto const receipt = store.merge(usage::read_parcel(read_file(file, largest_parcel), office, devices));
                std::cout << fmt::format("{}: {} tables taken, {} known already, {} too old\n", file.string(),
                                         receipt.taken, receipt.known, receipt.outdated);
            } catch (std::exception const& error) {
                std::cerr << "parvis: " << file.string() << ": " << describe(error) << '\n';
                failed = true;
            }
        }
        if (failed) throw CLI::RuntimeError(1);
    });
}

void add_report(CLI::App& usage)
{
    struct Options {
        std::string store;
        std::string period;
        bool is_public = false;
        bool json = false;
    };
    auto const options = std::make_shared<Options>();
    auto* const command = usage.add_subcommand("report", "Tells a period's figures: visits, languages, needs.");
    command->add_option("--store", options->store, "the statistics")
        ->required()
        ->type_name("FILE")
        ->check(CLI::ExistingFile);
    command
        ->add_option("--period", options->period,
                     "a week, month, quarter or year: 2026-W48, 2026-11, 2026-Q4, 2026 (default: the newest month)")
        ->type_name("PERIOD");
    command->add_flag("--public", options->is_public, "rounded to 10, as for publishing, instead of to 5");
    command->add_flag("--json", options->json, "as JSON");
    command->footer(
        "\"<5\" is fewer than five, none included. The number of different people is not known: nobody is recognised.");
    command->callback([options] {
        stats::Store const store(options->store);
        auto const newest = store.newest_day();
        if (!newest) throw Error("nothing was merged into " + options->store + " yet");
        auto const period = options->period.empty() ? period_of(usage::PeriodKind::Month, *newest)
                                                    : usage::parse_period(options->period).value_or(usage::Period{});
        if (period.kind == usage::PeriodKind::Day)
            throw Error("\"" + options->period +
                        "\" is no week, month, quarter or year: write 2026-W48, 2026-11, 2026-Q4 or 2026");
        auto const audience = options->is_public ? stats::Audience::Public : stats::Audience::Office;
        auto const figures = stats::overview(store, period, audience, today());
        std::cout << (options->json ? json_of(figures) : table_of(figures));
    });
}

void add_synthesize(CLI::App& usage)
{
    auto const folder = std::make_shared<std::string>();
    auto* const command =
        usage.add_subcommand("synthesize", "Makes up a city's year: three kiosks and a bus, labelled synthetic.");
    command->add_option("--out", *folder, "where statistics.db goes")->required()->type_name("DIR");
    command->callback([folder] {
        auto const file = std::filesystem::path(*folder) / "statistics.db";
        if (std::filesystem::exists(file)) throw Error(file.string() + " is there already: name another folder");
        std::filesystem::create_directories(*folder);
        stats::Store store(file);
        for (auto const& bundle : stats::synthesize({}))
            store.merge(bundle);
        std::cout << file.string() << ": a synthetic year\n";
    });
}

}

void add_usage(CLI::App& app)
{
    auto* const usage =
        app.add_subcommand("usage", "Carries anonymous counters from kiosks to the office, and reports them.");
    usage->require_subcommand(1);
    add_office_keygen(*usage);
    add_export(*usage);
    add_merge(*usage);
    add_report(*usage);
    add_synthesize(*usage);
}

}
