// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Requests and responses of HTTP/1.1 as plain values (RFC 9110).
namespace parvis::http {

enum class Method { Get, Head, Post, Other };

/// A header line, or an attribute of a form. Names of header lines are compared without regard to case.
struct Field {
    std::string name;
    std::string value;
};

struct Request {
    Method method = Method::Get;
    std::string path = {};  ///< decoded; begins with "/", and is UTF-8 without control characters
    std::string query = {}; ///< what follows "?", still encoded
    std::vector<Field> fields = {};
    std::string body = {};
    std::string client = {}; ///< the address at the other end of the connection

    /// The first header line of that name; empty if there is none.
    [[nodiscard]] std::string_view field(std::string_view name) const;
    /// The value of a cookie; empty if it was not sent.
    [[nodiscard]] std::string_view cookie(std::string_view name) const;
};

struct Response {
    int status = 200;
    std::vector<Field> fields = {};
    std::string body = {};
    /// If there is one, it is sent in place of `body`, piece by piece: however large, it is not held in memory.
    std::filesystem::path file = {};
    /// For what takes long: makes of the response what is sent, on a thread where it keeps nobody waiting. One after
    /// the other; what it throws is answered as what a handler throws.
    std::function<void(Response& response)> finish = {};

    [[nodiscard]] std::string_view field(std::string_view name) const;
    /// Replaces the header lines of that name.
    void set(std::string_view name, std::string value);
};

/// Answers a request. What it throws becomes a plain answer 500, and a line of the log.
using Handler = std::function<Response(Request const&)>;

/// A page; `status` says how it came to it.
Response html(std::string body, int status = 200);
/// A sentence without a page around it, for programs and for what goes wrong before there is a page.
Response plain(std::string sentence, int status);
/// "303 See Other": after a form has been sent, so that a reload does not send it again.
Response see_other(std::string location);

}
