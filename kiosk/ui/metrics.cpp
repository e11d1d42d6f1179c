// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics.h"

namespace parvis::ui {
namespace {

/// Millimetres at 600 mm from the eye. A capital H is 0.71 em: 6.2 mm in body text, 9.3 mm at 150 % (EN 301 549 5.1.4
/// asks for 7.3).
constexpr double body_mm = 8.7;
constexpr double title_mm = 13.5;
constexpr double display_mm = 30.0;

/// Targets are larger beside the largest text, on a screen that has room for them.
double touch_mm(double shorter_mm, Scale scale)
{
    return scale == Scale::Largest && shorter_mm >= 350 ? 30.0 : 20.0;
}

}

Metrics::Metrics(Profile const& profile, Scale scale)
{
    auto const factor = static_cast<int>(scale) / 100.0;
    auto const distance = profile.distance_mm / 600.0;
    // Text that is large already grows by less: at 200 % a title would leave no room for what it announces.
    auto const size = [&](double mm, double growth) {
        return static_cast<float>(mm * distance * (1.0 + (factor - 1.0) * growth) * profile.pixels.width /
                                  profile.width_mm);
    };
    m_body = size(body_mm, 1.0);
    m_title = size(title_mm, 0.75);
    m_display = size(display_mm, 0.4);
    m_smallest = static_cast<float>(body_mm * distance * profile.pixels.width / profile.width_mm);

    auto const shorter_mm = std::min(profile.width_mm, profile.height_mm);
    margin = profile.px(std::clamp(shorter_mm * 0.035, 5.0, 16.0));
    gap = profile.px(std::clamp(shorter_mm * 0.014, 3.2, 6.0));
    padding = profile.px(std::clamp(shorter_mm * 0.02, 3.0, 8.0));
    touch = profile.px(touch_mm(shorter_mm, scale)) + 1;
    radius = profile.px(4.0);
    edge = std::max(1, profile.px(0.4));
}

float Metrics::em(TextSize size) const
{
    switch (size) {
    case TextSize::Title:
        return m_title;
    case TextSize::Display:
        return m_display;
    case TextSize::Body:
        break;
    }
    return m_body;
}

}
