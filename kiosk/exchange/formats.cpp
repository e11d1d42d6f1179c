// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats.h"

#include <array>
#include <utility>

namespace parvis::exchange {
namespace {

constexpr std::array<std::pair<std::string_view, Format>, 3> names{
    {{"po", Format::Po}, {"xliff", Format::Xliff}, {"csv", Format::Csv}}};

}

std::optional<Format> find_format(std::string_view name)
{
    for (auto const& [known, format] : names)
        if (known == name) return format;
    return std::nullopt;
}

std::optional<Format> format_of(std::filesystem::path const& file)
{
    auto const ending = file.extension().string();
    if (ending == ".xlf") return Format::Xliff;
    return ending.empty() ? std::nullopt : find_format(ending.substr(1));
}

std::string write(Document const& document, Format format, Findings& findings)
{
    switch (format) {
    case Format::Po:
        return write_po(document);
    case Format::Xliff:
        return write_xliff(document, findings);
    case Format::Csv:
        break;
    }
    return write_csv(document);
}

Document read(std::string_view source, Format format, std::filesystem::path const& file, Findings& findings)
{
    switch (format) {
    case Format::Po:
        return read_po(source, file, findings);
    case Format::Xliff:
        return read_xliff(source, file, findings);
    case Format::Csv:
        break;
    }
    return read_csv(source, file, findings);
}

}
