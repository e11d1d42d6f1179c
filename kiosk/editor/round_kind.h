// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/kind.h"

namespace parvis::editor {

/// Where and when a bus stops.
class RoundKind : public Kind {
public:
    [[nodiscard]] std::string path() const override { return "/content/rounds"; }
    [[nodiscard]] Key list_title() const override { return "round_list.title"; }
    [[nodiscard]] std::optional<Fields> read(content::Folder const& folder, std::string const& id) const override;
    [[nodiscard]] std::string name(Fields const& fields) const override { return fields.get("name"); }
    [[nodiscard]] Form form(content::Folder const& folder, office::Words const& words) const override;
    [[nodiscard]] std::filesystem::path file(content::Folder const& folder, std::string const& id) const override;
    [[nodiscard]] std::string write(content::Folder const& folder, std::string const& id, Fields const& fields,
                                    Notes& notes, office::Words const& words) const override;
    void put(content::Folder& folder, content::SourceFile const& file,
             std::vector<content::Finding>& findings) const override;
    void remove(content::Folder& folder, std::string const& id) const override;
    [[nodiscard]] std::string field_of(std::string const& /*id*/, std::string const& key) const override
    {
        return key.starts_with("stops.") ? "stops" : key;
    }
};

}
