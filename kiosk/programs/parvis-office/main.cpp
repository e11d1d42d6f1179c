// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "editor/editor.h"
#include "http/server.h"
#include "office/accounts.h"
#include "office/office.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <optional>
#include <string>
#include <sys/stat.h>
#include <vector>

namespace {

using namespace parvis;

constexpr auto description = R"(The office: statistics and content of Parvis, in a browser.

  parvis-office --data DIR --pack nantes.pack --content DIR   then open the address that it prints
  parvis-office --data DIR --set-password NAME                give NAME an account with a new password, read from standard input)";

constexpr auto footer =
    R"(It listens on this machine only. To be reached from others, put a web server in front that speaks HTTPS, and say --https.

Exit status: 0 ended as asked (SIGTERM, SIGINT), 1 something is missing or has failed, 2 the command line is not understood.)";

struct CommandLine {
    office::Options office;
    std::filesystem::path content;
    std::filesystem::path kiosks;
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;
    std::string new_password_for;
    std::string role = "administrator";
};

std::vector<std::string> role_names()
{
    std::vector<std::string> names;
    for (auto const& [role, name] : office::roles)
        names.emplace_back(name);
    return names;
}

/// For somebody who has lost the last administrator's password but may use this machine.
void set_password(CommandLine const& options)
{
    std::string password;
    std::getline(std::cin, password);
    auto const& name = options.new_password_for;
    if (!office::is_acceptable_name(name)) throw Error("choose a name of 2 to 40 characters");
    if (!office::is_acceptable_password(password)) throw Error("choose a password of 12 characters at least");
    std::filesystem::create_directories(options.office.data);
    office::Accounts(options.office.data / "accounts").set(name, *office::find_role(options.role), password);
    std::cout << name << " has this password, and the role " << options.role
              << "; restart the office if it is running.\n";
}

void serve(CommandLine const& options)
{
    std::filesystem::create_directories(options.office.data);
    std::optional<editor::Editor> editor;
    std::vector<office::Part> parts;
    if (!options.content.empty()) {
        editor.emplace(editor::Options{.content = options.content,
                                       .data = options.office.data,
                                       .locales = options.office.locales.parent_path(),
                                       .kiosks = options.kiosks,
                                       .pack = options.office.pack,
                                       .resources = editor::default_resources()});
        parts.push_back(editor->part());
    }
    office::Office office(options.office, parts);
    http::Server server(options.address, options.port, {},
                        [&](http::Request const& request) { return office.answer(request); });
    auto const address = "http://" + options.address + ":" + std::to_string(server.port());
    std::cout << "The office is open at " << address << office.set_up_path() << std::endl;
    server.run();
}

}

int main(int argument_count, char** arguments)
{
    // What the office writes is for its own user only.
    ::umask(077);
    CommandLine options;
    options.office.resources = office::default_resources();
    options.office.locales = office::default_locales();
    auto https = false;
    CLI::App parser(description, "parvis-office");
    parser.footer(footer);
    parser.add_option("--data", options.office.data, "Where the office keeps what is its own")
        ->required()
        ->type_name("DIR");
    auto* const pack =
        parser.add_option("--pack", options.office.pack, "What the kiosks show, made by \"parvis build\"")
            ->type_name("FILE");
    parser
        .add_option("--content", options.content,
                    "The authors' folder, for volunteers to edit (default: none is edited)")
        ->check(CLI::ExistingDirectory)
        ->type_name("DIR");
    parser
        .add_option("--publish-to", options.kiosks,
                    "The folder that kiosks fetch packs from (default: packs are only downloaded)")
        ->check(CLI::ExistingDirectory)
        ->type_name("DIR");
    parser
        .add_option("--statistics", options.office.statistics,
                    "What the kiosks have counted, from \"parvis usage merge\" (default: statistics.db in --data)")
        ->type_name("FILE");
    parser.add_option("--address", options.address, "The address to listen on")->capture_default_str();
    parser.add_option("--port", options.port, "The port to listen on; 0 is any free one")->capture_default_str();
    parser.add_flag("--https", https, "A web server in front speaks HTTPS: cookies are sent over nothing else");
    parser.add_option("--set-password", options.new_password_for, "Give NAME a password and a role, and end")
        ->type_name("NAME");
    parser.add_option("--role", options.role, "The role that --set-password gives")
        ->check(CLI::IsMember(role_names()))
        ->capture_default_str();
    try {
        parser.parse(argument_count, arguments);
        if (pack->empty() && options.new_password_for.empty()) throw CLI::RequiredError("--pack FILE");
    } catch (CLI::ParseError const& error) {
        return parser.exit(error) == 0 ? 0 : 2;
    }
    if (options.office.statistics.empty()) options.office.statistics = options.office.data / "statistics.db";
    if (https) options.office.transport = office::Transport::Https;
    try {
        if (options.new_password_for.empty())
            serve(options);
        else
            set_password(options);
        return 0;
    } catch (std::exception const& error) {
        std::cerr << "parvis-office: " << describe(error) << '\n';
        return 1;
    }
}
