// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/state.h"

#include "base/error.h"

#include <fmt/format.h>

#include <charconv>
#include <sstream>

namespace parvis::store {
namespace {

constexpr std::string_view first_line = "parvis store 1";

int version_in(std::string const& text)
{
    int version = 0;
    auto const* const end = text.data() + text.size();
    if (std::from_chars(text.data(), end, version).ptr != end || version <= 0) throw Error("no version in " + text);
    return version;
}

Installed installed_in(std::string const& version, std::string const& digest)
{
    auto const bytes = crypto::from_hex(digest);
    if (!bytes || bytes->size() != sizeof(crypto::Digest)) throw Error("no hash in " + digest);
    return {version_in(version), crypto::bytes_of<sizeof(crypto::Digest)>(*bytes)};
}

std::string line(std::string_view role, std::optional<Installed> const& pack)
{
    return pack ? fmt::format("{} {} {}\n", role, pack->version, crypto::to_hex(crypto::view(pack->digest))) : "";
}

void read_line(State& state, std::string const& line)
{
    std::istringstream words(line);
    std::string what;
    std::string value;
    std::string digest;
    words >> what >> value >> digest;
    auto const key = crypto::parse_key_id(value);
    if (what == "site")
        state.site = value;
    else if (what == "newest")
        state.newest = version_in(value);
    else if (what == "current")
        state.current = installed_in(value, digest);
    else if (what == "previous")
        state.previous = installed_in(value, digest);
    else if (what == "trial")
        state.trial = installed_in(value, digest);
    else if (what == "revoked" && key)
        state.revoked.insert(*key);
    else
        throw Error("a line that says \"" + line + "\"");
}

}

std::string to_text(State const& state)
{
    auto text = fmt::format("{}\nsite {}\nnewest {}\n", first_line, state.site, state.newest) +
                line("current", state.current) + line("previous", state.previous) + line("trial", state.trial);
    for (auto const& key : state.revoked)
        text += "revoked " + crypto::to_string(key) + "\n";
    return text;
}

State parse_state(std::string_view text)
{
    std::istringstream lines{std::string(text)};
    std::string line;
    if (!std::getline(lines, line) || line != first_line) throw Error("it is of another kind");
    State state;
    while (std::getline(lines, line))
        read_line(state, line);
    return state;
}

void promote_trial(State& state)
{
    if (!state.trial) return;
    if (state.current) state.previous = state.current;
    state.current = state.trial;
    state.trial.reset();
}

}
