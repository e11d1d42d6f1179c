// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "content/date.h"
#include "pack/pack.h"
#include "programs/parvis/commands.h"
#include "programs/parvis/factory.h"
#include "store/rotation.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <iostream>

namespace parvis::commands {
namespace {

struct Options {
    std::string data;
    std::string factory = default_factory();
};

std::string describe_pack(std::filesystem::path const& file)
{
    try {
        auto const pack = pack::Pack::open(file);
        std::vector<std::string> languages;
        for (auto const& language : pack->languages())
            languages.push_back(language.code);
        auto const& site = pack->site();
        return fmt::format("{} version {}, content of {}, {}", site.id, site.version,
                           site.content_date ? content::to_string(*site.content_date) : "no date",
                           fmt::join(languages, " "));
    } catch (Error const& error) {
        return describe(error);
    }
}

void run(Options const& options)
{
    store::Folder const folder(options.data, options.factory);
    auto const state = folder.read();
    auto const packs = store::in_order(folder, state);
    for (auto const& candidate : packs)
        std::cout << fmt::format("{:<9} {}\n", store::name_of(candidate.role), describe_pack(candidate.file));
    for (auto const& key : state.revoked)
        std::cout << fmt::format("{:<9} key {}\n", "revoked", crypto::to_string(key));
    if (packs.empty()) std::cout << "no pack is installed in " << options.data << '\n';
}

}

void add_packs(CLI::App& app)
{
    auto const options = std::make_shared<Options>();
    auto* const command = app.add_subcommand("packs", "Lists the packs that a kiosk has, the one it shows first.");
    command->add_option("--data", options->data, "the kiosk's data folder")->required()->type_name("DIR");
    command->add_option("--factory", options->factory, factory_help)->type_name("FILE");
    command->footer("trial     shown until a whole visit has passed, then current\n"
                    "current   shown\n"
                    "previous  comes back if the current one is damaged or crashes\n"
                    "factory   came with the machine, and stays\n\n"
                    "  parvis packs --data /var/lib/parvis\n\n"
                    "Exit code: 0 done, 1 failed, 2 a wrong command line.\n");
    command->callback([options] { run(*options); });
}

}
