// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/publish_pages.h"

#include "authoring/history.h"
#include "base/error.h"
#include "base/log.h"
#include "checks/table.h"
#include "editor/file_name.h"
#include "editor/messages.h"
#include "editor/plain_words.h"
#include "office/accounts.h"

#include <algorithm>

namespace parvis::editor {
namespace {

using office::Call;
using office::View;
using office::ViewList;

constexpr std::size_t most_findings = 60;
constexpr std::size_t most_changes = 500;

std::vector<content::Finding> findings_of(content::ReadFolder const& read)
{
    auto findings = read.findings;
    if (!content::has_errors(findings)) {
        auto const today = date_of(intl::local_time(std::chrono::system_clock::now(), read.folder.site.time_zone));
        auto const more = checks::run({read.folder, today});
        findings.insert(findings.end(), more.begin(), more.end());
    }
    return findings;
}

http::Response attachment(http::Response response, std::string const& name)
{
    response.set("Content-Type", "application/octet-stream");
    response.set("Content-Disposition", "attachment; filename=\"" + name + "\"");
    return response;
}

}

PublishPages::PublishPages(authoring::Workspace& workspace, authoring::Versions const& versions,
                           authoring::Publisher& publisher, authoring::SigningKey& key, office::Frame const& frame)
    : m_workspace(workspace), m_versions(versions), m_publisher(publisher), m_key(key), m_frame(frame)
{
}

void PublishPages::add_to(office::Pages& pages)
{
    using http::Method;
    using office::Right;
    pages.add(Method::Get, "/content/publish",
              {Right::Publish, [this](auto const& call) { return show(call, {}, 200); }});
    pages.add(Method::Post, "/content/publish", {Right::Publish, [this](auto const& call) { return publish(call); }});
    pages.add(Method::Get, "/content/key",
              {Right::ManageAccounts, [this](auto const& call) { return show_key(call, {}, 200); }});
    pages.add(Method::Post, "/content/key",
              {Right::ManageAccounts, [this](auto const& call) { return make_key(call); }});
    pages.add(Method::Get, "/content/key/public",
              {Right::ManageAccounts, [this](auto const& call) { return download_key(call); }});
    pages.add(Method::Get, "/content/packs/{name}",
              {Right::Publish, [this](auto const& call) { return show_made(call); }});
    pages.add(Method::Get, "/content/packs/{name}/file",
              {Right::Publish, [this](auto const& call) { return download(call); }});
    pages.add(Method::Post, "/content/packs/{name}",
              {Right::Publish, [this](auto const& call) { return send_to_kiosks(call); }});
}

http::Response PublishPages::show(Call const& call, std::string const& mistake, int status)
{
    auto const& read = m_workspace.read();
    auto const& folder = read.folder;
    ViewList errors;
    std::size_t warnings = 0;
    for (auto const& finding : findings_of(read)) {
        if (finding.severity == content::Severity::Warning) ++warnings;
        if (finding.severity != content::Severity::Error || errors.size() == most_findings) continue;
        auto const file = finding.file.lexically_relative(m_workspace.folder());
        View item;
        item.set("file", file_in_words(file, folder, call.words));
        item.set("what", in_plain_words(finding, call.words));
        item.set("address", address_of(file));
        item.set("has_address", !address_of(file).empty());
        errors.push_back(std::move(item));
    }
    auto const published = m_versions.published();
    ViewList changes;
    for (auto const& change : authoring::history(m_workspace, most_changes)) {
        if (!published.empty() && change.id == published.rbegin()->second) break;
        View item;
        item.set("person", change.account);
        item.set("sentence", change.sentence);
        changes.push_back(std::move(item));
    }
    View view;
    view.set("title", call.words(Key("publish.title")));
    view.set("next", call.words(Key("publish.next"), {std::to_string(m_versions.next())}));
    view.set("last", published.empty() ? call.words(Key("publish.never"))
                                       : call.words(Key("publish.last"), {std::to_string(published.rbegin()->first)}));
    view.set("has_errors", !errors.empty());
    view.set("errors", errors);
    view.set("has_warnings", warnings > 0);
    view.set("warnings", call.words(Key("publish.warnings"), {std::to_string(warnings)}));
    view.set("has_changes", !changes.empty());
    view.set("changes", changes);
    view.set("has_key", m_key.exists());
    view.set("may_make_key", office::may(call.session->role, office::Right::ManageAccounts));
    if (!mistake.empty()) view.set("mistake", mistake);
    return m_frame.show(call, "publish", std::move(view), status);
}

http::Response PublishPages::publish(Call const& call)
{
    if (!m_key.exists()) return show(call, call.words(Key("publish.no_key")), 422);
    auto const& read = m_workspace.read();
    if (std::ranges::any_of(findings_of(read),
                            [](auto const& finding) { return finding.severity == content::Severity::Error; }))
        return show(call, call.words(Key("publish.has_errors")), 422);
    auto const key = m_key.unlock(call.form.value("passphrase"));
    if (!key) return show(call, call.words(Key("publish.wrong_passphrase")), 422);
    return http::see_other("/content/packs/" + m_publisher.make(*key));
}

http::Response PublishPages::show_made(Call const& call)
{
    auto const& name = call.values.at("name");
    if (!m_publisher.file(name + ".minisig")) return m_frame.refuse(call, Key("publish.no_pack"), 404);
    View view;
    view.set("title", call.words(Key("made.title")));
    view.set("pack", name);
    view.set("has_kiosks", m_publisher.has_folder_for_kiosks());
    if (http::query_of(call.request).value("sent") == "yes") view.set("done", call.words(Key("made.sent")));
    return m_frame.show(call, "published", std::move(view));
}

http::Response PublishPages::send_to_kiosks(Call const& call)
{
    auto const& name = call.values.at("name");
    if (!m_publisher.has_folder_for_kiosks() || !m_publisher.file(name + ".minisig"))
        return m_frame.refuse(call, Key("publish.no_pack"), 404);
    m_publisher.give_to_kiosks(name);
    return http::see_other("/content/packs/" + name + "?sent=yes");
}

http::Response PublishPages::download(Call const& call)
{
    auto const& name = call.values.at("name");
    auto const file = m_publisher.file(name);
    return file ? attachment({.file = *file}, name) : m_frame.refuse(call, Key("publish.no_pack"), 404);
}

http::Response PublishPages::show_key(Call const& call, std::string const& mistake, int status)
{
    View view;
    view.set("title", call.words(Key("key.title")));
    view.set("has_key", m_key.exists());
    if (!mistake.empty()) view.set("mistake", mistake);
    return m_frame.show(call, "key", std::move(view), status);
}

http::Response PublishPages::make_key(Call const& call)
{
    auto const& passphrase = call.form.value("new");
    if (m_key.exists()) return show_key(call, call.words(Key("key.exists")), 409);
    if (!office::is_acceptable_password(passphrase))
        return show_key(call, call.words(office::Key("password.too_short")), 422);
    if (passphrase != call.form.value("again")) return show_key(call, call.words(office::Key("password.differ")), 422);
    m_key.make(passphrase);
    return http::see_other("/content/key");
}

http::Response PublishPages::download_key(Call const& call)
{
    if (!m_key.exists()) return m_frame.refuse(call, Key("publish.no_key"), 404);
    return attachment({.body = m_key.public_half()}, "parvis.pub");
}

}
