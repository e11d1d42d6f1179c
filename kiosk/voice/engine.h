// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "voice/frames.h"
#include "voice/helper_process.h"

#include <memory>
#include <optional>

namespace parvis::voice {

/// Synthesis by the speech helper, which starts with the first request, and again whenever it dies or hangs. No call
/// waits for it.
class Engine {
public:
    using Patience = std::chrono::milliseconds;

    /// `patience` is how long the helper may be silent while it owes something.
    explicit Engine(std::filesystem::path program, Patience patience = std::chrono::seconds(2));

    /// Asks for a text in a voice of languages.toml, at a pace in percent; whatever was asked for before is forgotten.
    void say(std::string voice, std::string text, int pace, Instant now);
    void forget();

    enum class Progress { Nothing, Going, Done, Failed };
    struct News {
        Progress progress = Progress::Nothing; ///< Nothing: nothing is asked for
        std::uint32_t rate = 0;                ///< samples a second, once there are some
        std::vector<std::int16_t> samples;     ///< that have come since the last call
    };
    /// To be called often while something is asked for. Done and Failed are told once.
    News poll(Instant now);

    /// The helper's process, if it runs.
    [[nodiscard]] std::optional<pid_t> process() const;

private:
    void ask(Instant now);
    void restart(std::string const& why, Instant now);
    void give_up();
    void take(Reply const& reply, News& news);

    std::filesystem::path m_program;
    Patience m_patience;
    std::unique_ptr<HelperProcess> m_helper;
    std::string m_received;
    std::optional<Request> m_request; ///< that is not answered yet
    std::uint32_t m_last_id = 0;
    int m_attempts = 0;
    bool m_heard = false;  ///< some of the answer has come
    bool m_failed = false; ///< the request is given up, and nobody was told yet
    Instant m_last_sign{};
};

}
