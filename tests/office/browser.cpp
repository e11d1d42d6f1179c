// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/browser.h"

namespace parvis::testing {
namespace {

office::Options options_in(TemporaryFolder const& folder)
{
    return {.data = folder.path() / "office",
            .pack = PARVIS_DEMO_PACK,
            .statistics = folder.path() / "statistics.db",
            .resources = PARVIS_SOURCE_DIR "/kiosk/office",
            .locales = PARVIS_SOURCE_DIR "/locales/office",
            .transport = office::Transport::Http};
}

}

Browser::Browser(std::string const& accept_language, std::vector<office::Part> const& parts)
    : office(options_in(folder), parts), m_accept_language(accept_language)
{
}

http::Response Browser::get(std::string const& address)
{
    auto const question = std::min(address.find('?'), address.size());
    return send({.method = http::Method::Get,
                 .path = address.substr(0, question),
                 .query = address.substr(std::min(question + 1, address.size()))});
}

http::Response Browser::post(std::string const& path, std::string body)
{
    return send({.method = http::Method::Post,
                 .path = path,
                 .fields = {{"Host", "office.test"}, {"Origin", "http://office.test"}},
                 .body = std::move(body)});
}

http::Response Browser::send(http::Request request)
{
    std::string sent;
    for (auto const& [name, value] : cookies)
        sent += name + "=" + value + "; ";
    request.fields.push_back({"Cookie", sent});
    request.fields.push_back({"Accept-Language", m_accept_language});
    request.client = "127.0.0.1";
    auto response = office.answer(request);
    auto const set = std::string(response.field("Set-Cookie"));
    if (auto const equals = set.find('='); equals != std::string::npos)
        cookies[set.substr(0, equals)] = set.substr(equals + 1, set.find(';') - equals - 1);
    m_page = response.body;
    return response;
}

std::string Browser::hidden(std::string const& name) const
{
    auto const begin = "name=\"" + name + "\" value=\"";
    auto const at = m_page.find(begin);
    if (at == std::string::npos) return "";
    auto const value = at + begin.size();
    return m_page.substr(value, m_page.find('"', value) - value);
}

void Browser::set_up()
{
    get(office.set_up_path());
    post("/set-up", "token=" + hidden("token") + "&name=chef&new=" + password + "&again=" + password);
}

}
