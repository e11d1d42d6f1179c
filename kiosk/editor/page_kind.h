// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/kind.h"

namespace parvis::editor {

/// What residents read about one right or service.
class PageKind : public Kind {
public:
    [[nodiscard]] std::string path() const override { return "/content/pages"; }
    [[nodiscard]] Key list_title() const override { return "page_list.title"; }
    [[nodiscard]] std::optional<Fields> read(content::Folder const& folder, std::string const& id) const override;
    [[nodiscard]] std::string name(Fields const& fields) const override { return fields.get("title"); }
    [[nodiscard]] Form form(content::Folder const& folder, office::Words const& words) const override;
    [[nodiscard]] std::filesystem::path file(content::Folder const& folder, std::string const& id) const override;
    [[nodiscard]] std::filesystem::path file_for(content::Folder const& folder, std::string const& id,
                                                 Fields const& fields) const override;
    [[nodiscard]] std::string write(content::Folder const& folder, std::string const& id, Fields const& fields,
                                    Notes& notes, office::Words const& words) const override;
    void put(content::Folder& folder, content::SourceFile const& file,
             std::vector<content::Finding>& findings) const override;
    void remove(content::Folder& folder, std::string const& id) const override;
};

}
