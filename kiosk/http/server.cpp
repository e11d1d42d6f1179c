// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"

#include "base/error.h"
#include "base/log.h"
#include "http/form.h"

#include <atomic>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <csignal>
#include <optional>

namespace parvis::http {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace wire = boost::beast::http;
using Tcp = asio::ip::tcp;

using WireRequest = wire::request<wire::string_body>;
using WireResponse = wire::response<wire::string_body>;
using WireFile = wire::response<wire::file_body>;

/// What is read ahead of the parser; the parser has limits of its own.
constexpr std::size_t read_ahead = 64 * 1024;
constexpr std::chrono::milliseconds full_pause{50};

constexpr char const* failed = "The server has failed; its log says why.";

/// What all connections share.
struct Shared {
    Limits limits;
    Handler handler;
    std::size_t connections = 0;
    std::atomic<bool> is_ending = false;
    asio::thread_pool worker{1};
    asio::thread_pool finisher{1}; ///< of responses that take long
};

Method method_of(wire::verb verb)
{
    switch (verb) {
    case wire::verb::get:
        return Method::Get;
    case wire::verb::head:
        return Method::Head;
    case wire::verb::post:
        return Method::Post;
    default:
        return Method::Other;
    }
}

/// Nothing if the target is no path.
std::optional<Request> plain_request(WireRequest&& from, std::string client)
{
    auto const target = std::string(from.target());
    auto const question = std::min(target.find('?'), target.size());
    auto path = percent_decoded(std::string_view(target).substr(0, question));
    if (!path || !path->starts_with('/')) return std::nullopt;
    Request request{.method = method_of(from.method()),
                    .path = std::move(*path),
                    .query = target.substr(std::min(question + 1, target.size())),
                    .body = std::move(from.body()),
                    .client = std::move(client)};
    for (auto const& field : from)
        request.fields.push_back({std::string(field.name_string()), std::string(field.value())});
    return request;
}

/// What `make` gives.
template <class Make> Response guarded(Make const& make)
{
    try {
        return make();
    } catch (std::exception const& error) {
        log::error("a request failed: " + describe(error));
        return plain(failed, 500);
    }
}

Response finished(Response response)
{
    std::exchange(response.finish, nullptr)(response);
    return response;
}

/// The answer to a request that could not be read; nothing if nobody waits for one.
std::optional<Response> refusal(beast::error_code const& error)
{
    if (error == wire::error::body_limit) return plain("The request is too large.", 413);
    if (error == wire::error::header_limit || error == wire::error::buffer_overflow)
        return plain("The request's header is too large.", 431);
    auto const is_malformed = error.category() == make_error_code(wire::error::bad_method).category();
    if (!is_malformed || error == wire::error::end_of_stream || error == wire::error::partial_message)
        return std::nullopt;
    return plain("This is not a request of HTTP/1.1.", 400);
}

/// Of a response of any kind: all but what it carries.
template <class Message> void set_header(Message& message, Response const& response, bool keep_alive)
{
    message.result(static_cast<unsigned>(response.status));
    message.version(11);
    message.keep_alive(keep_alive);
    for (auto const& field : response.fields)
        message.insert(field.name, field.value);
}

/// Whether the file could not be read on; else nobody takes it any more, which is their own concern.
bool is_of_file(beast::error_code const& error)
{
    return error == wire::error::short_read || error.category() == beast::generic_category();
}

/// One connection; it keeps itself alive while something is under way on it.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(Tcp::socket socket, Shared& shared) : m_stream(std::move(socket)), m_shared(shared)
    {
        ++m_shared.connections;
    }
    ~Connection() { --m_shared.connections; }
    Connection(Connection const&) = delete;
    Connection& operator=(Connection const&) = delete;

    void read_header()
    {
        m_parser.emplace();
        m_parser->header_limit(m_shared.limits.header);
        m_parser->body_limit(m_shared.limits.body);
        m_stream.expires_after(m_shared.limits.idle);
        wire::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = shared_from_this()](beast::error_code error, auto) {
                                    if (error) return self->refuse(refusal(error));
                                    self->read_body();
                                });
    }

