// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/office.h"

#include "office/browser.h"
#include "support/catch.h"

using namespace parvis;
using testing::Browser;

namespace {

bool shows(http::Response const& response, std::string_view text)
{
    return response.body.find(text) != std::string::npos;
}

bool leads_to(http::Response const& response, std::string_view path)
{
    return response.status == 303 && response.field("Location") == path;
}

std::string sign_in_form(std::string const& name, std::string const& password)
{
    return "name=" + name + "&password=" + password + "&to=%2Faccounts";
}

/// The first password that the accounts page shows for somebody.
std::string shown_password(http::Response const& page)
{
    std::string const begin = "class=\"secret\">";
    auto const at = page.body.find(begin);
    return at == std::string::npos ? "" : page.body.substr(at + begin.size(), 19);
}

}

TEST_CASE("before there is an account, every page leads to the set-up", "[office]")
{
    Browser browser;
    CHECK(leads_to(browser.get("/"), "/set-up"));
    CHECK(leads_to(browser.get("/accounts"), "/set-up"));
    CHECK(shows(browser.get("/set-up"), "dans son terminal"));
    CHECK_FALSE(shows(browser.get("/set-up?token=wrong"), "<form method=\"post\" action=\"/set-up\""));
}

TEST_CASE("the first account needs the secret of the terminal, once", "[office]")
{
    Browser browser;
    auto const path = browser.office.set_up_path();
    CHECK(path.size() > 60);
    std::string const rest = "&name=chef&new=une+longue+phrase&again=une+longue+phrase";
    CHECK(browser.post("/set-up", "token=" + std::string(64, '0') + rest).status == 403);
    CHECK(leads_to(browser.get("/"), "/set-up"));

    browser.set_up();
    CHECK(browser.get("/accounts").status == 200);
    CHECK(browser.office.set_up_path().empty());
    CHECK(leads_to(browser.get(path), "/sign-in"));
    CHECK(leads_to(browser.post("/set-up", path.substr(path.find('?') + 1) + rest), "/sign-in"));
}

TEST_CASE("a weak or mistyped first password is refused in words", "[office]")
{
    Browser browser;
    auto const token = "token=" + browser.office.set_up_path().substr(std::string("/set-up?token=").size());
    CHECK(shows(browser.post("/set-up", token + "&name=chef&new=court&again=court"), "12 caractères au moins"));
    CHECK(shows(browser.post("/set-up", token + "&name=chef&new=une+longue+phrase&again=autre"), "pas les mêmes"));
    CHECK(shows(browser.post("/set-up", token + "&name=c&new=une+longue+phrase&again=une+longue+phrase"), "2 à 40"));
}

TEST_CASE("one signs in, stays signed in, and signs out", "[office]")
{
    Browser browser;
    browser.set_up();
    browser.cookies.clear();
    CHECK(leads_to(browser.get("/accounts"), "/sign-in?to=%2Faccounts"));
    CHECK(browser.post("/sign-in", sign_in_form("chef", "faux")).status == 403);
    CHECK(browser.post("/sign-in", sign_in_form("personne", Browser::password)).status == 403);
    CHECK(leads_to(browser.post("/sign-in", sign_in_form("chef", Browser::password)), "/accounts"));
    browser.get("/accounts");
    auto const cookies = browser.cookies;
    CHECK(leads_to(browser.post("/sign-out", "form_token=" + browser.hidden("form_token")), "/sign-in"));
    browser.cookies = cookies;
    CHECK(browser.get("/accounts").status == 303);
}

TEST_CASE("signing in gives a new secret, and leads to no other site", "[office]")
{
    Browser browser;
    browser.set_up();
    auto const first = browser.cookies.at("parvis-session");
    auto const again = std::string("name=chef&password=") + Browser::password;
    CHECK(leads_to(browser.post("/sign-in", again + "&to=%2F%2Fevil.example"), "/"));
    CHECK(browser.cookies.at("parvis-session") != first);
    CHECK(leads_to(browser.post("/sign-in", again + "&to=%2Fcontent%2Fhistory"), "/content/history"));
    CHECK(leads_to(browser.post("/sign-in", again + "&to=https%3A%2F%2Fevil.example"), "/"));
    CHECK(leads_to(browser.post("/sign-in", again + "&to=%2F%5Cevil.example"), "/"));
    CHECK(leads_to(browser.post("/sign-in", again + "&to=%2Faccounts%0D%0ASet-Cookie%3Aa"), "/"));
}

