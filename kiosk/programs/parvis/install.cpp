// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/install.h"
#include "base/error.h"
#include "programs/parvis/commands.h"
#include "programs/parvis/factory.h"

#include <fmt/format.h>

#include <iostream>
#include <unistd.h>

namespace parvis::commands {
namespace {

struct Options {
    std::string pack;
    std::string data;
    std::string keys;
    std::string factory = default_factory();
};

/// Says how far it is: on a terminal in one line that changes, else in lines of ten percent.
class Report {
public:
    void operator()(std::uintmax_t done, std::uintmax_t all)
    {
        auto const percent = static_cast<int>(all == 0 ? 100 : done * 100 / all);
        if (percent == m_percent || (!m_terminal && percent / 10 == m_percent / 10)) return;
        m_percent = percent;
        std::cerr << fmt::format("{}{:3} %{}", m_terminal ? "\r" : "", percent, m_terminal && percent < 100 ? "" : "\n")
                  << std::flush;
    }

private:
    bool m_terminal = ::isatty(STDERR_FILENO) == 1;
    int m_percent = -1;
};

void run(Options const& options)
{
    store::Folder folder(options.data, options.factory);
    try {
        auto const site = store::install(folder, options.pack, options.keys, Report());
        std::cout << fmt::format("{} version {} is installed on trial: the kiosk shows it when nobody is using it, and "
                                 "keeps it after a whole visit\n",
                                 site.id, site.version);
    } catch (Error const&) {
        std::throw_with_nested(Error(options.pack + " is not installed, and nothing has changed"));
    }
}

}

void add_install(CLI::App& app)
{
    auto const options = std::make_shared<Options>();
    auto* const command = app.add_subcommand("install", "Installs a signed pack in a kiosk's data folder.");
    command->add_option("FILE", options->pack, "the pack; its signature is FILE.minisig")->required()->type_name("");
    command->add_option("--data", options->data, "the kiosk's data folder")->required()->type_name("DIR");
    command->add_option("--keys", options->keys, "the trusted public keys, a file NAME.pub each")
        ->required()
        ->type_name("DIR");
    command->add_option("--factory", options->factory, factory_help)->type_name("FILE");
    command->footer(
        "The pack is verified, copied, verified again, and on trial until a whole visit has passed. A pack\n"
        "that is older, of another site, or not signed by a trusted key is refused.\n\n"
        "  parvis install /media/stick/nantes-0042.pack --data /var/lib/parvis --keys /etc/parvis/keys\n\n"
        "Exit code: 0 done, 1 refused or failed, and why, 2 a wrong command line.\n");
    command->callback([options] { run(*options); });
}

}
