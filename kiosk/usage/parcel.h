// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/disk.h"
#include "crypto/key_file.h"
#include "crypto/sealed_box.h"
#include "usage/aggregate.h"

#include <filesystem>
#include <vector>

/// Bundles on their way from a kiosk to the office: signed by the one, and sealed so that only the other can read them.
namespace parvis::usage {

/// Whom kiosks seal their bundles to.
struct OfficeKey {
    std::string site;
    crypto::SealingKey key;
};

/// The office's own.
struct OfficeSecret {
    std::string site;
    crypto::OpeningKey key;
};

std::string write_office_key(OfficeKey const& key);
std::string write_office_secret(OfficeSecret const& secret);
/// Both throw Error, with what to do, if the file is none.
OfficeKey read_office_key(std::filesystem::path const& file);
OfficeSecret read_office_secret(std::filesystem::path const& file);

/// The kiosk's signing key, made when first asked for: `usage/device.key` in its data folder, and `device.pub` beside
/// it for the office. Throws Error if it cannot be read or written.
crypto::SecretKey device_key(std::filesystem::path const& data, Disk& disk = system_disk());
/// What a bundle calls the device of this key.
std::string device_name(crypto::KeyId const& id);

/// The public keys, `*.pub`, of a folder of the office. Throws Error, with the file's name, if one cannot be read.
std::vector<crypto::PublicKey> read_device_keys(std::filesystem::path const& folder);

/// The bundle gets the device's name.
std::string write_parcel(Bundle bundle, crypto::SecretKey const& device, OfficeKey const& office);
/// Throws Error, with what to do, if the parcel is for another office, of an unknown device, or not whole.
Bundle read_parcel(std::string_view parcel, OfficeSecret const& office, std::vector<crypto::PublicKey> const& devices);

}