private:
    void read_body()
    {
        m_stream.expires_after(m_shared.limits.busy);
        wire::async_read(m_stream, m_buffer, *m_parser, [self = shared_from_this()](beast::error_code error, auto) {
            if (error) return self->refuse(refusal(error));
            self->answer();
        });
    }

    void answer()
    {
        m_keep_alive = m_parser->keep_alive();
        beast::error_code unknown;
        auto const client = m_stream.socket().remote_endpoint(unknown).address().to_string();
        auto request = plain_request(m_parser->release(), client);
        if (!request) return refuse(plain("The address of this request is malformed.", 400));
        m_is_head = request->method == Method::Head;
        m_stream.expires_never();
        asio::post(m_shared.worker, [self = shared_from_this(), request = std::move(*request)]() mutable {
            auto response = guarded([&] { return self->m_shared.handler(request); });
            if (!response.finish) return hand_back(std::move(self), std::move(response));
            auto& finisher = self->m_shared.finisher;
            asio::post(finisher, [self = std::move(self), response = std::move(response)]() mutable {
                if (!self->m_shared.is_ending) response = guarded([&] { return finished(std::move(response)); });
                hand_back(std::move(self), std::move(response));
            });
        });
    }

    /// From another thread, on which the connection must not end: it is given away whole.
    static void hand_back(std::shared_ptr<Connection> self, Response response)
    {
        auto const executor = self->m_stream.get_executor();
        asio::post(executor, [self = std::move(self), response = std::move(response)] { self->write(response); });
    }

    void refuse(std::optional<Response> const& response)
    {
        m_keep_alive = false;
        m_is_head = false;
        if (response) write(*response);
    }

    void write(Response const& response)
    {
        if (!response.file.empty()) return write_file(response);
        m_response = {};
        set_header(m_response, response, m_keep_alive);
        if (!m_is_head) m_response.body() = response.body;
        if (response.status != 304) m_response.content_length(response.body.size());
        write_message();
    }

    void write_message()
    {
        m_stream.expires_after(m_shared.limits.busy);
        wire::async_write(m_stream, m_response, [self = shared_from_this()](beast::error_code error, auto) {
            if (!error) self->go_on();
        });
    }

    void write_file(Response const& response)
    {
        beast::error_code error;
        m_file = {};
        m_file.body().open(response.file.c_str(), beast::file_mode::scan, error);
        if (error) {
            log::error("cannot send " + response.file.string() + ": " + error.message());
            return write(plain(failed, 500));
        }
        m_file_name = response.file.string();
        set_header(m_file, response, m_keep_alive);
        m_file.content_length(m_file.body().size());
        if (m_is_head) {
            m_response = WireResponse(m_file.base());
            m_file = {};
            return write_message();
        }
        m_pieces.emplace(m_file);
        write_piece();
    }

    void write_piece()
    {
        m_stream.expires_after(m_shared.limits.busy);
        wire::async_write_some(m_stream, *m_pieces, [self = shared_from_this()](beast::error_code error, auto) {
            if (error && is_of_file(error))
                log::error("could not send the whole of " + self->m_file_name + ": " + error.message());
            if (error) return;
            if (!self->m_pieces->is_done()) return self->write_piece();
            self->m_pieces.reset();
            self->m_file = {};
            self->go_on();
        });
    }

    /// When all has been sent.
    void go_on()
    {
        if (m_keep_alive) return read_header();
        beast::error_code ignored;
        m_stream.socket().shutdown(Tcp::socket::shutdown_send, ignored);
        m_stream.expires_after(m_shared.limits.drain);
        drain();
    }

    /// Reads what the client still sends: closing at once would make its system throw our answer away.
    void drain()
    {
        m_buffer.clear();
        m_stream.async_read_some(m_buffer.prepare(read_ahead),
                                 [self = shared_from_this()](beast::error_code error, auto) {
                                     if (!error) self->drain();
                                 });
    }

    beast::tcp_stream m_stream;
    Shared& m_shared;
    beast::flat_buffer m_buffer{read_ahead};
    std::optional<wire::request_parser<wire::string_body>> m_parser;
    WireResponse m_response;
    WireFile m_file;
    std::string m_file_name;
    std::optional<wire::serializer<false, wire::file_body>> m_pieces; ///< of `m_file`
    bool m_keep_alive = false;
    bool m_is_head = false;
};

}

struct Server::Parts {
    Parts(Limits limits, Handler handler) : shared{limits, std::move(handler)} {}
    ~Parts()
    {
        // They may still answer somebody: they must have ended before what they use goes.
        shared.is_ending = true;
        shared.worker.join();
        shared.finisher.join();
    }

    void accept()
    {
        if (shared.connections >= shared.limits.connections) return pause();
        acceptor.async_accept([this](beast::error_code error, Tcp::socket socket) {
            // Out of file descriptors, for instance: accepting again at once would only spin.
            if (error) return pause();
            std::make_shared<Connection>(std::move(socket), shared)->read_header();
            accept();
        });
    }

    void pause()
    {
        timer.expires_after(full_pause);
        timer.async_wait([this](beast::error_code error) {
            if (!error) accept();
        });
    }

    Shared shared;
    asio::io_context context{1};
    Tcp::acceptor acceptor{context};
    asio::steady_timer timer{context};
    asio::signal_set signals{context, SIGTERM, SIGINT};
};

Server::Server(std::string const& address, std::uint16_t port, Limits limits, Handler handler)
    : m_parts(std::make_unique<Parts>(limits, std::move(handler)))
{
    try {
        Tcp::endpoint const endpoint(asio::ip::make_address(address), port);
        auto& acceptor = m_parts->acceptor;
        acceptor.open(endpoint.protocol());
        acceptor.set_option(asio::socket_base::reuse_address(true));
        acceptor.bind(endpoint);
        acceptor.listen();
    } catch (beast::system_error const& error) {
        throw Error("cannot listen on " + address + ", port " + std::to_string(port) + ": " + error.code().message() +
                    "; choose another address or port");
    }
    m_parts->accept();
    m_parts->signals.async_wait([this](beast::error_code error, int) {
        if (!error) m_parts->context.stop();
    });
}

Server::~Server() = default;

std::uint16_t Server::port() const
{
    return m_parts->acceptor.local_endpoint().port();
}

void Server::run()
{
    m_parts->context.run();
}

void Server::stop()
{
    m_parts->context.stop();
}

}
