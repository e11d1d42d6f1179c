// SPDX-License-Identifier: GPL-3.0-or-later
#include "usage/parcel.h"

#include "base/error.h"
#include "base/files.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

namespace parvis::usage {
namespace {

constexpr std::string_view public_line = "parvis office key, public: ";
constexpr std::string_view secret_line = "parvis office key, secret: ";
constexpr std::string_view parcel_line = "parvis usage, sealed 1\n";
constexpr auto key_size = std::tuple_size_v<crypto::SealingKey>;
constexpr auto signature_size = std::tuple_size_v<crypto::Signature>;

std::string write_key(std::string_view first, std::string const& site, crypto::Bytes<key_size> const& key)
{
    return fmt::format("{}{}\n{}\n", first, site, crypto::to_base64(crypto::view(key)));
}

struct KeyLines {
    std::string site;
    std::string bytes;
};

KeyLines read_key(std::filesystem::path const& file, std::string_view first)
{
    auto const text = read_file(file);
    auto const line = text.find('\n');
    auto const rest = line == std::string::npos ? std::string() : text.substr(line + 1);
    auto const bytes = crypto::from_base64(rest.substr(0, rest.find('\n')));
    if (!text.starts_with(first) || !bytes || bytes->size() != key_size)
        throw Error(fmt::format("{} is no such key of an office: \"parvis usage keygen\" makes one", file.string()));
    auto const site = text.substr(first.size(), line - first.size());
    if (!is_id(site)) throw Error(fmt::format("{} names no site: \"parvis usage keygen\" makes a key", file.string()));
    return {site, *bytes};
}

void write_device_key(std::filesystem::path const& folder, crypto::SecretKey const& key, Disk& disk)
{
    std::filesystem::create_directories(folder);
    write_file(folder / "device.pub", crypto::write_public_key(crypto::public_key(key)), Readers::Everybody, disk);
    write_file(folder / "device.key", crypto::write_secret_key(key, {}), Readers::Owner, disk);
}

crypto::PublicKey const& find_device(std::vector<crypto::PublicKey> const& devices, std::string const& name)
{
    auto const found = std::ranges::find(devices, name, [](auto const& key) { return device_name(key.id); });
    if (found == devices.end())
        throw Error(
            fmt::format("the device {} is not known here: copy its device.pub into the folder of devices", name));
    return *found;
}

}

std::string write_office_key(OfficeKey const& key)
{
    return write_key(public_line, key.site, key.key);
}

std::string write_office_secret(OfficeSecret const& secret)
{
    return write_key(secret_line, secret.site, secret.key.bytes);
}

OfficeKey read_office_key(std::filesystem::path const& file)
{
    auto const lines = read_key(file, public_line);
    return {lines.site, crypto::bytes_of<key_size>(lines.bytes)};
}

OfficeSecret read_office_secret(std::filesystem::path const& file)
{
    auto const lines = read_key(file, secret_line);
    OfficeSecret secret{lines.site, {}};
    secret.key.bytes = crypto::bytes_of<key_size>(lines.bytes);
    return secret;
}

crypto::SecretKey device_key(std::filesystem::path const& data, Disk& disk)
{
    auto const folder = data / "usage";
    auto const file = folder / "device.key";
    if (!std::filesystem::exists(file)) write_device_key(folder, crypto::make_key(), disk);
    return crypto::read_secret_key(read_file(file), {});
}

std::string device_name(crypto::KeyId const& id)
{
    return crypto::to_hex(crypto::view(id));
}

std::vector<crypto::PublicKey> read_device_keys(std::filesystem::path const& folder)
{
    std::vector<crypto::PublicKey> keys;
    for (auto const& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".pub") continue;
        try {
            keys.push_back(crypto::read_public_key(read_file(entry.path())));
        } catch (Error const&) {
            std::throw_with_nested(Error(entry.path().string() + " is no device's public key"));
        }
    }
    return keys;
}

std::string write_parcel(Bundle bundle, crypto::SecretKey const& device, OfficeKey const& office)
{
    bundle.device = device_name(device.id);
    auto const text = write_bundle(bundle);
    auto const signature = crypto::sign(text, device.key);
    return std::string(parcel_line) + crypto::seal(std::string(crypto::view(signature)) + text, office.key);
}

Bundle read_parcel(std::string_view parcel, OfficeSecret const& office, std::vector<crypto::PublicKey> const& devices)
{
    if (!parcel.starts_with(parcel_line)) throw Error("this is no file that \"parvis usage export\" wrote");
    auto const opened = crypto::open_sealed(parcel.substr(parcel_line.size()), office.key);
    if (!opened || opened->size() < signature_size)
        throw Error("it is sealed for another office, or damaged: export it again with this office's public key");
    auto const signature = crypto::bytes_of<signature_size>(*opened);
    auto const text = std::string_view(*opened).substr(signature_size);
    auto bundle = read_bundle(text);
    if (!crypto::is_signed(text, signature, find_device(devices, bundle.device).key))
        throw Error(fmt::format("it is not signed by the device {} that it names", bundle.device));
    return bundle;
}

}
