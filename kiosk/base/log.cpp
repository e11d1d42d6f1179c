// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace parvis::log {
namespace {

spdlog::logger& logger()
{
    static auto const instance = [] {
        auto made = std::make_shared<spdlog::logger>("parvis", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        made->set_pattern("%Y-%m-%d %H:%M:%S %l: %v");
        return made;
    }();
    return *instance;
}

}

void info(std::string_view line)
{
    logger().info("{}", line);
}

void warning(std::string_view line)
{
    logger().warn("{}", line);
}

void error(std::string_view line)
{
    logger().error("{}", line);
}

}