TEST_CASE("a thousand attempts to sign in are refused after the first few, without a look at the password", "[office]")
{
    Browser browser;
    browser.set_up();
    browser.cookies.clear();
    int looked_at = 0;
    for (int i = 0; i < 1000; ++i)
        if (browser.post("/sign-in", sign_in_form("chef", "essai" + std::to_string(i))).status == 403) ++looked_at;
    CHECK(looked_at == 5);
    auto const refused = browser.post("/sign-in", sign_in_form("chef", Browser::password));
    CHECK(refused.status == 429);
    CHECK(refused.field("Retry-After") == "300");
}

TEST_CASE("a form without its token, or from another site, changes nothing", "[office]")
{
    Browser browser;
    browser.set_up();
    browser.get("/accounts");
    std::string const form = "name=nouveau&role=administrator";
    auto const token = "&form_token=" + browser.hidden("form_token");
    CHECK(browser.post("/accounts", form).status == 403);
    CHECK(browser.post("/accounts", form + "&form_token=" + std::string(64, 'a')).status == 403);

    http::Request foreign{.method = http::Method::Post,
                          .path = "/accounts",
                          .fields = {{"Host", "office.test"}, {"Origin", "http://evil.example"}},
                          .body = form + token};
    CHECK(browser.send(foreign).status == 403);
    foreign.fields[1].value = "null";
    CHECK(browser.send(foreign).status == 403);
    foreign.fields.pop_back();
    CHECK(browser.send(foreign).status == 403);
    CHECK_FALSE(shows(browser.get("/accounts"), "nouveau"));

    CHECK(browser.post("/accounts", form + token).status == 200);
    CHECK(shows(browser.get("/accounts"), "nouveau"));
}

TEST_CASE("a forged cookie opens nothing", "[office]")
{
    Browser browser;
    browser.set_up();
    for (auto const* const forged : {"", "0", "../accounts", "' OR 1=1 --"}) {
        CAPTURE(forged);
        browser.cookies["parvis-session"] = forged;
        CHECK(browser.get("/accounts").status == 303);
    }
}

TEST_CASE("an administrator adds a person, who sees only what their role allows", "[office]")
{
    Browser browser;
    browser.set_up();
    browser.get("/accounts");
    auto const token = "&form_token=" + browser.hidden("form_token");
    auto const page = browser.post("/accounts", "name=lecture&role=statistics" + token);
    auto const password = shown_password(page);
    REQUIRE(password.size() == 19);
    CHECK_FALSE(shows(browser.get("/accounts"), password));
    CHECK(browser.post("/accounts", "name=lecture&role=statistics" + token).status == 422);
    CHECK(browser.post("/accounts", "name=autre&role=king" + token).status == 400);

    browser.cookies.clear();
    browser.post("/sign-in", sign_in_form("lecture", password));
    CHECK(browser.get("/accounts").status == 403);
    auto const own = browser.get("/password");
    CHECK(own.status == 200);
    CHECK_FALSE(shows(own, "href=\"/accounts\""));
    CHECK(browser.post("/accounts/remove", "name=chef&form_token=" + browser.hidden("form_token")).status == 403);
}

TEST_CASE("a password given by an administrator opens nothing but the page that changes it", "[office]")
{
    Browser browser;
    browser.set_up();
    browser.get("/accounts");
    auto const token = "&form_token=" + browser.hidden("form_token");
    auto const given = shown_password(browser.post("/accounts", "name=lecture&role=statistics" + token));

    browser.cookies.clear();
    CHECK(browser.post("/sign-in", sign_in_form("lecture", given)).status == 303);
    CHECK(browser.get("/statistics/overview").field("Location") == "/password");
    CHECK(browser.get("/statistics/overview/csv").field("Location") == "/password");
    CHECK(shows(browser.get("/password"), "choisi pour vous"));
    auto const change = [&](std::string const& to) {
        return browser.post("/password", "current=" + given + "&new=" + to + "&again=" + to +
                                             "&form_token=" + browser.hidden("form_token"));
    };
    CHECK(change(given).status == 422);
    CHECK(change("autre+longue+phrase").status == 200);
    CHECK(browser.get("/statistics/overview").status == 200);
    CHECK_FALSE(shows(browser.get("/password"), "choisi pour vous"));
}

TEST_CASE("a removed person is signed out at once; oneself and the last administrator stay", "[office]")
{
    Browser browser;
    browser.set_up();
    browser.get("/accounts");
    auto const token = "&form_token=" + browser.hidden("form_token");
    auto const password = shown_password(browser.post("/accounts", "name=second&role=administrator" + token));
    auto const chief = browser.cookies;

    browser.cookies.clear();
    browser.post("/sign-in", sign_in_form("second", password));
    auto const second = browser.cookies;
    browser.cookies = chief;
    CHECK(browser.post("/accounts/remove", "name=chef" + token).status == 422);
    CHECK(browser.post("/accounts/remove", "name=second" + token).status == 200);
    browser.cookies = second;
    CHECK(browser.get("/accounts").status == 303);
    CHECK(browser.post("/sign-in", sign_in_form("second", password)).status == 403);
}

