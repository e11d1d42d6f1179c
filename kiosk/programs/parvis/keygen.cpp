// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "crypto/key_file.h"
#include "programs/parvis/commands.h"
#include "programs/parvis/passphrase.h"

#include <iostream>

namespace parvis::commands {
namespace {

struct Options {
    std::string public_file;
    std::string secret_file;
    bool no_passphrase = false;
};

void run(Options const& options)
{
    for (auto const& file : {options.public_file, options.secret_file})
        if (std::filesystem::exists(file))
            throw Error(file + " is there already, and a key that is lost cannot be made again: choose another name");
    auto const passphrase = options.no_passphrase ? std::string() : choose_passphrase();
    auto const key = crypto::make_key();
    write_file(options.secret_file, crypto::write_secret_key(key, passphrase), Readers::Owner);
    write_file(options.public_file, crypto::write_public_key(crypto::public_key(key)));
    std::cout << "the key " << crypto::to_string(key.id) << " was made; keep " << options.secret_file
              << " away from kiosks, and copy " << options.public_file << " to each\n";
}

}

void add_keygen(CLI::App& app)
{
    auto const options = std::make_shared<Options>();
    auto* const command = app.add_subcommand("keygen", "Makes a pair of keys for signing packs.");
    command->add_option("--public", options->public_file, "the public key, for every kiosk that trusts it")
        ->required()
        ->type_name("FILE");
    command->add_option("--secret", options->secret_file, "the secret key, for whoever signs")
        ->required()
        ->type_name("FILE");
    command->add_flag("--no-passphrase", options->no_passphrase, "whoever has the secret key's file can sign");
    command->footer("The passphrase is typed on the terminal, or is a line of standard input. Keys are minisign's:\n"
                    "either program reads the other's.\n\n"
                    "  parvis keygen --public nantes.pub --secret nantes.key\n\n"
                    "Exit code: 0 done, 1 failed, 2 a wrong command line.\n");
    command->callback([options] { run(*options); });
}

}
