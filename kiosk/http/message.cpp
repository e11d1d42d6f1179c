// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/message.h"

#include <algorithm>

namespace parvis::http {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_name(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view find(std::vector<Field> const& fields, std::string_view name)
{
    auto const found = std::ranges::find_if(fields, [&](Field const& field) { return same_name(field.name, name); });
    return found == fields.end() ? std::string_view() : std::string_view(found->value);
}

Response with_type(std::string body, int status, char const* type)
{
    return {.status = status, .fields = {{"Content-Type", type}}, .body = std::move(body)};
}

}

std::string_view Request::field(std::string_view name) const
{
    return find(fields, name);
}

std::string_view Request::cookie(std::string_view name) const
{
    auto rest = field("Cookie");
    while (!rest.empty()) {
        auto const end = std::min(rest.find(';'), rest.size());
        auto pair = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        pair.remove_prefix(std::min(pair.find_first_not_of(' '), pair.size()));
        if (auto const equals = pair.find('='); equals != pair.npos && pair.substr(0, equals) == name)
            return pair.substr(equals + 1);
    }
    return {};
}

std::string_view Response::field(std::string_view name) const
{
    return find(fields, name);
}

void Response::set(std::string_view name, std::string value)
{
    std::erase_if(fields, [&](Field const& field) { return same_name(field.name, name); });
    fields.push_back({std::string(name), std::move(value)});
}

Response html(std::string body, int status)
{
    return with_type(std::move(body), status, "text/html; charset=utf-8");
}

Response plain(std::string sentence, int status)
{
    return with_type(std::move(sentence) + "\n", status, "text/plain; charset=utf-8");
}

Response see_other(std::string location)
{
    return {.status = 303, .fields = {{"Location", std::move(location)}}};
}

}
