// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "crypto/signature_file.h"
#include "pack/manifest.h"
#include "pack/pack.h"
#include "programs/parvis/commands.h"
#include "programs/parvis/passphrase.h"

#include <iostream>

namespace parvis::commands {
namespace {

struct Options {
    std::string pack;
    std::string key;
};

crypto::SecretKey read_key(std::string const& file)
{
    try {
        auto const text = read_file(file);
        auto const passphrase =
            crypto::needs_passphrase(text) ? ask_passphrase("The passphrase of " + file) : std::string();
        return crypto::read_secret_key(text, passphrase);
    } catch (Error const&) {
        std::throw_with_nested(Error("cannot use the key " + file));
    }
}

void run(Options const& options)
{
    auto const comment = pack::manifest(pack::Pack::open(options.pack)->site());
    auto const key = read_key(options.key);
    auto const signature = crypto::sign_digest(crypto::hash_file(options.pack), key, comment);
    auto const file = crypto::signature_path(options.pack);
    write_file(file, crypto::write_signature(signature));
    std::cout << file.string() << ": " << comment << ", signed by the key " << crypto::to_string(key.id) << '\n';
}

}

void add_sign(CLI::App& app)
{
    auto const options = std::make_shared<Options>();
    auto* const command = app.add_subcommand("sign", "Signs a pack, so that kiosks install it.");
    command->add_option("FILE", options->pack, "the pack; FILE.minisig is written beside it")
        ->required()
        ->type_name("");
    command->add_option("--key", options->key, "the secret key, made by \"parvis keygen\" or by minisign")
        ->required()
        ->type_name("SECRET");
    command->footer("The passphrase, if the key has one, is typed on the terminal, or is a line of standard input.\n\n"
                    "  parvis sign nantes-0042.pack --key nantes.key\n\n"
                    "Exit code: 0 done, 1 failed, 2 a wrong command line.\n");
    command->callback([options] { run(*options); });
}

}
