// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/pictures.h"

#include "base/error.h"
#include "base/log.h"
#include "office/token.h"

#include <algorithm>

namespace parvis::editor {
namespace {

constexpr std::size_t most_pictures = 64; ///< of some 200 KB each

}

/// What is to be seen; when it has been drawn, a PNG file. Once it is asked for, it is the drawing thread's.
struct Pictures::Picture {
    content::Folder folder;
    Look look;
    std::string png = {};

    void draw(Preview& preview)
    {
        if (!png.empty()) return;
        png = preview.draw(folder, look);
        folder = {};
    }
};

void Pictures::add_to(office::Pages& pages)
{
    pages.add(http::Method::Get, "/content/pictures/{name}",
              {office::Right::EditContent, [this](auto const& call) { return show(call); }});
}

std::string Pictures::address_of(content::Folder const& folder, Look const& look)
{
    auto picture = std::make_shared<Picture>(Picture{in_language(folder, look.language), look});
    m_pictures.emplace_back(office::new_token(), std::move(picture));
    if (m_pictures.size() > most_pictures) m_pictures.pop_front();
    return "/content/pictures/" + m_pictures.back().first;
}

http::Response Pictures::show(office::Call const& call) const
{
    auto const found =
        std::ranges::find(m_pictures, call.values.at("name"), [](auto const& each) { return each.first; });
    if (found == m_pictures.end()) return http::plain("This picture is gone; ask for it again.", 404);
    http::Response response;
    response.set("Content-Type", "image/png");
    response.set("Cache-Control", "private, max-age=600, immutable");
    response.finish = [this, picture = found->second](http::Response& unfinished) {
        try {
            picture->draw(m_preview);
            unfinished.body = picture->png;
        } catch (Error const& error) {
            log::warning("no preview: " + describe(error));
            unfinished.status = 422;
            unfinished.set("Cache-Control", "no-store");
        }
    };
    return response;
}

}
