// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace parvis::http {

/// Whether `path` has the form of `pattern`, whose segments in braces stand for any one segment: "/places/{id}".
/// What stands there goes into `values`, by name.
bool matches(std::string_view pattern, std::string_view path, std::map<std::string, std::string>& values);

/// Which target answers a path. HEAD is answered as GET is.
template <class Target> class Routes {
public:
    enum class Outcome { Found, NoSuchPath, WrongMethod };

    struct Match {
        Outcome outcome = Outcome::NoSuchPath;
        Target const* target = nullptr;
        std::map<std::string, std::string> values; ///< of the segments in braces, by name
    };

    /// The first pattern that matches wins.
    void add(Method method, std::string pattern, Target target)
    {
        m_routes.push_back({method, std::move(pattern), std::move(target)});
    }

    [[nodiscard]] Match find(Request const& request) const
    {
        Match match;
        auto const method = request.method == Method::Head ? Method::Get : request.method;
        for (auto const& route : m_routes) {
            std::map<std::string, std::string> values;
            if (!matches(route.pattern, request.path, values)) continue;
            if (route.method == method) return {Outcome::Found, &route.target, std::move(values)};
            match.outcome = Outcome::WrongMethod;
        }
        return match;
    }

private:
    struct Route {
        Method method;
        std::string pattern;
        Target target;
    };

    std::vector<Route> m_routes;
};

}