TEST_CASE("changing one's password needs the old one, and ends one's other sessions", "[office]")
{
    Browser browser;
    browser.set_up();
    auto const elsewhere = browser.cookies;
    browser.post("/sign-in", sign_in_form("chef", Browser::password));
    browser.get("/password");
    auto const token = "&form_token=" + browser.hidden("form_token");
    std::string const change = "&new=autre+longue+phrase&again=autre+longue+phrase";
    CHECK(browser.post("/password", "current=faux" + change + token).status == 403);
    CHECK(browser.post("/password", std::string("current=") + Browser::password + change + token).status == 200);
    CHECK(browser.get("/accounts").status == 200);
    browser.cookies = elsewhere;
    CHECK(browser.get("/accounts").status == 303);
    CHECK(browser.post("/sign-in", sign_in_form("chef", Browser::password)).status == 403);
    CHECK(browser.post("/sign-in", sign_in_form("chef", "autre+longue+phrase")).status == 303);
}

TEST_CASE("every answer forbids scripts from elsewhere, frames and guessing", "[office]")
{
    Browser browser;
    browser.set_up();
    for (auto const* const path : {"/sign-in", "/accounts", "/nowhere", "/static/style.css", "/static/../accounts"}) {
        CAPTURE(path);
        auto const response = browser.get(path);
        CHECK(response.field("Content-Security-Policy").starts_with("default-src 'self';"));
        CHECK(response.field("Content-Security-Policy").find("unsafe") == std::string_view::npos);
        CHECK(response.field("X-Content-Type-Options") == "nosniff");
    }
    CHECK(browser.get("/static/style.css").status == 200);
    CHECK(browser.get("/static/../accounts").status == 404);
    CHECK(browser.get("/nowhere").status == 404);
    CHECK(browser.get("/sign-out").status == 405);
}

TEST_CASE("the session's cookie is out of reach of scripts and other sites", "[office]")
{
    auto const set = office::cookie("parvis-session", "secret", office::Transport::Http);
    CHECK(set == "parvis-session=secret; Path=/; SameSite=Strict; HttpOnly");
    CHECK(office::cookie("a", "b", office::Transport::Https).ends_with("; Secure"));
}

TEST_CASE("what people type is shown as text, never as markup", "[office]")
{
    Browser browser;
    browser.set_up();
    browser.get("/accounts");
    auto const token = "&form_token=" + browser.hidden("form_token");
    browser.post("/accounts", "name=%3Cscript%3Ealert(1)%3C/script%3E%22&role=statistics" + token);
    auto const page = browser.get("/accounts");
    CHECK_FALSE(shows(page, "<script"));
    CHECK(shows(page, "&lt;script&gt;"));
    browser.cookies.clear();
    auto const again = browser.post("/sign-in", "name=%22%3E%3Cscript%3E&password=x&to=%22%3E%3Cscript%3E");
    CHECK_FALSE(shows(again, "<script"));
}

TEST_CASE("the language is the browser's until another is chosen", "[office]")
{
    Browser browser("en-GB,en;q=0.9");
    CHECK(shows(browser.get("/sign-in"), "<html lang=\"en\" dir=\"ltr\">"));
    CHECK(shows(browser.get("/sign-in"), "Sign in"));
    CHECK(leads_to(browser.post("/language", "language=fr&to=%2Fsign-in"), "/sign-in"));
    CHECK(shows(browser.get("/sign-in"), "Se connecter"));
    Browser stranger("xx");
    CHECK(shows(stranger.get("/sign-in"), "<html lang=\"fr\" dir=\"ltr\">"));
}

TEST_CASE("changing the language keeps the page, and sets nothing else", "[office]")
{
    Browser browser;
    browser.get("/set-up?token=1");
    CHECK(browser.hidden("to") == "/set-up?token=1");
    auto const response = browser.post("/language", "language=en%0D%0ASet-Cookie:+a=b%3B+Domain=x&to=%2F");
    CHECK(response.field("Set-Cookie").starts_with("parvis-language=fr; Path=/"));
}

TEST_CASE("a malformed form is refused", "[office]")
{
    Browser browser;
    CHECK(browser.post("/sign-in", "name=%zz").status == 400);
}
