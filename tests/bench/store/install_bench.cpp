// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to install a pack of 200 MB, such as one with clips: time, and the most memory that was ever in use.
#include "sql/database.h"
#include "store/install.h"
#include "support/signed_pack.h"

#include <fmt/format.h>

#include <chrono>
#include <iostream>
#include <sys/resource.h>

using namespace parvis;

namespace {

constexpr int megabytes = 200;

/// The small site's pack, with a table of a later format that fills it up.
std::filesystem::path big_pack(testing::Authors const& authors)
{
    auto const file = authors.desk.path() / "big.pack";
    authors.build(1, file);
    {
        auto database = sql::Database::create(file);
        database.execute("CREATE TABLE later(id INTEGER PRIMARY KEY, bytes BLOB NOT NULL); BEGIN");
        auto row = database.prepare("INSERT INTO later VALUES(?, ?)");
        for (auto i = 0; i < megabytes; ++i)
            row.run(i, sql::Blob{crypto::random_bytes(1'000'000)});
        database.execute("COMMIT");
    }
    testing::sign(file, authors.key);
    return file;
}

long peak_memory()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

}

int main()
{
    try {
        testing::Authors const authors;
        auto const file = big_pack(authors);
        testing::TemporaryFolder const data;
        store::Folder folder(data.path(), {});
        auto reports = 0;
        auto const start = std::chrono::steady_clock::now();
        store::install(folder, file, authors.keys(), [&](std::uintmax_t, std::uintmax_t) { ++reports; });
        std::chrono::duration<double> const took = std::chrono::steady_clock::now() - start;
        fmt::print("a pack of {} MB is installed in {:.1f} s, with {} reports of progress; at most {} MiB of memory\n",
                   file_size(file) / 1'000'000, took.count(), reports, peak_memory());
        return 0;
    } catch (std::exception const& error) {
        std::cerr << "install_bench: " << describe(error) << '\n';
        return 1;
    }
}
