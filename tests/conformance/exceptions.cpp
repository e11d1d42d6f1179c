// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/exceptions.h"

#include "base/error.h"
#include "base/files.h"

#include <sstream>

namespace parvis::conformance {

namespace {

constexpr std::string_view versions_label = "# With ";

}

Exceptions read_exceptions(std::filesystem::path const& file)
{
    Exceptions exceptions;
    std::istringstream lines(read_file(file));
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(versions_label)) exceptions.versions = line.substr(versions_label.size());
        if (line.starts_with('#')) continue;
        std::istringstream fields(line);
        ParagraphKey key;
        std::string word;
        fields >> key.code >> key.index >> word;
        auto const reason = reason_named(word);
        if (!reason || !exceptions.reasons.emplace(key, *reason).second)
            throw Error(file.string() + ": cannot use the line \"" + line + "\"");
    }
    return exceptions;
}

void write_exceptions(std::filesystem::path const& file, Exceptions const& exceptions)
{
    std::string content = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                          "# Paragraphs that Parvis and Pango set differently: translation, paragraph, reason.\n"
                          "# Written by `text_conformance --write-exceptions`; reason.h says what the reasons are.\n";
    content.append(versions_label).append(exceptions.versions) += '\n';
    for (auto const& [key, reason] : exceptions.reasons)
        content += key.code + '\t' + std::to_string(key.index) + '\t' + std::string(name(reason)) + '\n';
    write_file(file, content);
}

}
