// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"

#include "base/error.h"
#include "base/files.h"
#include "http/raw_client.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <atomic>
#include <future>
#include <memory>
#include <thread>

using namespace parvis::http;
using namespace std::chrono_literals;

namespace {

/// A server that runs beside the test.
class Running {
public:
    explicit Running(Handler handler, Limits limits = {})
        : m_server("127.0.0.1", 0, limits, std::move(handler)), m_thread([this] { m_server.run(); })
    {
    }
    ~Running()
    {
        m_server.stop();
        m_thread.join();
    }

    [[nodiscard]] std::uint16_t port() const { return m_server.port(); }

    /// The answer to one request on a connection of its own.
    [[nodiscard]] std::string answer(std::string_view request) const
    {
        RawClient const client(port());
        client.send(request);
        return client.receive();
    }

private:
    Server m_server;
    std::thread m_thread;
};

Response echo(Request const& request)
{
    return plain(request.path + "|" + request.query + "|" + std::to_string(request.body.size()), 200);
}

std::string get(std::string const& target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: test\r\n\r\n";
}

}

TEST_CASE("the server answers, and again on the same connection", "[http]")
{
    Running const server(echo);
    RawClient const client(server.port());
    client.send(get("/caf%C3%A9?q=1"));
    auto const first = client.receive("|0\n");
    CHECK(first.starts_with("HTTP/1.1 200 OK\r\n"));
    CHECK(first.ends_with("/café|q=1|0\n"));
    client.send("POST /form HTTP/1.1\r\nHost: test\r\nContent-Length: 3\r\n\r\na=b");
    CHECK(client.receive("|3\n").ends_with("/form||3\n"));
}

TEST_CASE("HEAD has the header of GET and no body", "[http]")
{
    Running const server(echo);
    auto const answer = server.answer("HEAD / HTTP/1.1\r\nHost: test\r\n\r\n");
    CHECK(answer.find("Content-Length: 5\r\n") != std::string::npos);
    CHECK(answer.ends_with("\r\n\r\n"));
}

TEST_CASE("a request that is none, or whose path is malformed, is refused", "[http]")
{
    Running const server(echo);
    CHECK(server.answer("\x16\x03\x01 hello\r\n\r\n").starts_with("HTTP/1.1 400"));
    for (auto const* const target : {"/%00", "/%zz", "/%C3", "http://elsewhere/", "*"}) {
        CAPTURE(target);
        CHECK(server.answer(get(target)).starts_with("HTTP/1.1 400"));
    }
}

