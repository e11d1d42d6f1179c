// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/alsa_complaints.h"

#include <alsa/asoundlib.h>

#include <array>
#include <cstdarg>
#include <cstdio>

namespace parvis::window {
namespace {

/// ALSA hands no data of ours to its handler.
thread_local std::string* first_complaint = nullptr;

void keep(char const*, int, char const*, int error, char const* format, ...)
{
    if (first_complaint == nullptr || !first_complaint->empty()) return;
    std::array<char, 256> text{};
    std::va_list values;
    va_start(values, format);
    std::vsnprintf(text.data(), text.size(), format, values);
    va_end(values);
    *first_complaint = text.data();
    if (error != 0) *first_complaint += std::string(": ") + snd_strerror(error);
}

}

AlsaComplaints::AlsaComplaints()
{
    first_complaint = &m_first;
    snd_lib_error_set_handler(keep);
}

AlsaComplaints::~AlsaComplaints()
{
    snd_lib_error_set_handler(nullptr);
    first_complaint = nullptr;
}

}
