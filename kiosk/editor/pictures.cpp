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

void Pictures::add_to(office::Pages& pages)
{
    pages.add(http::Method::Get, "/content/pictures/{name}",
              {office::Right::EditContent, [this](auto const& call) { return show(call); }});
}

std::string Pictures::draw(content::Folder const& folder, Look const& look)
{
    try {
        m_pictures.emplace_back(office::new_token(), m_preview.draw(folder, look));
    } catch (Error const& error) {
        log::warning("no preview: " + describe(error));
        return {};
    }
    if (m_pictures.size() > most_pictures) m_pictures.pop_front();
    return "/content/pictures/" + m_pictures.back().first;
}

http::Response Pictures::answer(std::string const& address)
{
    return address.empty() ? http::plain("This cannot be drawn.", 422) : http::plain(address, 200);
}

http::Response Pictures::show(office::Call const& call) const
{
    auto const& name = call.values.at("name");
    auto const found = std::ranges::find(m_pictures, name, &std::pair<std::string, std::string>::first);
    if (found == m_pictures.end()) return http::plain("This picture is gone; ask for it again.", 404);
    http::Response response{.body = found->second};
    response.set("Content-Type", "image/png");
    response.set("Cache-Control", "private, max-age=600, immutable");
    return response;
}

}
