// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "crypto/signature_file.h"
#include "programs/parvis/commands.h"

#include <iostream>

namespace parvis::commands {
namespace {

struct Options {
    std::string file;
    std::string key;
};

crypto::PublicKey read_key(std::string const& file)
{
    try {
        return crypto::read_public_key(read_file(file));
    } catch (Error const&) {
        std::throw_with_nested(Error("cannot use the key " + file));
    }
}

void run(Options const& options)
{
    auto const key = read_key(options.key);
    try {
        auto const signature = crypto::verify_file(options.file, key);
        std::cout << options.file << ": genuine, signed by the key " << crypto::to_string(key.id) << ": "
                  << signature.trusted_comment << '\n';
    } catch (Error const&) {
        std::throw_with_nested(Error(options.file + " is not to be trusted"));
    }
}

}

void add_verify(CLI::App& app)
{
    auto const options = std::make_shared<Options>();
    auto* const command = app.add_subcommand("verify", "Says whether a file is what the owner of a key signed.");
    command->add_option("FILE", options->file, "the file; its signature is FILE.minisig")->required()->type_name("");
    command->add_option("--key", options->key, "the public key")->required()->type_name("PUBLIC");
    command->footer("  parvis verify nantes-0042.pack --key nantes.pub\n\n"
                    "Exit code: 0 it is, 1 it is not, and why, 2 a wrong command line.\n");
    command->callback([options] { run(*options); });
}

}
