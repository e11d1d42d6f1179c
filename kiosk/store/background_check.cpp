// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/background_check.h"

#include "base/error.h"
#include "base/files.h"
#include "base/log.h"

namespace parvis::store {
namespace {

/// After each piece of 64 KiB, so that a visitor does not notice: 200 MB take half a minute.
constexpr std::chrono::milliseconds pause{10};

/// Thrown to leave the reading.
struct Stopped {};

}

BackgroundCheck::BackgroundCheck(std::filesystem::path file, crypto::Digest const& expected)
    : m_thread([this, file = std::move(file), expected](std::stop_token const& stop) {
          try {
              crypto::Hasher hasher;
              read_pieces(file, [&](std::string_view piece) {
                  if (stop.stop_requested()) throw Stopped{};
                  hasher.add(piece);
                  std::this_thread::sleep_for(pause);
              });
              if (hasher.finish() == expected) return;
              log::error(file.string() + " is not what was installed; another pack comes after this visit");
          } catch (Stopped) {
              return;
          } catch (Error const& error) {
              log::error(describe(error));
          }
          m_damaged = true;
      })
{
}

}
