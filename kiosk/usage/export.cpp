// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/export.h"

#include "base/error.h"
#include "base/files.h"
#include "usage/counters.h"
#include "usage/recorder.h"

#include <fmt/format.h>

namespace parvis::usage {

Exported export_usage(std::filesystem::path const& data, OfficeKey const& office, std::filesystem::path const& to,
                      Disk& disk)
{
    auto const file = counters_file(data);
    if (!std::filesystem::exists(file))
        throw Error(fmt::format("nothing was counted in {} yet: \"parvis-kiosk --data\" names the kiosk's folder",
                                data.string()));
    Counters counters(file);
    auto const until = counters.closed_until();
    if (!until) throw Error("no day is over yet: export again tomorrow");
    auto const device = device_key(data, disk);
    Bundle const bundle{office.site, {}, *until, false, counters.closed()};
    auto const name = fmt::format("{}-{}.usage", device_name(device.id), text_of(period_of(PeriodKind::Day, *until)));
    std::filesystem::create_directories(to);
    write_file(to / name, write_parcel(bundle, device, office), Readers::Everybody, disk);
    // Only now: a stick that was pulled out too early carries nothing.
    counters.mark_carried(bundle.aggregates);
    return {to / name, static_cast<int>(bundle.aggregates.size()), *until};
}

}
