// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/recorder.h"

#include "base/error.h"
#include "base/files.h"
#include "base/log.h"

#include <utility>

namespace parvis::usage {

std::filesystem::path counters_file(std::filesystem::path const& data)
{
    return data / "usage" / "counters.db";
}

Recorder::Recorder(std::filesystem::path const& data, std::chrono::milliseconds patience)
    : m_file(counters_file(data)), m_patience(patience), m_thread([this] { work(); })
{
}

Recorder::~Recorder()
{
    {
        std::lock_guard const lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Recorder::begin_day(Date day, Clock clock)
{
    {
        std::lock_guard const lock(m_mutex);
        usage::begin_day(m_waiting, day, clock);
        m_today = Today{day, clock};
        m_news = true;
    }
    m_changed.notify_one();
}

void Recorder::keep(Record record)
{
    {
        std::lock_guard const lock(m_mutex);
        add(m_waiting, record);
        m_news = true;
    }
    m_changed.notify_one();
}

void Recorder::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        auto const called = [this] { return m_news || m_ending; };
        if (m_waiting.empty())
            m_changed.wait(lock, called);
        else
            m_changed.wait_for(lock, m_patience, called);
        auto const ending = m_ending;
        m_news = false;
        if (!m_waiting.empty() && m_today) {
            auto const sets = std::exchange(m_waiting, {});
            auto const today = *m_today;
            lock.unlock();
            auto const written = write(sets, today);
            lock.lock();
            if (!written) add(m_waiting, sets);
        }
        if (ending) return;
    }
}

bool Recorder::write(Sets const& sets, Today today)
{
    try {
        if (!m_counters) open();
        m_counters->add(sets, today.day, today.clock);
        m_trouble.clear();
        return true;
    } catch (std::exception const& error) {
        m_counters.reset();
        // Every minute the same would fill the log.
        if (auto const trouble = describe(error); std::exchange(m_trouble, trouble) != trouble)
            log::error("counters wait in memory until they can be written: " + trouble);
        return false;
    }
}

void Recorder::open()
{
    auto const folder = m_file.parent_path();
    std::filesystem::create_directories(folder.parent_path());
    make_folder(folder);
    if (is_damaged(m_file)) {
        log::warning("the counters were damaged; what can be read is kept, the old file stands beside as .damaged");
        recover(m_file);
    }
    m_counters.emplace(m_file);
}

}
