// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/clips.h"

#include "base/files.h"
#include "pack/model.h"

#include <algorithm>

namespace parvis::pack {
namespace {

bool is_current(content::Clip const& clip)
{
    return clip.state == content::ClipState::Current;
}

std::string name_of(content::Clip const& clip, Blocks const& blocks)
{
    if (!clip.message.empty()) return clip_of_message(clip.message);
    return clip_of_block(blocks.number_of(clip.block.context, {clip.block.french, {}}));
}

}

void write_clips(sql::Database const& database, content::Folder const& folder, Blocks const& blocks)
{
    auto row = database.prepare("INSERT INTO clip VALUES(?, ?, ?)");
    for (auto const& clip : folder.clips)
        if (is_current(clip)) row.run(clip.language, name_of(clip, blocks), sql::Blob{read_file(clip.file)});

    auto heard = database.prepare("INSERT INTO heard_language VALUES(?, ?, ?, ?, ?, ?)");
    std::int64_t number = 0;
    for (auto const& language : folder.heard_languages) {
        auto const& code = language.code.value;
        // Nobody chooses a language that is silent.
        if (std::none_of(folder.clips.begin(), folder.clips.end(),
                         [&](content::Clip const& clip) { return is_current(clip) && clip.language == code; }))
            continue;
        heard.run(number++, code, language.name, language.french_name, static_cast<int>(language.direction),
                  language.script);
    }
}

}
