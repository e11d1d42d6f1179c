// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/loudspeaker.h"

#include "window/alsa_complaints.h"
#include "window/stretch.h"

#include <SFML/Audio/InputSoundFile.hpp>
#include <SFML/Audio/SoundStream.hpp>
#include <SFML/System/Err.hpp>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <optional>
#include <sstream>
#include <vector>

namespace parvis::window {
namespace {

/// SFML holds three pieces ahead: short ones, so that a change is heard soon.
constexpr int pieces_a_second = 20;

constexpr int usual_pace = 100;

/// What SFML has to say while this lives; it has no other way to report that there is no sound card.
class SfmlComplaints {
public:
    SfmlComplaints() : m_before(sf::err().rdbuf(m_said.rdbuf())) {}
    ~SfmlComplaints() { sf::err().rdbuf(m_before); }
    SfmlComplaints(SfmlComplaints const&) = delete;
    SfmlComplaints& operator=(SfmlComplaints const&) = delete;

    /// The first line; empty if there is none.
    [[nodiscard]] std::string first() const
    {
        auto const said = m_said.str();
        return said.substr(0, said.find('\n'));
    }

private:
    std::ostringstream m_said;
    std::streambuf* m_before;
};

}

/// Fed from one thread, and read by SFML's own.
class Loudspeaker::Stream final : public sf::SoundStream {
public:
    /// With the first sound SFML opens the sound card, and complains.
    Stream(SfmlComplaints const& complaints, AlsaComplaints const& causes)
        : m_trouble(complaints.first().empty() || causes.first().empty() ? complaints.first() : causes.first())
    {
    }
    ~Stream() override { stop(); }

    void begin(std::uint32_t rate)
    {
        stop();
        m_recording.reset();
        m_stretch.reset();
        m_samples.clear();
        m_taken = 0;
        m_ended = false;
        m_started = false;
        prepare(1, rate);
    }

    void append(std::span<std::int16_t const> samples)
    {
        {
            std::lock_guard const lock(m_mutex);
            m_samples.insert(m_samples.end(), samples.begin(), samples.end());
        }
        // Begun without samples, it would begin with silence.
        if (!m_started && m_samples.size() >= 2 * piece_size()) start();
    }

    void end()
    {
        {
            std::lock_guard const lock(m_mutex);
            m_ended = true;
        }
        if (!m_started && !m_samples.empty()) start();
    }

    bool play_recording(std::string recording, int pace)
    {
        begin(44100);
        SfmlComplaints const unheeded;
        m_bytes = std::move(recording);
        m_recording = std::make_unique<sf::InputSoundFile>();
        if (!m_recording->openFromMemory(m_bytes.data(), m_bytes.size())) {
            m_recording.reset();
            return false;
        }
        prepare(m_recording->getChannelCount(), m_recording->getSampleRate());
        if (pace != usual_pace) m_stretch.emplace(m_recording->getChannelCount(), m_recording->getSampleRate(), pace);
        m_ended = true;
        start();
        return true;
    }

    [[nodiscard]] std::string const& trouble() const { return m_trouble; }
    [[nodiscard]] bool is_over() const { return m_ended && getStatus() == Stopped; }

private:
    [[nodiscard]] std::size_t piece_size() const
    {
        return std::size_t{getSampleRate()} * getChannelCount() / pieces_a_second;
    }

    void prepare(unsigned channels, unsigned rate)
    {
        // Without a sound card, SFML would look for one each time.
        if (m_trouble.empty()) initialize(channels, rate);
    }

    void start()
    {
        m_started = true;
        // Without one, SFML would wait for its end for ever.
        if (m_trouble.empty()) play();
    }

    bool onGetData(Chunk& piece) override
    {
        std::lock_guard const lock(m_mutex);
        m_piece.assign(piece_size(), 0);
        if (m_recording) {
            piece.sampleCount = m_stretch ? take_stretched() : read();
        } else {
            piece.sampleCount = std::min(m_piece.size(), m_samples.size() - m_taken);
            std::copy_n(m_samples.begin() + static_cast<std::ptrdiff_t>(m_taken), piece.sampleCount, m_piece.begin());
            m_taken += piece.sampleCount;
            // The synthesis is late: silence, until more comes.
            if (piece.sampleCount == 0 && !m_ended) piece.sampleCount = m_piece.size();
        }
        piece.samples = m_piece.data();
        return piece.sampleCount > 0;
    }

    /// From the recording into the piece.
    std::size_t read() { return static_cast<std::size_t>(m_recording->read(m_piece.data(), m_piece.size())); }

    std::size_t take_stretched()
    {
        for (;;) {
            if (auto const count = m_stretch->take(m_piece)) return count;
            auto const count = read();
            if (count == 0) break;
            m_stretch->put(std::span(m_piece).first(count));
        }
        m_stretch->end();
        return m_stretch->take(m_piece);
    }

    void onSeek(sf::Time) override {}

    std::string m_trouble; ///< why there is no sound card
    std::mutex m_mutex;
    std::vector<std::int16_t> m_samples;
    std::size_t m_taken = 0; ///< of them
    bool m_ended = true;
    bool m_started = false;
    std::vector<std::int16_t> m_piece; ///< that SFML reads
    std::string m_bytes;               ///< of the recording
    std::unique_ptr<sf::InputSoundFile> m_recording;
    std::optional<Stretch> m_stretch; ///< of the recording; none at the usual pace
};

Loudspeaker::Loudspeaker()
{
    SfmlComplaints const complaints;
    AlsaComplaints const causes;
    m_stream = std::make_unique<Stream>(complaints, causes);
}

Loudspeaker::~Loudspeaker() = default;

std::string const& Loudspeaker::trouble() const
{
    return m_stream->trouble();
}

void Loudspeaker::begin(std::uint32_t rate)
{
    m_stream->begin(rate);
}

void Loudspeaker::append(std::span<std::int16_t const> samples)
{
    m_stream->append(samples);
}

void Loudspeaker::end()
{
    m_stream->end();
}

bool Loudspeaker::play(std::string recording, int pace)
{
    return m_stream->play_recording(std::move(recording), pace);
}

void Loudspeaker::stop()
{
    m_stream->stop();
}

void Loudspeaker::pause()
{
    m_stream->pause();
}

void Loudspeaker::resume()
{
    if (m_stream->getStatus() == sf::SoundSource::Paused) m_stream->play();
}

void Loudspeaker::set_decibels(double decibels)
{
    m_stream->setVolume(static_cast<float>(100 * std::pow(10, decibels / 20)));
}

bool Loudspeaker::is_over() const
{
    return m_stream->is_over();
}

}