TEST_CASE("a header past its limit is refused, however it is made", "[http]")
{
    Running const server(echo);
    CHECK(server.answer("GET / HTTP/1.1\r\nCookie: " + std::string(20'000, 'x') + "\r\n\r\n")
              .starts_with("HTTP/1.1 431"));
    CHECK(server.answer(get("/" + std::string(20'000, 'x'))).starts_with("HTTP/1.1 431"));
    std::string many = "GET / HTTP/1.1\r\n";
    for (int i = 0; i < 400'000; ++i)
        many += "A: b\r\n";
    CHECK(server.answer(many + "\r\n").starts_with("HTTP/1.1 431"));
}

TEST_CASE("a body past its limit is refused, announced or in chunks", "[http]")
{
    std::atomic<int> handled = 0;
    Running const server([&](Request const& request) {
        ++handled;
        return echo(request);
    });
    auto const limit = Limits().body;
    auto const announced = "POST / HTTP/1.1\r\nHost: test\r\nContent-Length: ";
    CHECK(server.answer(announced + std::to_string(limit + 1) + "\r\n\r\n").starts_with("HTTP/1.1 413"));

    std::string chunks = "POST / HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 40; ++i)
        chunks += "10000\r\n" + std::string(0x10000, 'x') + "\r\n";
    CHECK(server.answer(chunks).starts_with("HTTP/1.1 413"));
    CHECK(handled == 0);

    RawClient const client(server.port());
    client.send(announced + std::to_string(limit) + "\r\n\r\n" + std::string(limit, 'x'));
    CHECK(client.receive("|1048576\n").starts_with("HTTP/1.1 200"));
}

TEST_CASE("a client that never finishes its request is hung up on", "[http]")
{
    Running const server(echo, {.idle = 100ms, .busy = 200ms});
    RawClient const silent(server.port());
    RawClient const slow_header(server.port());
    slow_header.send("GET / HTTP/1.1\r\nHost:");
    RawClient const slow_body(server.port());
    slow_body.send("POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\na=");
    CHECK(silent.is_closed(3s));
    CHECK(slow_header.is_closed(3s));
    CHECK(slow_body.is_closed(3s));
}

TEST_CASE("forty open connections hold up nobody", "[http]")
{
    Running const server(echo);
    std::vector<std::unique_ptr<RawClient>> open;
    for (int i = 0; i < 40; ++i) {
        open.push_back(std::make_unique<RawClient>(server.port()));
        open.back()->send("POST / HTTP/1.1\r\nContent-Length: 100\r\n\r\n");
    }
    CHECK(server.answer(get("/")).starts_with("HTTP/1.1 200"));
}

TEST_CASE("beyond the most connections, one waits until another has gone", "[http]")
{
    Running const server(echo, {.connections = 2});
    auto first = std::make_unique<RawClient>(server.port());
    auto second = std::make_unique<RawClient>(server.port());
    first->send(get("/"));
    second->send(get("/"));
    CHECK(first->receive().starts_with("HTTP/1.1 200"));
    CHECK(second->receive().starts_with("HTTP/1.1 200"));

    RawClient const third(server.port());
    third.send(get("/"));
    CHECK(third.receive("\r\n\r\n", 200ms).empty());
    first.reset();
    CHECK(third.receive().starts_with("HTTP/1.1 200"));
}

TEST_CASE("the handler runs once at a time, and its failure is an answer", "[http]")
{
    std::atomic<int> inside = 0;
    std::atomic<int> most = 0;
    Running const server([&](Request const&) -> Response {
        most = std::max<int>(most, ++inside);
        std::this_thread::sleep_for(5ms);
        --inside;
        throw parvis::Error("on purpose, for the test");
    });
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(std::make_unique<RawClient>(server.port()));
        clients.back()->send(get("/"));
    }
    for (auto const& client : clients)
        CHECK(client->receive().starts_with("HTTP/1.1 500"));
    CHECK(most == 1);
}

TEST_CASE("what takes long is finished beside the handler, and keeps nobody waiting", "[http]")
{
    std::promise<void> go;
    Running const server([&](Request const& request) {
        auto response = plain("begun", 200);
        if (request.path == "/long")
            response.finish = [&go](Response& unfinished) {
                go.get_future().wait();
                unfinished.status = 201;
                unfinished.body = "finished";
            };
        return response;
    });
    RawClient const waits(server.port());
    waits.send(get("/long"));
    CHECK(server.answer(get("/")).ends_with("begun\n"));
    CHECK(waits.receive("finished", 50ms).empty());
    go.set_value();
    auto const answer = waits.receive("finished");
    CHECK(answer.starts_with("HTTP/1.1 201"));
    CHECK(answer.find("Content-Length: 8\r\n") != std::string::npos);
}

TEST_CASE("what cannot be finished is a failure like any other", "[http]")
{
    Running const server([&](Request const&) {
        auto response = plain("begun", 200);
        response.finish = [](Response&) { throw parvis::Error("on purpose, for the test"); };
        return response;
    });
    CHECK(server.answer(get("/")).starts_with("HTTP/1.1 500"));
}

TEST_CASE("a server ends without finishing what nobody can be sent any more", "[http]")
{
    std::atomic<int> finished = 0;
    std::promise<void> begun;
    {
        Running const server([&](Request const&) {
            auto response = plain("begun", 200);
            response.finish = [&](Response&) {
                if (finished++ == 0) begun.set_value();
                std::this_thread::sleep_for(100ms);
            };
            return response;
        });
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 20; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            clients.back()->send(get("/"));
        }
        begun.get_future().wait();
    }
    CHECK(finished < 20);
}

TEST_CASE("an address that cannot be listened on is an error", "[http]")
{
    Running const server(echo);
    CHECK_THROWS_AS(Server("127.0.0.1", server.port(), {}, echo), parvis::Error);
    CHECK_THROWS_AS(Server("not an address", 0, {}, echo), parvis::Error);
}

TEST_CASE("a file is sent whole, piece by piece, and again on the same connection", "[http]")
{
    parvis::testing::TemporaryFolder const folder;
    auto const file = folder.path() / "large.pack";
    auto const content = std::string(999'997, 'x') + "END";
    parvis::write_file(file, content);
    Running const server([&](Request const&) { return Response{.fields = {{"X-Name", "pack"}}, .file = file}; });
    RawClient const client(server.port());
    for (int i = 0; i < 2; ++i) {
        client.send(get("/pack"));
        auto const answer = client.receive("END");
        CHECK(answer.starts_with("HTTP/1.1 200"));
        CHECK(answer.find("X-Name: pack\r\n") != std::string::npos);
        CHECK(answer.find("Content-Length: 1000000\r\n") != std::string::npos);
        CHECK(answer.ends_with("\r\n\r\n" + content));
    }
    client.send("HEAD /pack HTTP/1.1\r\nHost: test\r\n\r\n");
    auto const head = client.receive("END", 200ms);
    CHECK(head.find("Content-Length: 1000000\r\n") != std::string::npos);
    CHECK(head.ends_with("\r\n\r\n"));
}

TEST_CASE("a file that is not there is a failure like any other", "[http]")
{
    Running const server([](Request const&) { return Response{.file = "/nowhere/gone.pack"}; });
    CHECK(server.answer(get("/pack")).starts_with("HTTP/1.1 500"));
}

TEST_CASE("a file that ends too early ends the connection, so that nobody takes it for whole", "[http]")
{
    parvis::testing::TemporaryFolder const folder;
    auto const file = folder.path() / "shrinking.pack";
    constexpr auto size = 64 * 1024 * 1024;
    parvis::write_file(file, "");
    std::filesystem::resize_file(file, size);
    Running const server([&](Request const&) { return Response{.file = file}; });
    RawClient const client(server.port());
    client.send(get("/pack"));
    auto const begun = client.receive();
    REQUIRE(begun.starts_with("HTTP/1.1 200"));
    std::filesystem::resize_file(file, 1);
    CHECK(client.receive("never").size() < size);
    CHECK(client.is_closed(1s));
}
