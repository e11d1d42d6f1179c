// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/templates.h"

#include "base/error.h"
#include "base/files.h"

namespace parvis::office {

using kainjow::mustache::mustache;

Templates::Templates(std::vector<std::filesystem::path> const& folders)
{
    for (auto const& folder : folders)
        read(folder);
}

void Templates::read(std::filesystem::path const& folder)
{
    for (auto const& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".html") continue;
        auto source = read_file(entry.path());
        if (mustache const parsed(source); !parsed.is_valid())
            throw Error(entry.path().string() + ": " + parsed.error_message());
        if (!m_sources.emplace(entry.path().stem().string(), std::move(source)).second)
            throw Error(entry.path().string() + ": there is another template of this name");
    }
}

std::string Templates::render(std::string const& name, View view) const
{
    auto const source = m_sources.find(name);
    if (source == m_sources.end()) throw Error("there is no template " + name);
    for (auto const& [part, text] : m_sources)
        if (part.starts_with('_')) view.set(part, kainjow::mustache::partial([&text] { return text; }));
    mustache page(source->second);
    auto html = page.render(view);
    if (!page.is_valid()) throw Error("template " + name + ": " + page.error_message());
    return html;
}

}
