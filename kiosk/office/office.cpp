// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/office.h"

#include "base/error.h"
#include "base/log.h"
#include "http/static_files.h"
#include "office/account_pages.h"
#include "office/sign_in_pages.h"
#include "office/statistics_pages.h"
#include "office/token.h"
#include "pictograms/font_file.h"

namespace parvis::office {
namespace {

std::vector<Section> sections(std::vector<Part> const& parts)
{
    std::vector<Section> list;
    for (auto const& part : parts)
        list.insert(list.end(), part.sections.begin(), part.sections.end());
    for (auto const& subject : subjects)
        list.push_back({subject.title, address_of(subject), Right::ReadStatistics, Key("statistics.title")});
    list.push_back({Key("accounts.title"), "/accounts", Right::ManageAccounts, Key("accounts.title")});
    return list;
}

MessageLists message_lists(std::vector<Part> const& parts)
{
    MessageLists lists{messages};
    for (auto const& part : parts)
        lists.push_back(part.messages);
    return lists;
}

/// The folder of this name, of the office and of each part.
std::vector<std::filesystem::path> folders(char const* name, Options const& options, std::vector<Part> const& parts)
{
    std::vector<std::filesystem::path> list{options.resources / name};
    for (auto const& part : parts)
        list.push_back(part.resources / name);
    return list;
}

/// With the fonts, which the computers of those who read us may lack, and the kiosk's pictograms.
http::StaticFiles read_static_files(std::vector<std::filesystem::path> const& folders)
{
    http::StaticFiles files;
    for (auto const& folder : folders)
        files.add_folder(folder);
    for (auto const* const name : {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf"})
        files.add(name, std::filesystem::path("/usr/share/fonts/truetype/noto") / name);
    auto const pictograms = pictograms::font_file();
    files.add(pictograms.filename(), pictograms);
    return files;
}

/// As chosen with the button, else as the browser prefers.
std::string_view language_of(http::Request const& request)
{
    auto const chosen = request.cookie("parvis-language");
    return chosen.empty() ? request.field("Accept-Language").substr(0, 2) : chosen;
}

/// The fields that came with a request; nothing if it is no form of ours. Files are taken nowhere.
std::optional<http::Form> form_of(http::Request const& request)
{
    auto const type = request.field("Content-Type");
    if (!type.empty() && !type.starts_with("application/x-www-form-urlencoded")) return std::nullopt;
    return http::Form::parse(request.body);
}

http::Response choose_language(Call const& call, Languages const& languages, Transport transport)
{
    // What was sent may be anything; what is set is a language of ours.
    auto const& code = languages.words(call.form.value("language")).code();
    auto response = http::see_other(local_path(call.form.value("to")));
    response.set("Set-Cookie", cookie("parvis-language", code, transport) + "; Max-Age=31536000");
    return response;
}

}

struct Office::Parts {
    Parts(Options const& options, std::vector<Part> const& parts)
        : languages(options.locales, message_lists(parts)), templates(folders("templates", options, parts)),
          static_files(read_static_files(folders("static", options, parts))), accounts(options.data / "accounts"),
          store(options.statistics), names(pack::Pack::open(options.pack), languages.codes()),
          coop(options.resources / "coop_themes.tsv"), frame(templates, names.site(), sections(parts)),
          sign_in(accounts, sessions, frame, options.transport), people(accounts, sessions, frame),
          statistics(store, names, coop, frame)
    {
        store.fold(names.today());
        statistics.add_to(pages);
        sign_in.add_to(pages);
        people.add_to(pages);
        for (auto const& part : parts)
            part.add_to(pages, frame);
        pages.add(http::Method::Get, "/", {Right::Account, [this](Call const& call) { return frame.go_home(call); }});
        pages.add(http::Method::Post, "/language", {{}, [this, transport = options.transport](Call const& call) {
                                                        return choose_language(call, languages, transport);
                                                    }});
    }

    /// Every page passes here: who asks, and whether they may.
    http::Response answer(Call& call)
    {
        auto const& request = call.request;
        auto const is_post = request.method == http::Method::Post;
        if (is_post && !is_from_our_page(request)) return frame.refuse(call, "error.foreign", 403);
        auto const match = pages.find(request);
        if (match.outcome == Pages::Outcome::NoSuchPath) return frame.refuse(call, "error.not_found", 404);
        if (match.outcome == Pages::Outcome::WrongMethod) return frame.refuse(call, "error.method", 405);
        call.values = match.values;
        auto const& page = *match.target;
        if (page.right) {
            if (accounts.empty()) return http::see_other("/set-up");
            if (!call.session) return http::see_other("/sign-in?to=" + http::percent_encoded(request.path));
            if (!may(call.session->role, *page.right)) return frame.refuse(call, "error.not_allowed", 403);
            if (*page.right != Right::Account && accounts.has_given_password(call.session->name))
                return http::see_other("/password");
            if (is_post && !is_same_secret(call.form.value("form_token"), call.session->form_token))
                return frame.refuse(call, "error.stale_form", 403);
        }
        return page.answer(call);
    }

    /// A page that fails is an answer like any other; the log says why.
    http::Response guarded_answer(Call& call)
    {
        try {
            return answer(call);
        } catch (std::exception const& error) {
            log::error(call.request.path + " failed: " + describe(error));
            return frame.refuse(call, "error.failed", 500);
        }
    }

    Languages languages;
    Templates templates;
    http::StaticFiles static_files;
    Accounts accounts;
    Sessions sessions;
    stats::Store store;
    SiteNames names;
    CoopThemes coop;
    Frame frame;
    SignInPages sign_in;
    AccountPages people;
    StatisticsPages statistics;
    Pages pages;
};

Office::Office(Options const& options, std::vector<Part> const& parts)
{
    // For the owner only: the accounts are in it.
    std::filesystem::create_directories(options.data);
    std::filesystem::permissions(options.data, std::filesystem::perms::owner_all);
    m_parts = std::make_unique<Parts>(options, parts);
}

Office::~Office() = default;

http::Response Office::answer(http::Request const& request)
{
    constexpr std::string_view static_folder = "/static/";
    if (request.path.starts_with(static_folder)) {
        auto file = m_parts->static_files.answer(request, request.path.substr(static_folder.size()));
        auto response = file ? std::move(*file) : http::plain("There is no such file.", 404);
        harden(response);
        return response;
    }
    auto const now = std::chrono::steady_clock::now();
    auto const form = form_of(request);
    Call call{.request = request,
              .form = form ? *form : http::Form(),
              .words = m_parts->languages.words(language_of(request)),
              .session = m_parts->sessions.find(request.cookie(session_cookie), now),
              .values = {},
              .now = now};
    auto response = form ? m_parts->guarded_answer(call) : m_parts->frame.refuse(call, "error.bad_form", 400);
    harden(response);
    return response;
}

std::string Office::set_up_path() const
{
    auto const& token = m_parts->sign_in.set_up_token();
    return token.empty() ? "" : "/set-up?token=" + token;
}

std::filesystem::path default_resources()
{
    auto const installed = std::filesystem::path(PARVIS_SHARE_DIR) / "office";
    return exists(installed) ? installed : std::filesystem::path(PARVIS_OFFICE_SOURCE_DIR);
}

std::filesystem::path default_locales()
{
    auto const installed = std::filesystem::path(PARVIS_SHARE_DIR) / "locales/office";
    return exists(installed) ? installed : std::filesystem::path(PARVIS_LOCALES_SOURCE_DIR) / "office";
}

}
