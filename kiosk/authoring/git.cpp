// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/git.h"

#include "base/error.h"

#include <algorithm>

namespace parvis::authoring {
namespace {

constexpr char const* first_branch = "main";
constexpr char const* branches = "refs/heads/";

/// What the history calls a person: git ends a name at "<", ">" and a new line.
std::string name_in_history(std::string const& account)
{
    std::string name;
    for (auto const c : account)
        if (static_cast<unsigned char>(c) >= 0x20 && c != '<' && c != '>' && c != 0x7F) name += c;
    return name.empty() ? "?" : name;
}

/// Git wants an address. This one is nobody's (RFC 2606), and different for each account.
std::string address_of(std::string const& account)
{
    constexpr char const* digits = "0123456789abcdef";
    std::string address;
    for (auto const c : account) {
        auto const byte = static_cast<unsigned char>(c);
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_')
            address += c;
        else
            address += {'=', digits[byte / 16], digits[byte % 16]};
    }
    return address + "@parvis.invalid";
}

std::string counted(std::string_view bytes)
{
    return "data " + std::to_string(bytes.size()) + "\n" + std::string(bytes) + "\n";
}

/// The commit in the language of git fast-import.
std::string stream_of(NewCommit const& commit)
{
    auto stream = "commit " + commit.branch + "\nmark :1\ncommitter " + name_in_history(commit.account) + " <" +
                  address_of(commit.account) + "> " + std::to_string(commit.time.time_since_epoch().count()) +
                  " +0000\n" + counted(commit.sentence);
    if (!commit.parent.empty()) stream += "from " + commit.parent + "\n";
    for (auto const& [path, text] : commit.files)
        stream += text ? "M 100644 inline " + path.string() + "\n" + counted(*text) : "D " + path.string() + "\n";
    return stream + "get-mark :1\n";
}

/// Of a line of git status (its format 2): what is said of a file before its path.
int words_before_path(std::string_view line)
{
    switch (line.empty() ? ' ' : line.front()) {
    case '?':
        return 1; // new
    case '1':
        return 8; // changed
    case 'u':
        return 10; // a merge by hand, which is not finished
    default:
        return 0;
    }
}

std::string_view after_words(std::string_view line, int words)
{
    for (; words > 0; --words)
        line.remove_prefix(line.find(' ') + 1);
    return line;
}

std::string without_line_end(std::string text)
{
    if (text.ends_with('\n')) text.pop_back();
    return text;
}

std::vector<std::string> const& environment()
{
    static std::vector<std::string> const variables{"PATH=/usr/local/bin:/usr/bin:/bin",
                                                    "LC_ALL=C.UTF-8",
                                                    "HOME=/nonexistent",
                                                    "GIT_CONFIG_NOSYSTEM=1",
                                                    "GIT_ATTR_NOSYSTEM=1",
                                                    "GIT_CONFIG_GLOBAL=/dev/null",
                                                    "GIT_TERMINAL_PROMPT=0",
                                                    "GIT_LITERAL_PATHSPECS=1",
                                                    "GIT_NO_REPLACE_OBJECTS=1"};
    return variables;
}

}

Git::Git(std::filesystem::path const& folder)
    : m_folder(std::filesystem::canonical(folder)), m_storage(m_folder / ".git")
{
    if (!exists(m_storage / "HEAD"))
        static_cast<void>(run({"init", "--quiet", "--template=", std::string("--initial-branch=") + first_branch}));
}

ProgramResult Git::attempt(std::vector<std::string> const& arguments, std::string_view input) const
{
    std::vector<std::string> command{"git", "--git-dir=" + m_storage.string(), "--work-tree=" + m_folder.string()};
    // What is in the folder's own settings must not run programs; and what git writes must be on the disk when it ends.
    for (auto const* const setting :
         {"core.fsync=all", "core.fsyncMethod=fsync", "core.hooksPath=/dev/null", "core.fsmonitor=false",
          "core.quotePath=false", "core.autocrlf=false", "core.fileMode=false", "core.untrackedCache=false",
          "gc.auto=0", "log.showSignature=false"}) {
        command.emplace_back("-c");
        command.emplace_back(setting);
    }
    command.insert(command.end(), arguments.begin(), arguments.end());
    return run_program(command, environment(), input);
}

std::string Git::run(std::vector<std::string> const& arguments, std::string_view input) const
{
    auto const result = attempt(arguments, input);
    if (result.exit_code != 0)
        throw Error("the history of " + m_folder.string() + " cannot be used: git " + arguments.front() + ": " +
                    without_line_end(result.errors));
    return result.output;
}

std::string Git::branch() const
{
    return without_line_end(run({"symbolic-ref", "HEAD"}));
}

GitState Git::state() const
{
    GitState state;
    for (auto const& line :
         split_at_zeros(run({"status", "--porcelain=v2", "--branch", "-z", "--no-renames", "--untracked-files=all"}))) {
        constexpr std::string_view branch = "# branch.head ";
        constexpr std::string_view tip = "# branch.oid ";
        if (line.starts_with(branch))
            state.branch = branches + line.substr(branch.size());
        else if (line.starts_with(tip))
            state.tip = line.substr(tip.size());
        else if (auto const words = words_before_path(line))
            state.outside_changes.emplace_back(after_words(line, words));
    }
    if (state.tip == "(initial)") state.tip.clear();
    return state;
}

std::string Git::head() const
{
    return without_line_end(run({"for-each-ref", "--format=%(objectname)", branch()}));
}

std::string Git::commit(NewCommit const& commit) const
{
    return without_line_end(run({"fast-import", "--quiet", "--date-format=raw"}, stream_of(commit)));
}

void Git::refresh_index() const
{
    static_cast<void>(run({"read-tree", "HEAD"}));
}

std::optional<std::string> Git::text_at(std::string const& commit, std::filesystem::path const& path) const
{
    if (run({"ls-tree", "--name-only", commit, "--", path.string()}).empty()) return std::nullopt;
    return run({"cat-file", "blob", commit + ":" + path.string()});
}

void Git::remove_stale_locks() const
{
    remove(m_storage / "index.lock");
    auto reference = m_storage / branch();
    remove(reference += ".lock");
}

bool is_commit_name(std::string_view text)
{
    return text.size() == 40 &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::vector<std::string> split_at_zeros(std::string_view text)
{
    std::vector<std::string> parts;
    for (std::size_t end = 0; (end = text.find('\0')) != std::string_view::npos; text.remove_prefix(end + 1))
        parts.emplace_back(text.substr(0, end));
    return parts;
}

}
