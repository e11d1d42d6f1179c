// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/fields.h"
#include "content/readers.h"

namespace parvis::content {

std::optional<std::vector<Picture>> read_media(Path const& file, Findings& findings)
{
    if (!exists(file)) return std::vector<Picture>();
    Report report(file, findings);
    auto const toml = read_toml(file, report);
    if (!toml) return std::nullopt;
    Table table(*toml, report);
    std::vector<Picture> pictures;
    for (auto& picture : table.tables("picture")) {
        auto const name = picture.string("file", Need::Required);
        pictures.push_back({.file = name.value_or(Text{{}, picture.at()}),
                            .alt = optional_prose(picture, "alt"),
                            .decorative = picture.flag("decorative"),
                            .author = plain(picture, "author", Need::Optional),
                            .licence = plain(picture, "licence", Need::Optional)});
        picture.finish();
    }
    table.finish();
    return pictures;
}

}
