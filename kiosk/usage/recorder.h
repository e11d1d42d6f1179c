// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usage/counters.h"
#include "usage/ledger.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace parvis::usage {

/// The file's name in the data folder.
std::filesystem::path counters_file(std::filesystem::path const& data);

/// Writes visits to the counters' file on a thread of its own. While the disk is full or read-only, or the file is
/// being recovered, they wait in memory as sums.
class Recorder final : public Ledger {
public:
    /// `data` is the kiosk's data folder. After a failure the next try comes with the next visit, or after `patience`.
    explicit Recorder(std::filesystem::path const& data, std::chrono::milliseconds patience = std::chrono::minutes(1));
    /// Tries once more to write what waits.
    ~Recorder() override;
    Recorder(Recorder const&) = delete;
    Recorder& operator=(Recorder const&) = delete;

    void begin_day(Date day, Clock clock) override;
    void keep(Record record) override;

private:
    struct Today {
        Date day;
        Clock clock;
    };

    void work();
    bool write(Sets const& sets, Today today);
    void open();

    std::filesystem::path m_file;
    std::chrono::milliseconds m_patience;
    std::optional<Counters> m_counters; ///< the thread's
    std::string m_trouble;              ///< the thread's; as it was logged last

    std::mutex m_mutex;
    std::condition_variable m_changed;
    Sets m_waiting;
    std::optional<Today> m_today;
    bool m_news = false;
    bool m_ending = false;
    std::thread m_thread;
};

}
