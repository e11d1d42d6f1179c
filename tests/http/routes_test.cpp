// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/routes.h"

#include "support/catch.h"

using namespace parvis::http;
using Numbers = Routes<int>;

namespace {

Numbers some_routes()
{
    Numbers routes;
    routes.add(Method::Get, "/", 1);
    routes.add(Method::Get, "/accounts", 2);
    routes.add(Method::Post, "/accounts", 3);
    routes.add(Method::Post, "/accounts/{name}/remove", 4);
    return routes;
}

Numbers::Match find(Method method, std::string const& path)
{
    static auto const routes = some_routes();
    return routes.find({.method = method, .path = path});
}

}

TEST_CASE("a route is found by its path and method", "[http]")
{
    CHECK(*find(Method::Get, "/").target == 1);
    CHECK(*find(Method::Get, "/accounts").target == 2);
    CHECK(*find(Method::Post, "/accounts").target == 3);
    CHECK(*find(Method::Head, "/accounts").target == 2);
}

TEST_CASE("a segment in braces stands for any one segment", "[http]")
{
    auto const match = find(Method::Post, "/accounts/Amélie B/remove");
    REQUIRE(match.outcome == Numbers::Outcome::Found);
    CHECK(*match.target == 4);
    CHECK(match.values.at("name") == "Amélie B");
}

TEST_CASE("other paths and methods are told apart", "[http]")
{
    CHECK(find(Method::Post, "/").outcome == Numbers::Outcome::WrongMethod);
    CHECK(find(Method::Other, "/accounts").outcome == Numbers::Outcome::WrongMethod);
    for (auto const* const path :
         {"/account", "/accounts/", "//", "/accounts//remove", "/accounts/a/b/remove", "", "accounts"}) {
        CAPTURE(path);
        CHECK(find(Method::Post, path).outcome == Numbers::Outcome::NoSuchPath);
    }
}
