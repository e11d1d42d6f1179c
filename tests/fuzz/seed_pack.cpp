// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/folder.h"
#include "pack/writer.h"
#include "support/small_site.h"

/// fuzz_seed_pack FILE: writes the small site's pack.
int main(int count, char** arguments)
{
    if (count != 2) return 2;
    parvis::testing::TemporaryFolder const site;
    parvis::testing::write_small_site(site);
    auto const folder = parvis::content::read_folder(site.path()).folder;
    parvis::pack::write_pack({folder, parvis::pack::translator_of(folder), {}, 1}, arguments[1]);
    return 0;
}
